// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap_reader.h"

#include "query/map_projection.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

TEST(BasemapReader, HasEveryLayer)
{
    const BasemapPtr basemap = readBasemap();
    for (const auto* layer :
         {&basemap->worldLand, &basemap->worldBorders, &basemap->land, &basemap->coast, &basemap->lakes,
          &basemap->borders, &basemap->departmentLines, &basemap->peruBorder})
        EXPECT_FALSE(layer->empty());
    EXPECT_GT(basemap->region.points.size(), 40U);
}

TEST(BasemapReader, HasAnOutlineForEveryDepartmentCode)
{
    const BasemapPtr basemap = readBasemap();
    std::set<QString> codes;
    for (const DepartmentOutline& department : basemap->departments)
        codes.insert(department.isoCode);
    EXPECT_EQ(codes.size(), 25U);
    EXPECT_TRUE(codes.contains(u"PE-AYA"_s));
    EXPECT_TRUE(codes.contains(u"PE-JUN"_s));
}

TEST(BasemapReader, NamesTheRiversOfTheValley)
{
    const BasemapPtr basemap = readBasemap();
    std::set<QString> names;
    for (const River& river : basemap->rivers)
        names.insert(river.name);
    for (const QString& name : {u"Apurímac"_s, u"Ene"_s, u"Mantaro"_s})
        EXPECT_TRUE(names.contains(name)) << name.toStdString();
}

TEST(BasemapReader, RegionLiesWhereItShould)
{
    const QRectF bounds = readBasemap()->region.bounds;
    EXPECT_TRUE(bounds.contains(toMercator(QGeoCoordinate(-12.19, -74.03))));
    EXPECT_FALSE(bounds.contains(toMercator(QGeoCoordinate(-12.04, -77.03))));
}

} // namespace
} // namespace vraem
