// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/event_document.h"

#include "invented_report.h"
#include "look/labels.h"
#include "panels/passage_link.h"
#include "panels/text_view.h"
#include "sample_dataset.h"
#include "state/load_data.h"

#include <gtest/gtest.h>

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QSignalSpy>
#include <QTextBlock>
#include <QTextDocument>

namespace vraem {
namespace {

class EventDocumentTest : public testing::Test
{
protected:
    Event event(const EventId& id) { return dataset->event(*dataset->rowOf(id)); }
    QString card(const EventId& id)
    {
        DocumentWriter writer(document, themeOf(ThemeKind::Light));
        EventDocument(*dataset, event(id), reports).writeCard(writer);
        return document.toPlainText();
    }
    QString full(const EventId& id)
    {
        DocumentWriter writer(document, themeOf(ThemeKind::Light));
        EventDocument(*dataset, event(id), reports).writeFull(writer);
        return document.toPlainText();
    }
    QStringList links() const
    {
        QStringList hrefs;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange& range : block.textFormats()) {
                if (range.format.isAnchor())
                    hrefs.append(range.format.anchorHref());
            }
        }
        return hrefs;
    }

    /// What stands on the ground of a mark.
    QStringList marked() const
    {
        QStringList words;
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            for (const QTextLayout::FormatRange& range : block.textFormats()) {
                if (range.format.background().color() == themeOf(ThemeKind::Light).strongMark)
                    words.append(block.text().sliced(range.start, range.length));
            }
        }
        return words;
    }

    DatasetPtr dataset = sample::dataset();
    AttachedReports reports;
    QTextDocument document;
};

TEST_F(EventDocumentTest, ATotalOfTheSourceItselfIsSaidAndTheSourceNamed)
{
    Dataset::Parts parts;
    Source file;
    file.id = SourceId{QStringLiteral("file")};
    file.title = QStringLiteral("Deaths by row");
    parts.sources = {file};
    Mention row;
    row.id = MentionId{QStringLiteral("row")};
    row.event = EventId{QStringLiteral("row")};
    row.source = file.id;
    row.eventClass = EventClass::Violence;
    row.subType = EventSubType::Attack;
    row.title = {QStringLiteral("Clash two"), QStringLiteral("Clash two")};
    row.killedTotal = CountRange{std::nullopt, 40, std::nullopt};
    parts.mentions = {row};
    dataset = std::make_shared<const Dataset>(std::move(parts));
    for (const QString& text : {card(row.event), full(row.event)}) {
        EXPECT_TRUE(text.contains(QStringLiteral("killed in all: 40"))) << text.toStdString();
        EXPECT_FALSE(text.contains(QStringLiteral("casualties not reported"))) << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("Deaths by row"))) << text.toStdString();
    }
    EXPECT_EQ(labels::casualties(event(row.event)), QStringList(QStringLiteral("killed in all: 40")));
}

TEST_F(EventDocumentTest, NamesOfFieldsAreNotBrokenHoweverNarrowItIs)
{
    card(sample::ambush);
    document.setTextWidth(180);
    const QSet<QString> names{QStringLiteral("What"), QStringLiteral("When"), QStringLiteral("Where"),
                              QStringLiteral("Casualties")};
    int found = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (!names.contains(block.text()))
            continue;
        ++found;
        document.documentLayout()->blockBoundingRect(block);
        EXPECT_EQ(block.layout()->lineCount(), 1) << block.text().toStdString();
    }
    EXPECT_GE(found, 4);
}

TEST_F(EventDocumentTest, PutsTheNumbersBehindEachStatement)
{
    const QString text = card(sample::ambush);
    EXPECT_TRUE(text.contains(QStringLiteral("12 March 2021 [1]\n"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("rifles [2]")));
    EXPECT_TRUE(text.contains(QStringLiteral("[1] Terrorist Incidents, paragraph 9")));
    EXPECT_TRUE(
        text.contains(QStringLiteral("Office of Reports, Country Report 2021: Peru, 27 February 2022")));
}

TEST_F(EventDocumentTest, CitesForAFigureOnlyTheReportsThatGiveIt)
{
    for (const QString& line : card(sample::ambush).split(QLatin1Char('\n'))) {
        const bool isCitedRight =
            !line.contains(QStringLiteral("wounded")) || line.endsWith(QStringLiteral("wounded [1]"));
        EXPECT_TRUE(isCitedRight) << line.toStdString();
    }
}

TEST_F(EventDocumentTest, SaysWhatIsNotReported)
{
    const QString text = card(sample::unplaced);
    EXPECT_TRUE(text.contains(QStringLiteral("date not reported")));
    EXPECT_TRUE(text.contains(QStringLiteral("place not reported")));
    EXPECT_TRUE(card(sample::hostile).contains(QStringLiteral("casualties not reported")));
    EXPECT_FALSE(card(sample::law).contains(QStringLiteral("toll")));
}

TEST_F(EventDocumentTest, ShowsMarkupInDataLiterally)
{
    const QString text = card(sample::hostile);
    EXPECT_TRUE(text.startsWith(QStringLiteral("<b>x</b> & <img src='http://example.org/a.png'>")))
        << text.toStdString();
}

TEST_F(EventDocumentTest, LinksLeadOnlyToTheWebToEventsAndToPassages)
{
    full(sample::ambush);
    QStringList outward;
    for (const QString& link : links()) {
        if (!link.startsWith(QStringLiteral("passage:")))
            outward.append(link);
    }
    EXPECT_EQ(outward, (QStringList{QStringLiteral("event:2021-total"),
                                    QStringLiteral("https://www.example.org/report/2021")}));
    EXPECT_TRUE(document.toPlainText().contains(QStringLiteral("javascript:alert(1)")));
}

TEST_F(EventDocumentTest, ShowsEveryMentionAndEveryConflictingValue)
{
    const QString text = full(sample::ambush);
    for (const QString& expected :
         {QStringLiteral("What each report says"), QStringLiteral("Soldiers die in March 2021"),
          QStringLiteral("Patrol ambushed near Huanta"), QStringLiteral("Where the reports differ"),
          QStringLiteral("on casualties: claimed (by: a spokesman)"), QStringLiteral("as written: Huanta"),
          QStringLiteral("The report spells the province in two ways."),
          QStringLiteral("Year total of incidents, 2021")})
        EXPECT_TRUE(text.contains(expected)) << expected.toStdString();
    EXPECT_GE(text.count(QStringLiteral("state: 3 soldier")), 2);
    EXPECT_GE(text.count(QStringLiteral("state: 5 soldier")), 2);
}

TEST_F(EventDocumentTest, GivesWordsOfAPlaceOnlyWhereTheReportHasSome)
{
    dataset = loadShippedData().dataset;
    int inferred = 0;
    for (Row row = 0; row < dataset->size(); ++row) {
        const QString text = full(dataset->event(row).id);
        EXPECT_FALSE(text.contains(QStringLiteral("as written: \n"))) << text.toStdString();
        inferred += text.contains(QStringLiteral("inferred, not stated by the report")) ? 1 : 0;
    }
    EXPECT_GT(inferred, 0);
}

TEST_F(EventDocumentTest, CitationNamesSourcesPassagesAndAddress)
{
    const QString text = EventDocument(*dataset, event(sample::ambush), reports).citation();
    EXPECT_TRUE(text.endsWith(QStringLiteral("Event id: ") + sample::ambush.value)) << text.toStdString();
    EXPECT_TRUE(text.startsWith(QStringLiteral("Patrol ambushed near Huanta\n12 March 2021")));
    EXPECT_TRUE(
        text.contains(QStringLiteral("Terrorist Incidents, paragraph 9; Terrorist Incidents, paragraph 12")));
    EXPECT_TRUE(text.contains(QStringLiteral("https://www.example.org/report/2021")));
}

class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    QList<QUrl> urls;

    Q_INVOKABLE void open(const QUrl& url) { urls.append(url); }
};

TEST(TextView, OpensOnlyWebAddressesAndAsksForEvents)
{
    OpenedLinks opened;
    const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("file"),
                              QStringLiteral("javascript"), QStringLiteral("event")};
    for (const QString& scheme : schemes)
        QDesktopServices::setUrlHandler(scheme, &opened, "open");
    TextView view;
    QSignalSpy requested(&view, &TextView::eventRequested);
    for (const QString& scheme : schemes)
        Q_EMIT view.anchorClicked(QUrl(scheme + QStringLiteral(":x")));
    for (const QString& scheme : schemes)
        QDesktopServices::unsetUrlHandler(scheme);
    EXPECT_EQ(opened.urls, (QList<QUrl>{QUrl(QStringLiteral("http:x")), QUrl(QStringLiteral("https:x"))}));
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.front().front().value<EventId>(), EventId{QStringLiteral("x")});
}

TEST_F(EventDocumentTest, ShowsThePassageOfAnAttachedCopyWithItsWordsMarked)
{
    dataset = invented::dataset();
    reports = invented::attached(invented::text());
    const QString text = card(invented::clash);
    EXPECT_TRUE(text.contains(QStringLiteral(
        "On March 3, a patrol met armed men near Río Claro. Two soldiers died.\n[1] paragraph 3")))
        << text.toStdString();
    EXPECT_EQ(marked(), (QStringList{QStringLiteral("On March 3"), QStringLiteral("a patrol met armed men"),
                                     QStringLiteral("Two soldiers died")}));
}

TEST_F(EventDocumentTest, SaysHowToAttachACopyAndWhatIsNotInIt)
{
    dataset = invented::dataset();
    EXPECT_TRUE(card(invented::clash).contains(QStringLiteral("attach your copy of this report")));
    const QString text = invented::text();
    reports = invented::attached(text.sliced(text.indexOf(QStringLiteral("Two soldiers"))));
    dataset = invented::dataset();
    EXPECT_FALSE(card(invented::arrest).contains(QStringLiteral("attach your copy")));
    EXPECT_EQ(marked(), QStringList{QStringLiteral("police arrested “Tomás”")});
}

TEST_F(EventDocumentTest, LeadsFromAFieldToItsOwnWords)
{
    dataset = invented::dataset();
    full(invented::clash);
    const Locator date = invented::cite(QStringLiteral("On March 3"));
    const Locator toll = invented::cite(QStringLiteral("Two soldiers died"));
    for (const Locator& locator : {date, toll}) {
        const PassageRef passage{invented::source, locator.start, locator.end};
        EXPECT_TRUE(links().contains(passageAddress(passage)));
        EXPECT_EQ(passageOf(QUrl(passageAddress(passage))), passage);
    }
    EXPECT_FALSE(passageOf(QUrl(QStringLiteral("passage:x#1"))));
    EXPECT_FALSE(passageOf(QUrl(QStringLiteral("event:x#1-2"))));
}

} // namespace
} // namespace vraem

#include "event_document_test.moc"
