// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/timeline_axis.h"

#include "sample_dataset.h"

#include <gtest/gtest.h>

namespace vraem {
namespace {

using std::chrono::days;
using std::chrono::year_month_day;

const DaySpan fiveYears{date(2019, 1, 1), date(2023, 12, 31)};

std::vector<Date> daysOf(const std::vector<Tick>& ticks)
{
    std::vector<Date> result;
    for (const Tick& tick : ticks)
        result.push_back(tick.day);
    return result;
}

TEST(TimeScale, PutsADayInTheMiddleOfItsPixels)
{
    const TimeScale scale{{date(2023, 2, 1), date(2023, 2, 28)}, 280};
    EXPECT_DOUBLE_EQ(scale.startOf(date(2023, 2, 12)), 110);
    EXPECT_DOUBLE_EQ(scale.middleOf(date(2023, 2, 12)), 115);
    EXPECT_DOUBLE_EQ(scale.endOf(date(2023, 2, 12)), 120);
    EXPECT_DOUBLE_EQ(scale.endOf(scale.window.last), 280);
}

TEST(TimeScale, FindsEveryDayAgainAtItsMark)
{
    const TimeScale scale{fiveYears, 913};
    for (Date day = fiveYears.first - days(40); day <= fiveYears.last + days(40); day += days(1))
        ASSERT_EQ(scale.dayAt(scale.middleOf(day)), day);
}

TEST(TimelineTicks, GetFinerAsTheWindowGetsShorter)
{
    const auto unitFor = [](Date last) { return tickStep({{date(2020, 1, 1), last}, 1000}, 40).unit; };
    EXPECT_EQ(unitFor(date(2020, 1, 14)), TickUnit::Day);
    EXPECT_EQ(unitFor(date(2020, 3, 31)), TickUnit::Week);
    EXPECT_EQ(unitFor(date(2021, 6, 30)), TickUnit::Month);
    EXPECT_EQ(unitFor(date(2024, 12, 31)), TickUnit::Quarter);
    EXPECT_EQ(unitFor(date(2040, 12, 31)), TickUnit::Year);
}

TEST(TimelineTicks, KeepTheirDistanceOverCenturies)
{
    const TimeScale scale{{date(1700, 1, 1), date(2199, 12, 31)}, 500};
    const TickStep step = tickStep(scale, 40);
    EXPECT_EQ(step, (TickStep{TickUnit::Year, 50}));
    const auto found = ticks(scale.window, step);
    ASSERT_EQ(found.size(), 10U);
    EXPECT_EQ(found.front().day, Date(date(1700, 1, 1)));
}

TEST(TimelineTicks, StandOnTheFirstOfYearQuarterAndMonth)
{
    EXPECT_EQ(daysOf(ticks(fiveYears, {TickUnit::Year, 1})),
              (std::vector<Date>{date(2019, 1, 1), date(2020, 1, 1), date(2021, 1, 1), date(2022, 1, 1),
                                 date(2023, 1, 1)}));
    EXPECT_EQ(ticks(fiveYears, {TickUnit::Quarter, 1}).size(), 20U);
    const auto months = ticks(fiveYears, {TickUnit::Month, 1});
    EXPECT_EQ(months.size(), 60U);
    for (const Tick& tick : months)
        EXPECT_EQ(year_month_day(tick.day).day(), std::chrono::day(1));
}

TEST(TimelineTicks, NameTheCoarsestUnitThatBegins)
{
    const auto found = ticks({date(2019, 12, 31), date(2020, 2, 2)}, {TickUnit::Day, 1});
    EXPECT_EQ(found[0].unit, TickUnit::Day);
    EXPECT_EQ(found[1].unit, TickUnit::Year);
    EXPECT_EQ(found[8], (Tick{date(2020, 1, 8), TickUnit::Week}));
    EXPECT_EQ(found[32], (Tick{date(2020, 2, 1), TickUnit::Month}));
}

TEST(TimelineTicks, KnowLeapYears)
{
    const auto leap = daysOf(ticks({date(2020, 2, 27), date(2020, 3, 1)}, {TickUnit::Day, 1}));
    EXPECT_EQ(leap,
              (std::vector<Date>{date(2020, 2, 27), date(2020, 2, 28), date(2020, 2, 29), date(2020, 3, 1)}));
    EXPECT_EQ(ticks({date(2019, 2, 27), date(2019, 3, 1)}, {TickUnit::Day, 1}).size(), 3U);
    const auto weeks = daysOf(ticks({date(2020, 2, 20), date(2020, 3, 8)}, {TickUnit::Week, 1}));
    EXPECT_EQ(weeks, (std::vector<Date>{date(2020, 2, 22), date(2020, 3, 1), date(2020, 3, 8)}));
}

} // namespace
} // namespace vraem
