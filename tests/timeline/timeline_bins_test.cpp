// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/timeline_bins.h"

#include "model/combine.h"
#include "sample_dataset.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace vraem {
namespace {

using std::chrono::days;

const DaySpan fiveYears{date(2019, 1, 1), date(2023, 12, 31)};

int binned(const TimelineBins& bins)
{
    int sum = 0;
    for (const BinSeries& one : bins.series) {
        for (const int count : one.counts)
            sum += count;
    }
    return sum;
}

const YearTotal& yearOf(const TimelineBins& bins, int year)
{
    return *std::ranges::find(bins.years, year, &YearTotal::year);
}

TEST(TimelineBins, CountEveryDatedEventOnce)
{
    const DatasetPtr dataset = sampleDataset();
    const RowSet rows = apply(*dataset, everything());
    const TimelineBins bins = binRows(*dataset, QueryColumns(*dataset), rows, fiveYears);
    int events = 0;
    int vague = 0;
    for (const YearTotal& year : bins.years) {
        events += year.events;
        vague += year.vague;
    }
    const auto dated =
        std::ranges::count_if(rows, [&](Row row) { return dataset->event(row).date.has_value(); });
    EXPECT_EQ(events, dated);
    EXPECT_EQ(binned(bins) + vague, dated);
    EXPECT_GT(vague, 0);
}

TEST(TimelineBins, CountAJointEventOnce)
{
    const DatasetPtr dataset =
        datasetOf({{"joint", "2019-05-04", EventSubType::Attack, {initiator("mpcp"), initiator("army")}}});
    const TimelineBins bins =
        binRows(*dataset, QueryColumns(*dataset), RowSet::all(dataset->size()), fiveYears);
    ASSERT_EQ(bins.series.size(), 1U);
    EXPECT_EQ(bins.series.front().group, std::nullopt);
    EXPECT_EQ(binned(bins), 1);
}

TEST(TimelineBins, KeepLayersApart)
{
    const DatasetPtr one = datasetOf({{"a", "2020-05-04"}, {"b", "2020-05-06"}, {"c", "2020"}});
    const DatasetPtr other = datasetOf({{"d", "2020-05-05"}});
    const DatasetPtr both = combine({{one, other}}).dataset;
    const TimelineBins bins = binRows(*both, QueryColumns(*both), RowSet::all(both->size()), fiveYears);
    EXPECT_EQ(bins.layersIn(16), (std::vector<int>{2, 1}));
    EXPECT_EQ(bins.highestTogether(), 3);
    EXPECT_EQ(bins.highestApart(), 2);
    EXPECT_EQ(bins.layerYears[0][1], (YearTotal{2020, 3, 1, std::nullopt}));
    EXPECT_EQ(bins.layerYears[1][1], (YearTotal{2020, 1, 0, std::nullopt}));
    for (const BinSeries& series : bins.series)
        EXPECT_TRUE(series.group || series.counts[16] < 3) << "layers in one series";
}

TEST(TimelineBins, SpreadNoVagueEventOverMonths)
{
    const DatasetPtr dataset =
        datasetOf({{"month", "2020-05"}, {"season", "2020-05/2020-08"}, {"year", "2020"}});
    const TimelineBins bins =
        binRows(*dataset, QueryColumns(*dataset), RowSet::all(dataset->size()), fiveYears);
    EXPECT_EQ(binned(bins), 1);
    EXPECT_EQ(bins.series.front().counts[16], 1);
    EXPECT_EQ(yearOf(bins, 2020), (YearTotal{2020, 3, 2, std::nullopt}));
}

TEST(TimelineBins, SumDeathsOfIncidentsOnly)
{
    const DatasetPtr dataset = datasetOf({{"a", "2023-01-09", EventSubType::Attack, {}, 3},
                                          {"b", "2023", EventSubType::Attack, {}, 2},
                                          {"t", "2023", EventSubType::XTotal, {}, 13, Unit::Aggregate}});
    const TimelineBins bins =
        binRows(*dataset, QueryColumns(*dataset), RowSet::all(dataset->size()), fiveYears);
    EXPECT_EQ(yearOf(bins, 2023), (YearTotal{2023, 3, 2, 5, 2}));
    EXPECT_EQ(bins.series.front().killed.at(48), 3);
    EXPECT_EQ(bins.killed[0][48].best, 3);
    EXPECT_EQ(bins.killed[0][48].given, 1);
}

TEST(TimelineBins, SumDeathsOfEachBin)
{
    const DatasetPtr dataset = datasetOf({{"a", "2023-01-09", EventSubType::Attack, {initiator("mpcp")}, 3},
                                          {"b", "2023-01-20", EventSubType::Attack, {initiator("army")}, 4},
                                          {"c", "2023-01-21", EventSubType::Attack, {initiator("army")}},
                                          {"d", "2023-02-01", EventSubType::Attack, {initiator("army")}, 5}});
    const TimelineBins bins =
        binRows(*dataset, QueryColumns(*dataset), RowSet::all(dataset->size()), fiveYears);
    EXPECT_EQ(bins.layersIn(48, BinMeasure::Deaths), (std::vector<int>{7}));
    EXPECT_EQ(bins.layersIn(48, BinMeasure::Events), (std::vector<int>{3}));
    EXPECT_EQ(bins.highestTogether(BinMeasure::Deaths), 7);
    EXPECT_EQ(bins.killed[0][48].given, 2) << "a death toll that nobody gives is no zero";
}

TEST(TimelineBins, AreMonthsOverFiveYears)
{
    const DatasetPtr dataset = datasetOf({{"a", "2020-02-29"}});
    const TimelineBins bins =
        binRows(*dataset, QueryColumns(*dataset), RowSet::all(dataset->size()), fiveYears);
    EXPECT_EQ(bins.unit, BinUnit::Month);
    ASSERT_EQ(bins.spans.size(), 60U);
    EXPECT_EQ(bins.spans[13], (DaySpan{date(2020, 2, 1), date(2020, 2, 29)}));
    EXPECT_EQ(bins.series.front().counts[13], 1);
    EXPECT_EQ(bins.highestTogether(), 1);
}

TEST(TimelineBins, NeverExceedSixHundredAndLeaveNoGap)
{
    const DatasetPtr dataset = datasetOf({{"a", "2020-02-29"}});
    for (int length = 1; length < 900000; length += 1 + length / 3) {
        const DaySpan bounds{date(1980, 2, 11), date(1980, 2, 11) + days(length - 1)};
        const TimelineBins bins =
            binRows(*dataset, QueryColumns(*dataset), RowSet::all(dataset->size()), bounds);
        ASSERT_LE(bins.spans.size(), 600U) << length;
        EXPECT_EQ(bins.spans.front().first, bounds.first);
        EXPECT_EQ(bins.spans.back().last, bounds.last);
        for (size_t i = 1; i < bins.spans.size(); ++i)
            ASSERT_EQ(bins.spans[i].first, bins.spans[i - 1].last + days(1));
    }
}

TEST(TimelineBins, GetCoarserWithTheSpan)
{
    const DatasetPtr dataset = datasetOf({{"a", "2020-02-29"}});
    const auto unitTo = [&](Date last) {
        return binRows(*dataset, QueryColumns(*dataset), RowSet(dataset->size()), {date(1950, 1, 1), last})
            .unit;
    };
    EXPECT_EQ(unitTo(date(1950, 3, 31)), BinUnit::Day);
    EXPECT_EQ(unitTo(date(1999, 12, 31)), BinUnit::Month);
    EXPECT_EQ(unitTo(date(2049, 12, 31)), BinUnit::Quarter);
    EXPECT_EQ(unitTo(date(2349, 12, 31)), BinUnit::Year);
}

} // namespace
} // namespace vraem
