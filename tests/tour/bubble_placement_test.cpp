// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour/bubble_placement.h"

#include <gtest/gtest.h>

using namespace vraem;

namespace {

/// As much text as fills 30,000 square pixels.
int heightFor(int width)
{
    return 30'000 / width + 60;
}

const BubbleNeed need{400, 240, heightFor};
const QRect window(0, 0, 1366, 768);

} // namespace

TEST(BubblePlacementTest, StandsBesideWhatItExplains)
{
    const QRect filters(0, 40, 270, 700);
    const QRect bubble = placeBubble(need, filters, window);
    EXPECT_GT(bubble.left(), filters.right());
    EXPECT_EQ(bubble.width(), 400);
}

TEST(BubblePlacementTest, GetsNarrowerBeforeItCovers)
{
    const QRect map(200, 40, 866, 728);
    const QRect bubble = placeBubble(need, map, window);
    EXPECT_FALSE(bubble.intersects(map));
    EXPECT_LT(bubble.width(), 400);
    EXPECT_GE(bubble.width(), 240);
    EXPECT_TRUE(window.contains(bubble));
}

TEST(BubblePlacementTest, StandsAboveOrBeneathWhereTheSidesAreTooNarrow)
{
    const QRect timeline(100, 500, 1166, 268);
    EXPECT_LT(placeBubble(need, timeline, window).bottom(), timeline.top());
    const QRect menus(0, 0, 1366, 24);
    EXPECT_GT(placeBubble(need, menus, window).top(), menus.bottom());
}

TEST(BubblePlacementTest, StaysInTheWindowWhereItMustCoverSomething)
{
    const QRect all(20, 20, 1300, 700);
    EXPECT_TRUE(window.contains(placeBubble(need, all, window)));
    const QRect tiny(0, 0, 300, 200);
    EXPECT_TRUE(tiny.contains(placeBubble(need, QRect(10, 10, 200, 150), tiny)));
}

TEST(BubblePlacementTest, StandsInTheMiddleWithoutAnythingToExplain)
{
    const QPoint centre = placeBubble(need, QRect(), window).center();
    EXPECT_NEAR(centre.x(), window.center().x(), 1);
    EXPECT_NEAR(centre.y(), window.center().y(), 1);
}
