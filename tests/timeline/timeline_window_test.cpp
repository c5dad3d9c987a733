// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/timeline_window.h"

#include "query/timeline_axis.h"
#include "sample_dataset.h"

#include <gtest/gtest.h>

namespace vraem {
namespace {

using std::chrono::days;

const DaySpan bounds{date(2019, 1, 1), date(2023, 12, 31)};
const DaySpan summer{date(2020, 6, 1), date(2020, 8, 31)};

TEST(TimelineWindow, ZoomsFromAllToADayAndBack)
{
    DaySpan window = bounds;
    for (int i = 0; i < 60 && dayCount(window) > 1; ++i)
        window = zoomed(window, 0.8, 0.4, bounds);
    EXPECT_EQ(dayCount(window), shortestWindowInDays);
    for (int i = 0; i < 60; ++i)
        window = zoomed(window, 1.25, 0.4, bounds);
    EXPECT_EQ(window, bounds);
}

TEST(TimelineWindow, KeepsTheDayUnderTheCursorWhileZooming)
{
    const DaySpan window = zoomed(summer, 0.5, 0.5, bounds);
    EXPECT_EQ(dayCount(window), 46);
    EXPECT_EQ(window.first, summer.first + days(23));
    EXPECT_EQ(zoomed(summer, 0.5, 0, bounds).first, summer.first);
    EXPECT_EQ(zoomed(summer, 0.5, 1, bounds).last, summer.last);
}

TEST(TimelineWindow, KeepsTheDayUnderTheCursorDownToThatDayAlone)
{
    for (const double fraction : {0.03, 0.37, 0.5, 0.81, 0.99}) {
        DaySpan window = bounds;
        const Date under = TimeScale{window, 1}.dayAt(fraction);
        while (dayCount(window) > 1) {
            window = zoomed(window, 0.8, fraction, bounds);
            const TimeScale scale{window, 1};
            ASSERT_EQ(scale.dayAt(fraction), under) << fraction << " of " << dayCount(window);
        }
    }
}

TEST(TimelineWindow, StopsAtTheBoundsWithItsLength)
{
    const DaySpan moved = movedByDays(summer, 9999, bounds);
    EXPECT_EQ(moved.last, bounds.last);
    EXPECT_EQ(dayCount(moved), dayCount(summer));
}

TEST(TimelineWindow, StaysWholeMonthsWhenMovedByMonths)
{
    const DaySpan february{date(2020, 2, 1), date(2020, 2, 29)};
    EXPECT_EQ(movedByMonths(february, 1, bounds), (DaySpan{date(2020, 3, 1), date(2020, 3, 31)}));
    EXPECT_EQ(movedByMonths(february, -12, bounds), (DaySpan{date(2019, 2, 1), date(2019, 2, 28)}));
    EXPECT_EQ(rightEdgeMovedByMonths(february, 1, bounds), (DaySpan{date(2020, 2, 1), date(2020, 3, 31)}));
    EXPECT_EQ(dayCount(rightEdgeMovedByMonths(february, -1, bounds)), shortestWindowInDays);
    EXPECT_EQ(leftEdgeMovedByMonths(february, -1, bounds), (DaySpan{date(2020, 1, 1), date(2020, 2, 29)}));
    EXPECT_EQ(leftEdgeMovedByMonths(february, 2, bounds), (DaySpan{date(2020, 2, 29), date(2020, 2, 29)}));
    EXPECT_EQ(leftEdgeMovedByMonths(february, -99, bounds).first, bounds.first);
}

TEST(TimelineWindow, MovesOnlyForWhatItDoesNotShow)
{
    EXPECT_EQ(revealing(summer, {date(2020, 8, 31), date(2020, 12, 31)}, bounds), summer);
    const DaySpan revealed = revealing(summer, {date(2023, 2, 11), date(2023, 2, 11)}, bounds);
    EXPECT_EQ(dayCount(revealed), dayCount(summer));
    EXPECT_LT(revealed.first, Date(date(2023, 2, 11)));
    EXPECT_GT(revealed.last, Date(date(2023, 2, 11)));
}

TEST(TimelineWindow, FollowsADragByItsGrip)
{
    const Date from = date(2020, 7, 1);
    const Date to = date(2020, 7, 11);
    EXPECT_EQ(dragged(summer, WindowGrip::Start, from, to, bounds).first, Date(date(2020, 6, 11)));
    EXPECT_EQ(dragged(summer, WindowGrip::End, from, to, bounds).last, Date(date(2020, 9, 10)));
    EXPECT_EQ(dragged(summer, WindowGrip::Middle, from, to, bounds),
              (DaySpan{date(2020, 6, 11), date(2020, 9, 10)}));
    EXPECT_EQ(dragged(summer, WindowGrip::Outside, to, from, bounds), (DaySpan{from, to}));
}

TEST(TimelineWindow, DoesNotTurnInsideOut)
{
    const DaySpan start = dragged(summer, WindowGrip::Start, date(2020, 6, 1), date(2023, 6, 1), bounds);
    EXPECT_EQ(start.last, summer.last);
    EXPECT_EQ(dayCount(start), shortestWindowInDays);
    const DaySpan end = dragged(summer, WindowGrip::End, date(2020, 8, 31), date(2019, 1, 1), bounds);
    EXPECT_EQ(end.first, summer.first);
    EXPECT_EQ(dayCount(end), shortestWindowInDays);
}

} // namespace
} // namespace vraem
