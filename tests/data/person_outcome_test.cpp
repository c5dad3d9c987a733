// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/person_outcome.h"

#include "shipped.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

std::vector<PersonOutcome> outcomesOf(const Dataset& dataset, const QString& event)
{
    return vraem::outcomesOf(dataset, dataset.event(*dataset.rowOf({event})));
}

} // namespace

TEST(PersonOutcome, AnAcquittalStandsBesideTheTrial)
{
    const Dataset dataset(shippedParts());
    const auto outcomes = outcomesOf(dataset, u"2019-01-17-hamdar-retrial"_s);
    ASSERT_EQ(outcomes.size(), 1U);
    EXPECT_EQ(outcomes.front().person.en, u"Muhammad Ghaleb Hamdar"_s);
    ASSERT_TRUE(outcomes.front().latest);
    EXPECT_EQ(outcomes.front().latest->event, (EventId{u"2023-04-hamdar-verdict"_s}));
    EXPECT_EQ(outcomes.front().latest->what.en, u"not guilty"_s);
    ASSERT_EQ(outcomes.front().latest->passages.size(), 1U);
    EXPECT_EQ(outcomes.front().latest->passages.front().paragraph, 9);
}

TEST(PersonOutcome, TheLaterReportAndTheLaterEventWin)
{
    const Dataset dataset(shippedParts());
    for (const QString& event : {u"2019-07-17-lima-arrest"_s, u"2023-alvarado-not-prosecuted"_s}) {
        const auto outcomes = outcomesOf(dataset, event);
        ASSERT_EQ(outcomes.size(), 1U) << event.toStdString();
        ASSERT_TRUE(outcomes.front().latest);
        EXPECT_EQ(outcomes.front().latest->source, (SourceId{u"usdos-crt-2023-peru"_s}));
        EXPECT_EQ(outcomes.front().latest->event, (EventId{u"2023-alvarado-not-prosecuted"_s}));
    }
}

TEST(PersonOutcome, WhereNoReportSaysWhatFollowedThereIsNone)
{
    const Dataset dataset(shippedParts());
    for (const QString& event :
         {u"2019-07-12-churcampa"_s, u"2019-07-29-huanta"_s, u"2023-11-ayacucho-captures"_s}) {
        const auto outcomes = outcomesOf(dataset, event);
        ASSERT_EQ(outcomes.size(), 1U) << event.toStdString();
        EXPECT_FALSE(outcomes.front().latest) << event.toStdString();
        EXPECT_EQ(outcomes.front().namedAs, FactKind::NamedCaptured);
    }
    EXPECT_TRUE(outcomesOf(dataset, u"2023-02-12-ambush"_s).empty());
}

TEST(PersonOutcome, AnOutcomeAmongSeveralNamesIsNobodys)
{
    Dataset::Parts parts = shippedParts();
    for (Mention& mention : parts.mentions) {
        if (mention.event.value == u"2023-04-hamdar-verdict")
            mention.facts.push_back({FactKind::NamedPerson, {u"Somebody Else"_s, u"Otra Persona"_s}, {}, {}});
    }
    const Dataset dataset(std::move(parts));
    for (const PersonOutcome& outcome : outcomesOf(dataset, u"2019-01-17-hamdar-retrial"_s))
        EXPECT_FALSE(outcome.latest);
}

TEST(PersonOutcome, ASameNameWithoutALinkIsAnother)
{
    Dataset::Parts parts = shippedParts();
    for (Mention& mention : parts.mentions)
        mention.links.clear();
    const Dataset dataset(std::move(parts));
    EXPECT_FALSE(outcomesOf(dataset, u"2019-01-17-hamdar-retrial"_s).front().latest);
}
