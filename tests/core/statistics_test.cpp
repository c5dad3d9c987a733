// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/statistics_bars.h"
#include "query/statistics_reported.h"

#include "query/query.h"
#include "random_dataset.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace vraem;
using namespace vraem::sample;

namespace {

constexpr int datasets = 20;

using Kind = Residual::Kind;

CountTotal exactly(int count, int given = 1)
{
    return {count, count, count, 0, 0, given};
}

/// Incidents that a filter finds, and their killed: what a row of the statistics has to say.
Tally tallyOf(const Dataset& dataset, Filter filter)
{
    filter.units = {Unit::Incident};
    const Totals totals = query(dataset, filter).totals;
    return {totals.incidents, totals.killed};
}

class RandomStatistics : public testing::TestWithParam<int>
{
protected:
    std::mt19937 random{static_cast<unsigned>(GetParam())};
    DatasetPtr dataset = randomDataset(random, 120, GetParam() % 2 == 1);
    Filter filter = randomStep(random, *dataset, randomStep(random, *dataset, everything()));
    RowSet rows = apply(*dataset, filter);
    Statistics statistics = statisticsOf(*dataset, rows);
};

TEST_P(RandomStatistics, SayOfEachValueWhatAFilterFinds)
{
    const Dataset& data = *dataset;
    const auto only = [&](auto set, auto value) {
        Filter asked;
        (asked.*set) = {value};
        asked.units = {Unit::Incident};
        const RowSet found = apply(data, asked);
        RowSet common(data.size());
        for (const Row row : rows) {
            if (found.contains(row))
                common.insert(row);
        }
        return statisticsOf(data, common).all;
    };
    EXPECT_EQ(statistics.all, tallyOf(data, filter));
    for (int year = 2018; year < 2027; ++year)
        EXPECT_EQ(tallyOfYears(statistics, year, year), only(&Filter::years, year)) << year;
    for (size_t type = 0; type < statistics.types.size(); ++type)
        EXPECT_EQ(statistics.types[type], only(&Filter::types, static_cast<EventType>(type)));
    const auto& factions = data.factions().factions();
    for (size_t faction = 0; faction < factions.size(); ++faction)
        EXPECT_EQ(statistics.factions[faction], only(&Filter::factions, factions[faction].id));
    const auto& places = data.places().places();
    for (size_t place = 0; place < places.size(); ++place) {
        if (places[place].level == PlaceLevel::Department) {
            EXPECT_EQ(statistics.departments[place], only(&Filter::places, places[place].id));
        }
    }
}

TEST_P(RandomStatistics, LeaveNothingOut)
{
    const auto incidents = [](const auto& tallies) {
        int sum = 0;
        for (const auto& [key, tally] : tallies)
            sum += tally.incidents;
        return sum;
    };
    const int all = statistics.all.incidents;
    EXPECT_EQ(incidents(statistics.yearSpans) + statistics.undated.incidents, all);
    EXPECT_EQ(incidents(statistics.departments) + statistics.withoutDepartment.incidents, all);
    int types = 0;
    for (const Tally& tally : statistics.types)
        types += tally.incidents;
    EXPECT_EQ(types, all);
    std::vector<int> everyFaction;
    for (size_t faction = 0; faction < statistics.factions.size(); ++faction)
        everyFaction.push_back(static_cast<int>(faction));
    EXPECT_EQ(tallyOfFactions(statistics, everyFaction).incidents + statistics.withoutActor.incidents, all);
}

TEST_P(RandomStatistics, TakeThePartOfAPeriodAsAFilterDoes)
{
    const DaySpan span{Date(std::chrono::days(18300)), Date(std::chrono::days(18700))};
    Filter dates;
    dates.dates = {span.first, span.last};
    const RowSet all = RowSet::all(dataset->size());
    EXPECT_EQ(rowsWithin(dataset->columns(), all, span), apply(*dataset, dates));
}

TEST_P(RandomStatistics, HoldEveryTotalAgainstIncidentsOfItsClassAndPeriodAlone)
{
    for (const ReportedTotal& total : reportedTotals(*dataset, 0).totals) {
        EXPECT_TRUE(std::ranges::includes(total.possible.rows, total.certain.rows));
        for (const Row row : total.possible.rows) {
            const Event event = dataset->event(row);
            EXPECT_EQ(event.unit, Unit::Incident);
            EXPECT_EQ(event.eventClass, total.event.eventClass);
            const DaySpan span = knownSpan(event.date->interval);
            EXPECT_TRUE(span.first <= total.period.last && total.period.first <= span.last);
        }
        if (const auto left = total.killedLeft(); left && left->kind == Kind::Between) {
            EXPECT_LE(left->least, left->most);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Random, RandomStatistics, testing::Range(0, datasets));

} // namespace

TEST(BarChart, FoldsWhatIsBeyondTheFifteenLongest)
{
    Statistics statistics;
    std::vector<Faction> factions;
    for (int i = 0; i < 20; ++i) {
        Faction faction;
        faction.id = {QString::number(i)};
        factions.push_back(faction);
        statistics.factions.push_back({20 - i, exactly(i)});
        statistics.actorGroups.push_back({{static_cast<size_t>(i)}, {20 - i, exactly(i)}});
    }
    // An incident of two of the small ones counts with both, and once among the others.
    statistics.actorGroups.push_back({{18, 19}, {1, exactly(5)}});
    add(statistics.factions[18], {1, exactly(5)});
    add(statistics.factions[19], {1, exactly(5)});
    const BarChart chart = factionBars(statistics, FactionTree(factions), {}, Measure::Incidents);
    ASSERT_EQ(chart.bars.size(), 15U);
    EXPECT_EQ(chart.bars.front().tally.incidents, 20);
    ASSERT_TRUE(chart.others);
    EXPECT_EQ(chart.others->values.size(), 5U);
    EXPECT_EQ(chart.others->tally.incidents, 5 + 4 + 3 + 2 + 1 + 1);
    EXPECT_EQ(factionBars(statistics, FactionTree(factions), {}, Measure::Killed).bars.front().values,
              std::vector{19});
}

TEST(BarChart, PutsManyYearsIntoSpansAndCountsAnIncidentOfSeveralOnce)
{
    Statistics statistics;
    for (int year = 1989; year <= 2023; ++year)
        statistics.yearSpans[{year, year}] = {1, {}};
    statistics.yearSpans[{1989, 1990}] = {1, {}};
    const BarChart chart = yearBars(statistics);
    ASSERT_EQ(chart.bars.size(), 12U);
    EXPECT_EQ(chart.bars.front().values, (std::vector{1989, 1990, 1991}));
    EXPECT_EQ(chart.bars.front().tally.incidents, 4);
    EXPECT_EQ(chart.bars.back().values, (std::vector{2022, 2023}));
}

TEST(BarChart, ShowsYearsWithoutIncidents)
{
    Statistics statistics;
    statistics.yearSpans[{2019, 2019}] = {1, {}};
    statistics.yearSpans[{2021, 2021}] = {1, {}};
    const BarChart chart = yearBars(statistics);
    ASSERT_EQ(chart.bars.size(), 3U);
    EXPECT_EQ(chart.bars[1].tally.incidents, 0);
}

TEST(BarChart, ShowsTheMembersOfAChosenFaction)
{
    Statistics statistics;
    statistics.factions.assign(5, {1, {}});
    const auto count = [&](const std::set<FactionId>& chosen) {
        return factionBars(statistics, factions(), chosen, Measure::Incidents).bars.size();
    };
    EXPECT_EQ(count({}), 2U);
    EXPECT_EQ(count({FactionId{QStringLiteral("state")}}), 3U);
    EXPECT_EQ(count({FactionId{QStringLiteral("army")}}), 4U);
}

TEST(Residual, SubtractsOnlyWhatCanBeSubtracted)
{
    EXPECT_EQ(residualOf({5, 5, 5}, {}, {}), (Residual{Kind::NothingDescribed, 5, 5, false}));
    EXPECT_EQ(residualOf({5, 5, 5}, exactly(2), exactly(2)), (Residual{Kind::Between, 3, 3, false}));
    EXPECT_EQ(residualOf({5, 5, 5}, exactly(2), exactly(9)), (Residual{Kind::Between, 0, 3, false}));
    EXPECT_EQ(residualOf({5, 5, 5}, exactly(5), exactly(5)).kind, Kind::AllDescribed);
    EXPECT_EQ(residualOf({5, 5, 5}, exactly(6), exactly(6)).kind, Kind::MoreDescribed);
    EXPECT_EQ(residualOf({5, 5, {}}, exactly(6), exactly(6)).kind, Kind::ReachesLeast);
    EXPECT_EQ(residualOf({{}, {}, 9}, exactly(6), exactly(6)).kind, Kind::NotComparable);
    const CountTotal atLeastFour{4, 4, 4, 1, 0, 1};
    EXPECT_EQ(residualOf({5, 5, 5}, atLeastFour, atLeastFour), (Residual{Kind::Between, 0, 1, false}));
}
