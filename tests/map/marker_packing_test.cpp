// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/marker_packing.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vraem {
namespace {

TEST(MarkerPacking, FirstDiscTakesThePointItself)
{
    EXPECT_EQ(MarkerPacking().freeNear({-3, 8}, 6, 40), QPointF(-3, 8));
}

TEST(MarkerPacking, DiscsStayApartAndInReach)
{
    MarkerPacking packing;
    std::vector<QPointF> centres;
    for (int i = 0; i < 20; ++i) {
        const auto centre = packing.freeNear({100, 100}, 7, 80);
        ASSERT_TRUE(centre);
        EXPECT_LE(std::hypot(centre->x() - 100, centre->y() - 100), 80);
        for (const QPointF other : centres)
            EXPECT_GE(std::hypot(centre->x() - other.x(), centre->y() - other.y()), 14);
        packing.take(*centre, 7);
        centres.push_back(*centre);
    }
}

TEST(MarkerPacking, NoPlaceWithinReachIsNone)
{
    MarkerPacking packing;
    packing.take({0, 0}, 50);
    EXPECT_FALSE(packing.freeNear({0, 0}, 6, 40));
}

TEST(MarkerPacking, HeedsAnotherPackingToo)
{
    MarkerPacking own;
    own.take({0, 0}, 5);
    EXPECT_NE(MarkerPacking().freeNear({0, 0}, 6, 40, own), QPointF(0, 0));
}

TEST(MarkerPacking, LargeDiscsAreSeenFromFarCells)
{
    MarkerPacking packing;
    packing.take({0, 0}, 500);
    EXPECT_FALSE(packing.isFree({400, 0}, 6));
    EXPECT_TRUE(packing.isFree({510, 0}, 6));
}

} // namespace
} // namespace vraem
