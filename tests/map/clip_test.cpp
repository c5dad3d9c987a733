// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/clip.h"

#include <gtest/gtest.h>

namespace vraem {
namespace {

/// A line given in pixels of a 100 x 100 view at zoom 8 around the origin.
MapLine lineOf(const std::vector<QPointF>& view)
{
    MapLine line;
    QPolygonF all;
    for (const QPointF point : view) {
        line.points.push_back((point - QPointF(50, 50)) / mapScale(8));
        all.append(line.points.back());
    }
    line.bounds = all.boundingRect();
    return line;
}

const MapViewport viewport{{0, 0}, 8, {100, 100}};
const QRectF rect(0, 0, 100, 100);

TEST(ClipLine, LineInViewIsWhole)
{
    const auto pieces = clipLine(lineOf({{10, 10}, {50, 10}, {50, 90}}), viewport, rect);
    ASSERT_EQ(pieces.size(), 1U);
    EXPECT_EQ(pieces[0].points.size(), 3);
    EXPECT_EQ(pieces[0].start, 0);
}

TEST(ClipLine, PartsOutsideAreLeftOutAndTheRestKnowsWhereItStarts)
{
    const auto pieces =
        clipLine(lineOf({{10, 10}, {10, -40}, {500, -40}, {500, 50}, {20, 50}}), viewport, rect);
    ASSERT_EQ(pieces.size(), 2U);
    EXPECT_NEAR(pieces[1].start, 50 + 490 + 90, 1e-6);
}

TEST(ClipLine, LineElsewhereIsNothing)
{
    EXPECT_TRUE(clipLine(lineOf({{200, 200}, {300, 300}}), viewport, rect).empty());
}

TEST(ClipRing, RingAroundTheViewFillsIt)
{
    const QPolygonF clipped =
        clipRing(lineOf({{-900, -900}, {900, -900}, {900, 900}, {-900, 900}}), viewport, rect);
    EXPECT_EQ(clipped.boundingRect(), rect);
}

TEST(ClipRing, RingOverAnEdgeIsCutThere)
{
    const QPolygonF clipped = clipRing(lineOf({{50, 20}, {150, 20}, {150, 80}, {50, 80}}), viewport, rect);
    EXPECT_NEAR(clipped.boundingRect().right(), 100, 1e-6);
    EXPECT_NEAR(clipped.boundingRect().left(), 50, 1e-6);
}

} // namespace
} // namespace vraem
