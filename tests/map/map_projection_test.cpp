// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/map_projection.h"

#include <gtest/gtest.h>

namespace vraem {
namespace {

const QGeoCoordinate sanMiguel(-12.19, -74.03);

void expectNear(QPointF a, QPointF b, double tolerance)
{
    EXPECT_NEAR(a.x(), b.x(), tolerance);
    EXPECT_NEAR(a.y(), b.y(), tolerance);
}

MapViewport around(const QGeoCoordinate& centre, double zoom)
{
    return {toMercator(centre), zoom, QSizeF(800, 600)};
}

TEST(MapProjection, StandardWebMercatorBetweenTwoCoordinates)
{
    // From the equator to 60 degrees south Web Mercator runs ln(tan(75 deg)) / 2 pi of the width of the
    // world.
    const QPointF span = toMercator(QGeoCoordinate(-60, 90)) - toMercator(QGeoCoordinate(0, 0));
    expectNear(span, {0.25, 0.2096003}, 1e-6);
}

TEST(MapProjection, CoordinateSurvivesThereAndBack)
{
    const QGeoCoordinate back = fromMercator(toMercator(sanMiguel));
    EXPECT_NEAR(back.latitude(), sanMiguel.latitude(), 1e-9);
    EXPECT_NEAR(back.longitude(), sanMiguel.longitude(), 1e-9);
}

TEST(MapProjection, ScaleDoublesWithEachZoomLevel)
{
    EXPECT_DOUBLE_EQ(mapScale(0), 256);
    EXPECT_DOUBLE_EQ(mapScale(9), 2 * mapScale(8));
}

TEST(MapViewport, CentreLandsInTheMiddleAtEveryZoom)
{
    for (double zoom = minMapZoom; zoom <= maxMapZoom; zoom += 1.5)
        expectNear(around(sanMiguel, zoom).toView(sanMiguel), {400, 300}, 1e-6);
}

TEST(MapViewport, OneDegreeEastIsItsPartOfTheWorldAtEveryZoom)
{
    for (double zoom = minMapZoom; zoom <= maxMapZoom; ++zoom) {
        const QPointF east = around(sanMiguel, zoom).toView(QGeoCoordinate(-12.19, -73.03));
        expectNear(east, {400 + mapScale(zoom) / 360, 300}, 1e-6);
    }
}

TEST(MapViewport, ViewPixelSurvivesThereAndBack)
{
    const MapViewport viewport = around(sanMiguel, 11.3);
    expectNear(viewport.planeToView(viewport.viewToPlane({17, 430})), {17, 430}, 1e-6);
}

TEST(MapViewport, ZoomingKeepsWhatLiesUnderThePointer)
{
    const MapViewport before = around(sanMiguel, 8);
    const MapViewport after = zoomedAt(before, {120, 510}, 10.5);
    EXPECT_DOUBLE_EQ(after.zoom, 10.5);
    expectNear(after.toMercator({120, 510}), before.toMercator({120, 510}), 1e-12);
}

TEST(MapViewport, ZoomStaysWithinTheLimits)
{
    EXPECT_DOUBLE_EQ(zoomedAt(around(sanMiguel, 8), {0, 0}, 99).zoom, maxMapZoom);
    EXPECT_DOUBLE_EQ(zoomedAt(around(sanMiguel, 8), {0, 0}, -3).zoom, leastZoom({800, 600}));
    EXPECT_DOUBLE_EQ(mapScale(leastZoom({800, 600})), 800);
    EXPECT_DOUBLE_EQ(leastZoom({200, 100}), minMapZoom);
}

TEST(MapViewport, ShowsNothingBesideTheWorld)
{
    MapViewport viewport = around(QGeoCoordinate(80, 179), 2);
    const QRectF world(mercatorWorld().topLeft() * mapScale(2), mercatorWorld().size() * mapScale(2));
    const auto isInside = [&](const QRectF& rect) {
        return world.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(rect);
    };
    EXPECT_FALSE(isInside(viewport.planeRect()));
    EXPECT_TRUE(isInside(withinWorld(viewport).planeRect()));
    viewport.centre = toMercator(QGeoCoordinate(0, 0));
    EXPECT_EQ(withinWorld(viewport), viewport);
}

TEST(MapViewport, PanningMovesTheGroundWithThePointer)
{
    const MapViewport moved = panned(around(sanMiguel, 8), {50, -20});
    expectNear(moved.toView(sanMiguel), {450, 280}, 1e-6);
}

TEST(MapViewport, FittedRectangleLiesInTheFreePart)
{
    const QRectF mercator(toMercator(QGeoCoordinate(-10.7, -75)), toMercator(QGeoCoordinate(-13.5, -73)));
    const QRectF within(250, 20, 500, 560);
    const MapViewport fitted = fittedTo(mercator, {800, 600}, within);
    const QRectF shown(fitted.planeToView(fitted.toPlane(mercator.topLeft())),
                       fitted.planeToView(fitted.toPlane(mercator.bottomRight())));
    expectNear(shown.center(), within.center(), 1e-6);
    EXPECT_TRUE(within.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(shown));
    EXPECT_NEAR(shown.height(), 560, 1e-6);
}

TEST(MapViewport, FittingToNothingGivesTheSmallestZoom)
{
    EXPECT_DOUBLE_EQ(fittedTo(QRectF(), {800, 600}, QRectF()).zoom, leastZoom({800, 600}));
}

TEST(ScaleBar, IsRoundFitsAndMeasuresTheGround)
{
    for (double zoom = minMapZoom; zoom <= maxMapZoom; zoom += 0.37) {
        const ScaleBar bar = scaleBar(around(sanMiguel, zoom), 120);
        EXPECT_LE(bar.pixels, 120);
        EXPECT_GT(bar.pixels, 120 / 2.6);
        EXPECT_NEAR(bar.pixels / bar.km, pixelsPerKm(zoom, -12.19), 1e-6);
    }
}

TEST(ScaleBar, KilometreAgreesWithTheGeodesicDistance)
{
    const QGeoCoordinate tenKmEast = sanMiguel.atDistanceAndAzimuth(10'000, 90);
    const MapViewport viewport = around(sanMiguel, 10);
    const double pixels = viewport.toView(tenKmEast).x() - viewport.toView(sanMiguel).x();
    EXPECT_NEAR(pixels, 10 * pixelsPerKm(10, -12.19), 0.02 * pixels);
}

} // namespace
} // namespace vraem
