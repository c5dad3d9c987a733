// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/data_changelog.h"
#include "query/query.h"
#include "shipped.h"
#include "values/edtf.h"

#include <algorithm>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const Dataset& shipped()
{
    static const Dataset dataset(shippedParts());
    return dataset;
}

Event eventWithId(const QString& id)
{
    const auto row = shipped().rowOf(EventId{id});
    EXPECT_TRUE(row) << id.toStdString();
    return shipped().event(row.value_or(0));
}

Totals totalsOfYear(int year)
{
    Filter filter = incidentsOnly();
    filter.years = {year};
    return query(shipped(), filter).totals;
}

std::set<SourceId> sourcesOf(const Event& event)
{
    std::set<SourceId> sources;
    for (const Mention& mention : event.mentions)
        sources.insert(mention.source);
    return sources;
}

} // namespace

/// Added up by hand from the five reports.
TEST(ShippedData, KilledAndWoundedByYear)
{
    EXPECT_EQ(totalsOfYear(2019).killed.best, 5);
    EXPECT_EQ(totalsOfYear(2020).killed.best, 6);
    EXPECT_EQ(totalsOfYear(2021).killed.best, 17);
    EXPECT_EQ(totalsOfYear(2022).killed.best, 0);
    EXPECT_EQ(totalsOfYear(2023).killed.best, 14);
    EXPECT_EQ(totalsOfYear(2019).wounded.best, 2);
    EXPECT_EQ(totalsOfYear(2023).wounded.best, 2);
}

TEST(ShippedData, KilledBySideOverAllYears)
{
    const Totals totals = query(shipped(), incidentsOnly()).totals;
    EXPECT_EQ(totals.killed.best, 42);
    EXPECT_EQ(totals.killedBySide.at(Side::State).best, 15);
    EXPECT_EQ(totals.killedBySide.at(Side::Insurgent).best, 11);
    EXPECT_EQ(totals.killedBySide.at(Side::Civilian).best, 16);
    EXPECT_EQ(totals.woundedBySide.at(Side::State).best, 4);
    EXPECT_EQ(totals.sources.size(), 5U);
}

TEST(ShippedData, AggregatesAddNothingToTheTotals)
{
    EXPECT_EQ(query(shipped(), everything()).totals.killed, query(shipped(), incidentsOnly()).totals.killed);
}

TEST(ShippedData, HappeningsInTwoReportsAreOneEvent)
{
    for (const QString& id : {u"2023-02-12-ambush"_s, u"2021-05-23-san-miguel"_s, u"2021-03-raul-death"_s,
                              u"2019-07-17-lima-arrest"_s})
        EXPECT_EQ(sourcesOf(eventWithId(id)).size(), 2U) << id.toStdString();
}

TEST(ShippedData, AClashListedTwiceInOneReportIsOneEventOfUnstatedInitiative)
{
    const Event clash = eventWithId(u"2019-08-09-huanta"_s);
    EXPECT_EQ(clash.mentions.size(), 2U);
    EXPECT_EQ(sourcesOf(clash).size(), 1U);
    for (const Actor& actor : clash.actors)
        EXPECT_EQ(actor.role, Role::Participant);
    EXPECT_EQ(deathsBest(clash), 2);
}

TEST(ShippedData, AnAnnouncementBoundsItsEvent)
{
    const Event operation = eventWithId(u"2023-03-vizcatan-operation"_s);
    ASSERT_TRUE(operation.date);
    EXPECT_EQ(toEdtf(operation.date->interval), u"../2023-03-18"_s);
    EXPECT_EQ(operation.date->basis, DateBasis::AnnouncementBound);
    EXPECT_EQ(deathsBest(operation), 6);
}

TEST(ShippedData, CertainKillingsMayHaveAnAllegedAuthor)
{
    const Event killings = eventWithId(u"2021-05-23-san-miguel"_s);
    ASSERT_EQ(killings.casualties.size(), 1U);
    EXPECT_EQ(killings.casualties.front().count, (CountRange{16, 16, std::nullopt}));
    ASSERT_EQ(killings.conflicts.size(), 1U);
    EXPECT_EQ(killings.conflicts.front().field, Field::Actors);
}

TEST(ShippedData, TheSecondClashOf2020HasNoToll)
{
    EXPECT_EQ(deathsBest(eventWithId(u"2020-08-la-mar"_s)), std::nullopt);
}

TEST(ShippedData, DifferingStrengthEstimatesStandSideBySide)
{
    int figures = 0;
    for (const ContextFact& fact : shipped().contextFacts())
        figures += fact.measure == u"members of Shining Path" ? 1 : 0;
    EXPECT_EQ(figures, 3);
}

TEST(ShippedData, EveryEventLiesWithin2019To2023)
{
    for (Row row = 0; row < shipped().size(); ++row) {
        const Event event = shipped().event(row);
        ASSERT_TRUE(event.date) << event.id.value.toStdString();
        const DaySpan span = knownSpan(event.date->interval);
        EXPECT_GE(toIsoDate(span.last), u"2019-01-01"_s);
        EXPECT_LE(toIsoDate(span.first), u"2023-12-31"_s);
    }
}

TEST(DataChangelog, EndsWithTheVersionThatIsShippedAndInventsNoFigureOfAgreement)
{
    const Result<DataChangelog> changelog = readChangelog(QStringLiteral(":/data"));
    ASSERT_TRUE(changelog);
    EXPECT_TRUE(changelog.issues.isEmpty());
    ASSERT_FALSE(changelog->entries.empty());
    EXPECT_EQ(changelog->entries.back().version, shippedParts().version);
    EXPECT_TRUE(std::ranges::is_sorted(changelog->entries, {}, &DataChangelog::Entry::date));
    for (const DataChangelog::Entry& entry : changelog->entries)
        EXPECT_FALSE(entry.text.en.isEmpty() || entry.text.es.isEmpty());
    EXPECT_FALSE(changelog->agreement.en.isEmpty() || changelog->agreement.es.isEmpty());
    EXPECT_FALSE(readChangelog(QStringLiteral("/no/such/folder")));
}
