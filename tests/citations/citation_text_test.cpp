// SPDX-License-Identifier: GPL-3.0-or-later
#include "citing/citation_text.h"

#include "../data/shipped.h"
#include "../import/import_sample.h"
#include "citing/citation_words.h"
#include "citing/cited_view.h"
#include "consumers.h"

#include <QRegularExpression>

#include <numeric>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const auto readOn = Date(std::chrono::days(20'000));

CitationRequest requestFor(const Dataset& dataset, const QString& event, CitationFormat format)
{
    CitationRequest request{.format = format, .data = {QString(64, u'a'), readOn}};
    request.rows = {*dataset.rowOf({event})};
    return request;
}

QString textOf(const Dataset& dataset, const CitationRequest& request)
{
    const Result<QString> text = citationText(dataset, request);
    EXPECT_TRUE(text);
    return text.value.value_or(QString());
}

} // namespace

TEST(CitationText, AnEventNamesEachSourceAndParagraphOnce)
{
    const Dataset dataset(shippedParts());
    const QString text = textOf(dataset, requestFor(dataset, u"2023-02-12-ambush"_s, CitationFormat::Plain));
    const Event event = dataset.event(*dataset.rowOf({u"2023-02-12-ambush"_s}));
    for (const Mention& mention : event.mentions) {
        EXPECT_EQ(text.count(dataset.source(mention.source)->title), 1);
        for (const Citation& citation : mention.citations)
            EXPECT_TRUE(text.contains(u"paragraph %1"_s.arg(citation.locator.paragraph)));
    }
    EXPECT_TRUE(text.contains(dataset.version()));
    EXPECT_TRUE(text.contains(QString(64, u'a')));
}

TEST(CitationText, AnEventIsNamedByItsIdInEveryForm)
{
    const Dataset dataset(shippedParts());
    for (const CitationFormat format :
         {CitationFormat::Plain, CitationFormat::Markdown, CitationFormat::BibTex, CitationFormat::Ris,
          CitationFormat::CslJson}) {
        const QString text = textOf(dataset, requestFor(dataset, u"2023-02-12-ambush"_s, format));
        EXPECT_TRUE(text.contains(u"2023-02-12-ambush"_s)) << text.toStdString();
    }
}

TEST(CitationText, ADateThatIsNotPrintedIsMarked)
{
    const Dataset dataset(shippedParts());
    for (const CitationFormat format :
         {CitationFormat::Plain, CitationFormat::Markdown, CitationFormat::Ris}) {
        const QString text = textOf(dataset, requestFor(dataset, u"2021-05-23-san-miguel"_s, format));
        EXPECT_TRUE(text.contains(u"(date not printed"_s)) << text.toStdString();
    }
}

TEST(CitationText, OneSourceAloneIsCitedWhereAskedFor)
{
    const Dataset dataset(shippedParts());
    CitationRequest request = requestFor(dataset, u"2023-02-12-ambush"_s, CitationFormat::Ris);
    request.only = SourceId{u"ic-2023-offensive"_s};
    const QString text = textOf(dataset, request);
    EXPECT_EQ(text.count(u"TY  - NEWS"_s), 1);
    EXPECT_EQ(text.count(u"TY  - RPRT"_s), 0);
}

TEST(CitationText, EveryMarkdownFootnoteIsUsedAndDefinedOnce)
{
    const Dataset dataset(shippedParts());
    CitationRequest request{.format = CitationFormat::Markdown, .data = {{}, readOn}};
    request.rows.resize(static_cast<size_t>(dataset.size()));
    std::iota(request.rows.begin(), request.rows.end(), 0);
    const QString text = textOf(dataset, request);
    static const QRegularExpression definition(u"^\\[\\^([^\\]]+)\\]: "_s,
                                               QRegularExpression::MultilineOption);
    std::set<QString> defined;
    for (const auto& match : definition.globalMatch(text))
        EXPECT_TRUE(defined.insert(match.captured(1)).second) << match.captured(1).toStdString();
    EXPECT_GT(defined.size(), 40U);
    static const QRegularExpression use(u"\\[\\^([^\\]]+)\\](?!:)"_s);
    std::set<QString> used;
    for (const auto& match : use.globalMatch(text))
        used.insert(match.captured(1));
    EXPECT_EQ(used, defined);
}

TEST(CitationText, MarkdownOfDataIsEscaped)
{
    EXPECT_EQ(markdownEscaped(u"*a* [b](c) <i>\nd"_s), u"\\*a\\* \\[b\\](c) \\<i\\> d"_s);
}

TEST(CitationText, ARecordOfAnImportedFileCitesTheDataSetAndWhatItNames)
{
    const QByteArray ged =
        "id,relid,year,type_of_violence,conflict_name,dyad_name,side_a,side_b,source_article,where_prec,"
        "where_coordinates,"
        "latitude,longitude,country,region,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,"
        "deaths_unknown,best,high,low\n"
        "247103,PER-2021-1-1,2021,1,Peru: Government,Government of Peru - Sendero Luminoso,Government of "
        "Peru,"
        "Sendero Luminoso,\"Reuters,2021-05-24,Peru "
        "says\",1,Vizcatan,-12.2,-74.0,Peru,Americas,1,2021-05-23,2021-05-23,"
        "1,2,0,0,3,3,3\n";
    const SampleFile file(ged, u"GEDEvent_v23_1.csv"_s);
    ImportOutcome outcome = importFile({.path = file.path(), .layer = {u"GEDEvent_v23_1"_s}});
    ASSERT_TRUE(outcome.imported);
    const Dataset dataset(std::move(*outcome.imported));
    ASSERT_EQ(dataset.size(), 1);
    CitationRequest request{.rows = {0}, .filter = u"2021"_s, .data = {QString(64, u'b'), readOn}};
    const QString plain = textOf(dataset, request);
    EXPECT_TRUE(plain.contains(u"Uppsala Conflict Data Program"_s)) << plain.toStdString();
    EXPECT_TRUE(plain.contains(u"23.1"_s));
    EXPECT_TRUE(plain.contains(u"https://ucdp.uu.se/downloads/"_s));
    EXPECT_TRUE(plain.contains(u"247103"_s));
    EXPECT_TRUE(plain.contains(u"Reuters,2021-05-24,Peru says"_s));
    request.format = CitationFormat::CslJson;
    const QJsonArray items = QJsonDocument::fromJson(textOf(dataset, request).toUtf8()).array();
    ASSERT_EQ(items.size(), 1);
    const QJsonObject item = items.at(0).toObject();
    EXPECT_EQ(item.value(u"type"_s).toString(), u"dataset"_s);
    EXPECT_EQ(item.value(u"version"_s).toString(), u"23.1"_s);
    EXPECT_TRUE(item.value(u"note"_s).toString().contains(QString(64, u'b')));
}

TEST(CitationText, ManyEventsAreNamedByNumberNotListed)
{
    QByteArray table = "id,date,latitude,longitude\n";
    for (int i = 0; i < mostEventsCited + 7; ++i)
        table += "e" + QByteArray::number(i) + ",2020-01-01,-12,-74\n";
    const SampleFile file(table, u"many.csv"_s);
    const Inspection found = inspect(file.path());
    ImportOutcome outcome =
        importFile({.path = file.path(), .layer = {u"many"_s}, .mapping = found.suggestedMapping});
    ASSERT_TRUE(outcome.imported);
    const Dataset dataset(std::move(*outcome.imported));
    CitationRequest request{.data = {{}, readOn}};
    request.rows.resize(static_cast<size_t>(dataset.size()));
    std::iota(request.rows.begin(), request.rows.end(), 0);
    const QString text = textOf(dataset, request);
    EXPECT_TRUE(text.contains(u"Passages of 7 more"_s)) << text.right(400).toStdString();
}

TEST(CitationText, PandocSetsTheListOrItIsSaidWhatIsMissing)
{
    const Dataset dataset(shippedParts());
    const CitationRequest request = requestFor(dataset, u"2023-02-12-ambush"_s, CitationFormat::Chicago);
    const Result<QString> text = citationText(dataset, request);
    if (!hasProgram(u"pandoc"_s)) {
        ASSERT_FALSE(text);
        EXPECT_EQ(text.issues.first().code, IssueCode::ProgramMissing);
        return;
    }
    ASSERT_TRUE(text);
    EXPECT_TRUE(text->contains(u"US Department of State. 2024."_s)) << text->toStdString();
    const Event event = dataset.event(request.rows.front());
    for (const Mention& mention : event.mentions) {
        for (const Citation& citation : mention.citations)
            EXPECT_TRUE(text->contains(
                QRegularExpression(u"paras?\\.? [0-9, ]*\\b%1\\b"_s.arg(citation.locator.paragraph))))
                << text->toStdString();
    }
    EXPECT_LT(text->indexOf(u"para"_s), text->indexOf(u"US Department of State. 2024."_s))
        << "a locator stands with what it is cited for, not behind the list";
}

TEST(CitationText, AnUncertainDateStaysUncertainInEveryStyle)
{
    if (!hasProgram(u"pandoc"_s))
        GTEST_SKIP() << "pandoc is not installed";
    const Dataset dataset(shippedParts());
    for (const CitationFormat style : {CitationFormat::Chicago, CitationFormat::Apa}) {
        const Result<QString> text =
            citationText(dataset, requestFor(dataset, u"2023-02-12-ambush"_s, style));
        if (!text)
            continue;
        EXPECT_TRUE(text->contains(u"ca. 2023"_s)) << text->toStdString();
    }
}

TEST(CitationText, WithoutPandocAnIssueSaysSo)
{
    const Dataset dataset(shippedParts());
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const Result<QString> text =
        citationText(dataset, requestFor(dataset, u"2023-02-12-ambush"_s, CitationFormat::Apa));
    qputenv("PATH", path);
    ASSERT_FALSE(text);
    EXPECT_EQ(text.issues.first().code, IssueCode::ProgramMissing);
    EXPECT_EQ(text.issues.first().found, u"pandoc"_s);
}

TEST(CitationWords, AnOwnSourceIsCitedByWhatTheUserGaveAndNeverByTheEventsId)
{
    Event event;
    event.id = {u"2021-05-23-san-miguel"_s};
    Mention correction;
    correction.corrects = {Field::Casualties};
    event.mentions = {Mention{}, correction};
    EXPECT_FALSE(recordWords(event).contains(event.id.value));
    event.mentions.back().ownPassage = u"fol. 31"_s;
    EXPECT_EQ(recordWords(event), u"fol. 31"_s);
    event.mentions.pop_back();
    EXPECT_TRUE(recordWords(event).contains(event.id.value));
}
