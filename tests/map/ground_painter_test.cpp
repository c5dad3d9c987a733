// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/ground_painter.h"

#include "map/basemap_reader.h"

#include <gtest/gtest.h>

#include <cmath>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

/// What an area of an event paints over the ground, on the whole of Peru.
class PaintedArea
{
public:
    explicit PaintedArea(const MapArea& area)
    {
        static const BasemapPtr basemap = readBasemap();
        const auto painted = [&](const std::vector<MapArea>& areas) {
            QImage image(view().size.toSize(), QImage::Format_RGB32);
            image.fill(themeOf(ThemeKind::Light).sea);
            QPainter painter(&image);
            painter.setRenderHint(QPainter::Antialiasing);
            paintGround(painter, *basemap, view(), themeOf(ThemeKind::Light));
            paintAreas(painter, *basemap, areas, view(), themeOf(ThemeKind::Light));
            return image;
        };
        m_before = painted({});
        m_after = painted({area});
    }

    static MapViewport view() { return {toMercator(QGeoCoordinate(-10, -75)), 6, {1000, 1200}}; }

    bool covers(QPointF pixel) const
    {
        return m_before.pixel(pixel.toPoint()) != m_after.pixel(pixel.toPoint());
    }
    /// Whether anything within some pixels of a place is painted; hatching has gaps.
    bool covers(double latitude, double longitude) const
    {
        const QPointF middle = view().toView(QGeoCoordinate(latitude, longitude));
        for (int x = -5; x <= 5; ++x) {
            for (int y = -5; y <= 5; ++y) {
                if (covers(middle + QPointF(x, y)))
                    return true;
            }
        }
        return false;
    }
    int paintedBeyond(QPointF centre, double radius) const
    {
        int count = 0;
        for (int y = 0; y < m_after.height(); ++y) {
            for (int x = 0; x < m_after.width(); ++x) {
                const QPointF away = QPointF(x + 0.5, y + 0.5) - centre;
                count += std::hypot(away.x(), away.y()) > radius && covers(QPointF(x, y)) ? 1 : 0;
            }
        }
        return count;
    }

private:
    QImage m_before;
    QImage m_after;
};

MapArea areaOf(MapExtent extent)
{
    MapArea area;
    area.extent = extent;
    return area;
}

TEST(PaintedArea, OfASpotIsNothing)
{
    EXPECT_EQ(PaintedArea(areaOf(MapExtent::Spot)).paintedBeyond({0, 0}, 0), 0);
}

TEST(PaintedArea, OfANeighbourhoodDistrictOrProvinceIsItsCircleAndNoMore)
{
    for (const double radius : {9.0, 30.0, 80.0}) {
        MapArea area = areaOf(MapExtent::Circle);
        area.centre = PaintedArea::view().toPlane(toMercator(QGeoCoordinate(-12.6, -74.2)));
        area.radius = radius;
        const PaintedArea painted(area);
        const QPointF centre = PaintedArea::view().planeToView(area.centre);
        EXPECT_TRUE(painted.covers(centre)) << radius;
        EXPECT_TRUE(painted.covers(centre + QPointF(0.6 * radius, 0.6 * radius))) << radius;
        EXPECT_EQ(painted.paintedBeyond(centre, radius + 1.5), 0) << radius;
    }
}

TEST(PaintedArea, OfADepartmentIsThatDepartment)
{
    MapArea area = areaOf(MapExtent::Department);
    area.isoCode = u"PE-AYA"_s;
    const PaintedArea painted(area);
    EXPECT_TRUE(painted.covers(-13.16, -74.22)) << "Ayacucho";
    EXPECT_TRUE(painted.covers(-14.69, -74.12)) << "Puquio";
    EXPECT_FALSE(painted.covers(-13.52, -71.97)) << "Cusco";
    EXPECT_FALSE(painted.covers(-12.07, -75.20)) << "Huancayo";
    EXPECT_FALSE(painted.covers(-12.05, -77.04)) << "Lima";
}

TEST(PaintedArea, OfTheRegionIsTheValley)
{
    const PaintedArea painted(areaOf(MapExtent::Region));
    EXPECT_TRUE(painted.covers(-12.19, -74.03)) << "San Miguel del Ene";
    EXPECT_TRUE(painted.covers(-12.52, -73.83)) << "Pichari";
    EXPECT_FALSE(painted.covers(-13.52, -71.97)) << "Cusco";
    EXPECT_FALSE(painted.covers(-12.05, -77.04)) << "Lima";
}

TEST(PaintedArea, OfTheCountryFollowsItsBorderAndLeavesTheInsideAlone)
{
    MapArea area = areaOf(MapExtent::Country);
    area.place = PlaceId{u"peru"_s};
    const PaintedArea painted(area);
    EXPECT_TRUE(painted.covers(-11.0, -69.57)) << "the border with Bolivia";
    EXPECT_FALSE(painted.covers(-12.52, -73.83)) << "Pichari";
    EXPECT_FALSE(painted.covers(-9.0, -65.0)) << "Bolivia";
}

} // namespace
} // namespace vraem
