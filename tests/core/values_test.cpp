// SPDX-License-Identifier: GPL-3.0-or-later
#include "values/count_range.h"
#include "values/date.h"

#include <gtest/gtest.h>

using namespace vraem;

namespace {

Date day(int year, unsigned month, unsigned dayOfMonth)
{
    return std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) /
                                 std::chrono::day(dayOfMonth));
}

} // namespace

TEST(DateInterval, OverlapIncludesBothEnds)
{
    const DateInterval june{day(2019, 6, 1), day(2019, 6, 30)};
    EXPECT_TRUE(overlaps(june, {day(2019, 6, 30), day(2019, 7, 2)}));
    EXPECT_TRUE(overlaps(june, {day(2019, 5, 1), day(2019, 6, 1)}));
    EXPECT_FALSE(overlaps(june, {day(2019, 7, 1), day(2019, 7, 2)}));
    EXPECT_TRUE(overlaps(june, {std::nullopt, day(2019, 6, 1)}));
    EXPECT_FALSE(overlaps(june, {day(2019, 7, 1), std::nullopt}));
    EXPECT_TRUE(overlaps(june, {}));
}

TEST(DateInterval, EnclosesOnlyWhatLiesWithin)
{
    const DateInterval year{day(2019, 1, 1), day(2019, 12, 31)};
    EXPECT_TRUE(encloses(year, year));
    EXPECT_TRUE(encloses(year, {day(2019, 6, 1), day(2019, 6, 1)}));
    EXPECT_FALSE(encloses(year, {std::nullopt, day(2019, 6, 1)}));
    EXPECT_TRUE(encloses({}, year));
}

TEST(DateInterval, AnOpenEndReachesToTheEdgeOfTheYear)
{
    EXPECT_EQ(knownSpan({std::nullopt, day(2023, 3, 18)}), (DaySpan{day(2023, 1, 1), day(2023, 3, 18)}));
    EXPECT_EQ(knownSpan({day(2019, 4, 2), std::nullopt}), (DaySpan{day(2019, 4, 2), day(2019, 12, 31)}));
}

TEST(DateInterval, LengthCountsBothEnds)
{
    EXPECT_EQ(lengthInDays({day(2020, 2, 28), day(2020, 3, 1)}), 3);
    EXPECT_EQ(lengthInDays({std::nullopt, day(2020, 3, 1)}), std::nullopt);
}

TEST(CountRange, AbsentFiguresAreInAnyOrder)
{
    EXPECT_TRUE(isOrdered({}));
    EXPECT_TRUE(isOrdered({13, std::nullopt, std::nullopt}));
    EXPECT_FALSE(isOrdered({5, 4, std::nullopt}));
    EXPECT_FALSE(isOrdered({5, std::nullopt, 4}));
}

TEST(CountRange, NotReportedIsNotNone)
{
    EXPECT_TRUE(CountRange{}.isUnnumbered());
    EXPECT_FALSE((CountRange{0, 0, 0}.isUnnumbered()));
    EXPECT_EQ(sum({2, 2, 2}, {0, 0, 0}), (CountRange{2, 2, 2}));
    EXPECT_EQ(sum({2, 2, 2}, {}), CountRange{});
}

TEST(CountRange, HullOfAtLeastAndExactStaysOpen)
{
    EXPECT_EQ(hull({16, 16, std::nullopt}, {16, 16, 16}), (CountRange{16, 16, std::nullopt}));
    EXPECT_EQ(hull({3, std::nullopt, 9}, {5, 6, 7}), (CountRange{3, 6, 9}));
}

TEST(CountRange, ContradictsOnlyWhereNoCountFitsBoth)
{
    EXPECT_FALSE(contradicts({16, 16, std::nullopt}, {16, 16, 16}));
    EXPECT_FALSE(contradicts({13, std::nullopt, std::nullopt}, {16, 16, 16}));
    EXPECT_TRUE(contradicts({20, 20, std::nullopt}, {16, 16, 16}));
    EXPECT_FALSE(contradicts({}, {16, 16, 16}));
}
