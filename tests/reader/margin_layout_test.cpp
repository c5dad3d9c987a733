// SPDX-License-Identifier: GPL-3.0-or-later
#include "reader/margin_layout.h"

#include <gtest/gtest.h>

using namespace vraem;

TEST(PlaceLabels, KeepsThemAtTheirWordsUnlessTheyWouldOverlap)
{
    EXPECT_EQ(placeLabels({}), QList<int>());
    EXPECT_EQ(placeLabels({{-40, 20}, {10, 20}, {100, 20}}), (QList<int>{-40, 10, 100}));
    EXPECT_EQ(placeLabels({{10, 20}, {12, 20}, {12, 20}, {60, 20}}), (QList<int>{10, 30, 50, 70}));
}
