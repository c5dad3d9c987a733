// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_report.h"

#include "reading/sentence_digest.h"

using namespace Qt::StringLiterals;

namespace vraem::invented {
namespace {

Mention mention(const EventId& event, const QString& title, std::vector<Citation> citations)
{
    Mention mention;
    mention.id = MentionId{event.value + u"-mention"_s};
    mention.source = source;
    mention.event = event;
    mention.eventClass = EventClass::Violence;
    mention.subType = EventSubType::ArmedClash;
    mention.title = {title, title};
    mention.summary = {title, title};
    mention.citations = std::move(citations);
    return mention;
}

/// Where words stand in the other report.
Locator citeOther(const QString& words)
{
    const ReportText report(otherText().toUtf8());
    const auto start = static_cast<int>(otherText().indexOf(words));
    const ReportText::Span span{start, start + static_cast<int>(words.size())};
    return {{}, 1, span.start, span.end, sentenceDigest(report, span), positionInSentences(report, span)};
}

Source madeSource()
{
    Source made;
    made.id = source;
    made.title = u"A Report That Nobody Wrote"_s;
    made.publisher = u"Nobody"_s;
    made.sha256 = ReportText(text().toUtf8()).sha256();
    made.body = ReportBody{cite(u"Quiet Year"_s), cite(u"Nothing else"_s)};
    return made;
}

} // namespace

QString text()
{
    return u"Home | News\n"
           "\n"
           "Quiet Year in the Valley\n"
           "\n"
           "On March 3, a patrol met armed men near Río Claro. Two soldiers died. Nobody said who fired "
           "first.\n"
           "\n"
           "In May 2022, police arrested “Tomás” in the town. Some 40 people live there.\n"
           "Nothing else is told of the years.\n"
           "Donate now"_s;
}

Locator cite(const QString& words)
{
    const ReportText report(text().toUtf8());
    const auto start = static_cast<int>(text().indexOf(words));
    const ReportText::Span span{start, start + static_cast<int>(words.size())};
    int paragraph = 1;
    while (report.paragraphs()[static_cast<size_t>(paragraph - 1)].end < span.end)
        ++paragraph;
    return {
        {}, paragraph, span.start, span.end, sentenceDigest(report, span), positionInSentences(report, span)};
}

namespace {

Dataset::Parts madeParts()
{
    Dataset::Parts parts;
    parts.sources = {madeSource()};
    parts.mentions = {mention(clash, u"Clash near Río Claro"_s,
                              {{cite(u"a patrol met armed men"_s), {Field::Summary, Field::Type}},
                               {cite(u"On March 3"_s), {Field::Date}},
                               {cite(u"Two soldiers died"_s), {Field::Casualties}}}),
                      mention(arrest, u"Arrest of Tomás"_s,
                              {{cite(u"police arrested “Tomás”"_s), {Field::Summary, Field::Type}}})};
    using namespace std::chrono;
    const Date day = sys_days(year(2021) / March / 3);
    parts.mentions.front().date = EventDate{{day, day}, DatePrecision::Day, DateBasis::Explicit};
    parts.mentions.front().casualties = {
        {Side::State, CasualtyGroup::Soldiers, Effect::Killed, {2, 2, 2}, false}};
    ContextFact fact;
    fact.id = ContextFactId{u"people"_s};
    fact.source = source;
    fact.statement = {u"People of the town"_s, u"Gente del pueblo"_s};
    fact.citations = {cite(u"Some 40 people"_s)};
    parts.contextFacts = {fact};
    return parts;
}

} // namespace

DatasetPtr dataset()
{
    return std::make_shared<const Dataset>(madeParts());
}

QString otherText()
{
    return u"Farmers marched to the capital in June. Nobody was hurt."_s;
}

DatasetPtr datasetOfBoth()
{
    Dataset::Parts parts = madeParts();
    Source other;
    other.id = otherSource;
    other.title = u"Another Report"_s;
    other.sha256 = ReportText(otherText().toUtf8()).sha256();
    using namespace std::chrono;
    other.issued = {sys_days(year(2020) / January / 1), sys_days(year(2020) / January / 1)};
    parts.sources.insert(parts.sources.begin(), other);
    Mention marched = mention(march, u"March of farmers"_s,
                              {{citeOther(u"Farmers marched"_s), {Field::Summary, Field::Type}}});
    marched.source = otherSource;
    parts.mentions.push_back(marched);
    return std::make_shared<const Dataset>(std::move(parts));
}

AttachedReports bothAttached()
{
    AttachedReports reports;
    for (const QString& text : {otherText(), invented::text()}) {
        const ReportText report(text.toUtf8());
        const ReportCopyPtr made =
            recogniseCopy(citedReports(*datasetOfBoth()), {u"/copies/report.txt"_s, report.sha256(), report});
        reports.files.push_back(
            {.path = u"/copies/report.txt"_s, .attachedSha256 = report.sha256(), .copy = made});
    }
    return reports;
}

ReportCopyPtr copy(const QString& copied)
{
    const ReportText report(copied.toUtf8());
    return recogniseCopy(citedReports(*dataset()), {u"/copies/invented.txt"_s, report.sha256(), report});
}

AttachedReports attached(const QString& copied)
{
    const ReportCopyPtr made = copy(copied);
    return {{{.path = u"/copies/invented.txt"_s,
              .attachedSha256 = made ? made->sha256() : QString(),
              .copy = made}}};
}

} // namespace vraem::invented
