// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/timeline_fold.h"

#include "big_dataset.h"
#include "random_dataset.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace vraem {
namespace {

using namespace std::chrono;

TimelineMetrics metrics()
{
    TimelineMetrics made;
    made.markRadius = [](const Event&) { return 6.0; };
    made.labelWidth = [](const Event&) { return 80.0; };
    made.height = 300;
    return made;
}

class TimelineFoldTest : public testing::TestWithParam<bool>
{
protected:
    /// Of 40 groups, or of two that events can have both of.
    static DatasetPtr make(bool isBig)
    {
        std::mt19937 random(11);
        return isBig ? sample::bigDataset(30'000) : sample::randomDataset(random, 4'000, true);
    }
    Rows rowsIn(DaySpan window) const
    {
        const EventColumns& events = dataset->columns();
        Rows list;
        for (Row row = 0; row < events.dated(); ++row) {
            const auto at = static_cast<size_t>(row);
            if (rows.contains(row) && events.firstDay[at] <= dayNumber(window.last) &&
                events.lastDay[at] >= dayNumber(window.first))
                list.push_back(row);
        }
        return list;
    }

    DatasetPtr dataset = make(GetParam());
    QueryColumns columns{*dataset};
    RowSet rows = RowSet::all(dataset->size());
    LaneScheme scheme{*dataset, LaneRule::Faction, &columns};
    TimelineFolder folder{scheme};
};

TEST_P(TimelineFoldTest, CountsEachEventOfTheWindowInItsLanes)
{
    rows.erase(17);
    folder.setRows(rows);
    for (const int firstYear : {1990, 2015, 2019}) {
        const DaySpan window{sys_days(year(firstYear) / March / 5), sys_days(year(2022) / May / 9)};
        const TimelineLayout layout = folder.layOut(rows, {window, 900}, metrics());
        ASSERT_FALSE(layout.folds.empty()) << firstYear;
        std::map<size_t, int> wanted;
        std::map<size_t, std::int64_t> killed;
        for (const Row row : rowsIn(window)) {
            for (const size_t lane : folder.lanesOf(row)) {
                ++wanted[lane];
                const auto at = static_cast<size_t>(row);
                const bool isIncident =
                    dataset->columns().unit[at] == static_cast<std::uint8_t>(Unit::Incident);
                if (isIncident && dataset->columns().has(row, Trait::DeathsGiven))
                    killed[lane] += dataset->columns().deathsBest[at];
            }
        }
        std::map<size_t, int> counted;
        for (const TimelineFold& fold : layout.folds) {
            counted[fold.lane] += fold.count;
            killed[fold.lane] -= fold.killed;
        }
        EXPECT_EQ(counted, wanted);
        for (const auto& [lane, rest] : killed)
            EXPECT_EQ(rest, 0);
    }
}

TEST_P(TimelineFoldTest, HeadsEachLaneWithAllItsEvents)
{
    folder.setRows(rows);
    const DaySpan window{sys_days(year(2001) / January / 1), sys_days(year(2024) / December / 31)};
    const TimelineLayout layout = folder.layOut(rows, {window, 900}, metrics());
    std::vector<int> wanted(layout.lanes.size());
    for (Row row = 0; row < dataset->columns().dated(); ++row) {
        for (const size_t lane : folder.lanesOf(row))
            ++wanted[lane];
    }
    for (size_t lane = 0; lane < layout.lanes.size(); ++lane)
        EXPECT_EQ(layout.lanes[lane].events, wanted[lane]);
    EXPECT_LE(layout.lanes.size(), QueryColumns::mostGroups + 2);
}

TEST_P(TimelineFoldTest, ShowsSingleEventsWhereTheWindowHoldsFew)
{
    folder.setRows(rows);
    const DaySpan window{sys_days(year(2019) / June / 3), sys_days(year(2019) / June / 20)};
    const TimelineLayout layout = folder.layOut(rows, {window, 900}, metrics());
    EXPECT_TRUE(layout.folds.empty());
    std::set<Row> shown;
    for (const TimelineItem& item : layout.items)
        shown.insert(item.row);
    for (const Row row : rowsIn(window))
        EXPECT_TRUE(shown.contains(row)) << row;
}

TEST_P(TimelineFoldTest, PanningKeepsTheColumns)
{
    folder.setRows(rows);
    const auto foldsOf = [&](int shift) {
        const DaySpan window{sys_days(year(2012) / January / 1) + days(shift),
                             sys_days(year(2022) / January / 1) + days(shift)};
        std::map<std::pair<size_t, Date>, int> counts;
        for (const TimelineFold& fold : folder.layOut(rows, {window, 900}, metrics()).folds) {
            if (!fold.isVague && fold.rect.left() > 40 && fold.rect.right() < 860)
                counts[{fold.lane, fold.days.first}] = fold.count;
        }
        return counts;
    };
    const auto before = foldsOf(0);
    for (const auto& [key, count] : foldsOf(5)) {
        if (const auto same = before.find(key); same != before.end()) {
            EXPECT_EQ(same->second, count);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Data, TimelineFoldTest, testing::Bool());

} // namespace
} // namespace vraem
