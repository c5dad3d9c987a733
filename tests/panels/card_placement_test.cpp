// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/card_placement.h"

#include <gtest/gtest.h>

namespace vraem {
namespace {

const QRect screen(0, 0, 1366, 768);
const QSize card(420, 460);

TEST(CardPlacement, StaysOnTheScreenAndOffTheAnchorAtEveryCorner)
{
    for (const QPoint corner :
         {QPoint(0, 0), QPoint(1354, 0), QPoint(0, 756), QPoint(1354, 756), QPoint(680, 380)}) {
        const QRect anchor(corner, QSize(12, 12));
        const QRect placed = placeCard(card, anchor, screen);
        EXPECT_TRUE(screen.contains(placed)) << corner.x() << ' ' << corner.y();
        EXPECT_FALSE(placed.intersects(anchor)) << corner.x() << ' ' << corner.y();
        EXPECT_EQ(placed.size(), card);
    }
}

TEST(CardPlacement, LeavesWhatIsToBeKeptClearWhereThereIsRoom)
{
    const QRect details(1000, 60, 366, 700);
    for (const int x : {30, 300, 700, 960}) {
        const QRect anchor(x, 400, 12, 12);
        const QRect placed = placeCard(card, anchor, areaBeside(details, card, anchor, screen));
        EXPECT_FALSE(placed.intersects(details)) << x;
        EXPECT_FALSE(placed.intersects(anchor)) << x;
        EXPECT_EQ(placed.size(), card) << x;
    }
    const QRect narrow(380, 60, 986, 700);
    EXPECT_EQ(areaBeside(narrow, card, QRect(30, 400, 12, 12), screen), screen) << "no room beside it";
    const QRect within(1100, 400, 12, 12);
    EXPECT_EQ(areaBeside(details, card, within, screen), screen) << "what is pointed at is in it";
}

TEST(CardPlacement, OpensBelowOrAboveAWideRow)
{
    const QRect top(200, 100, 1100, 26);
    EXPECT_GT(placeCard(card, top, screen).top(), top.bottom());
    const QRect low(200, 700, 1100, 26);
    EXPECT_LT(placeCard(card, low, screen).bottom(), low.top());
}

TEST(CardPlacement, ShrinksWhereNoSideHasRoom)
{
    const QRect anchor(100, 300, 1200, 200);
    const QRect placed = placeCard(card, anchor, screen);
    EXPECT_TRUE(screen.contains(placed));
    EXPECT_FALSE(placed.intersects(anchor));
}

TEST(CardPlacement, HoldsOnAScreenThatDoesNotBeginAtZero)
{
    const QRect second(-1920, 200, 1920, 1080);
    const QRect anchor(-15, 1260, 12, 12);
    const QRect placed = placeCard(card, anchor, second);
    EXPECT_TRUE(second.contains(placed));
    EXPECT_FALSE(placed.intersects(anchor));
}

} // namespace
} // namespace vraem
