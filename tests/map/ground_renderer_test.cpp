// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/ground_renderer.h"

#include "map/basemap_reader.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

/// The ground as one renderer paints it, request after request.
class GroundRendererTest : public testing::Test
{
protected:
    GroundRequest request(const std::vector<MapArea>& areas = {}) const
    {
        auto layout = std::make_shared<MapLayout>();
        layout->areas = areas;
        GroundRequest made;
        made.basemap = m_basemap;
        made.names = std::make_shared<const MapNames>();
        made.layout = layout;
        made.viewport = {toMercator(QGeoCoordinate(-12.5, -74)), 7, {600, 500}};
        made.theme = themeOf(ThemeKind::Light);
        return made;
    }

    static QImage paintedBy(GroundRenderer& renderer, const GroundRequest& request)
    {
        QSignalSpy rendered(&renderer, &GroundRenderer::rendered);
        renderer.render(request);
        EXPECT_TRUE(QTest::qWaitFor([&] { return !rendered.isEmpty(); }));
        return rendered.last().first().value<MapImage>().image;
    }

    static QImage paintedAlone(const GroundRequest& request)
    {
        GroundRenderer renderer(nullptr);
        return paintedBy(renderer, request);
    }

    static MapArea ayacucho()
    {
        MapArea area;
        area.extent = MapExtent::Department;
        area.isoCode = u"PE-AYA"_s;
        return area;
    }

    const BasemapPtr m_basemap = readBasemap();
};

TEST_F(GroundRendererTest, WhatEventsAddGoesWithThem)
{
    GroundRenderer renderer(nullptr);
    const QImage without = paintedBy(renderer, request());
    const QImage with = paintedBy(renderer, request({ayacucho()}));
    EXPECT_NE(with, without);
    EXPECT_EQ(with, paintedAlone(request({ayacucho()})));
    EXPECT_EQ(paintedBy(renderer, request()), without);
}

TEST_F(GroundRendererTest, AnotherViewThemeSizeOrTileHasItsOwnGround)
{
    GroundRequest moved = request();
    moved.viewport.centre += QPointF(0.01, 0);
    GroundRequest dark = request();
    dark.theme = themeOf(ThemeKind::Dark);
    GroundRequest sharp = request();
    sharp.pixelRatio = 2;
    GroundRequest tiled = request();
    QImage tile(16, 16, QImage::Format_RGB32);
    tile.fill(Qt::magenta);
    tiled.tiles.tiles.push_back({tile, QRectF(tiled.viewport.centre, QSizeF(0.001, 0.001))});
    GroundRenderer renderer(nullptr);
    for (const GroundRequest& one : {request(), moved, dark, sharp, tiled, request()})
        EXPECT_EQ(paintedBy(renderer, one), paintedAlone(one));
}

} // namespace
} // namespace vraem
