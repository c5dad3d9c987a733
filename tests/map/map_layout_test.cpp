// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/map_layout.h"

#include "map_sample.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;
using sample::Happening;

double radiusFor(std::optional<int> deaths)
{
    return 6.0 + deaths.value_or(0);
}

Rows allRows(const Dataset& dataset)
{
    Rows rows(static_cast<size_t>(dataset.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

MapLayout layOut(const Dataset& dataset, double zoom)
{
    return layOutMap(dataset, RowSet::all(dataset.size()), zoom, radiusFor);
}

QPointF planeOf(const Dataset& dataset, const QString& place, double zoom)
{
    return toMercator(dataset.places().find(PlaceId{place})->coordinate) * mapScale(zoom);
}

MapMarker markerOfEvent(const Dataset& dataset, const MapLayout& layout, const QString& id)
{
    return layout.markers.at(markerOf(layout, dataset.rowOf(EventId{id}).value()).value());
}

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

/// Every kind of place, several at some.
Dataset mixed()
{
    std::vector<Happening> happenings{
        {u"town"_s, u"san-miguel"_s, PlaceLevel::Point, 16},
        {u"nowhere"_s, {}, PlaceLevel::Point, 0},
        {u"unknown-site"_s, u"chachaspata"_s, PlaceLevel::Point, 3},
        {u"near-town"_s, u"san-miguel"_s, PlaceLevel::NearPoint, 1},
        {u"province-of-town"_s, u"huanta"_s, PlaceLevel::Province, {}},
        {u"department"_s, u"ayacucho"_s, PlaceLevel::Department, 0},
    };
    for (int i = 0; i < 8; ++i)
        happenings.push_back({u"region-%1"_s.arg(i), u"vraem"_s, PlaceLevel::Region, i});
    for (int i = 0; i < 14; ++i)
        happenings.push_back({u"country-%1"_s.arg(i), u"peru"_s, PlaceLevel::Country, 0});
    for (int i = 0; i < 4; ++i)
        happenings.push_back({u"sivia-%1"_s.arg(i), u"sivia"_s, PlaceLevel::Point, i});
    for (int i = 0; i < 9; ++i)
        happenings.push_back({u"pichari-%1"_s.arg(i), u"pichari"_s, PlaceLevel::Point, 0});
    return Dataset(sample::partsOf(happenings));
}

TEST(MapLayout, AnEventStandsAtItsOwnCoordinateNotAtThatOfItsPlace)
{
    Dataset::Parts parts = sample::partsOf({{u"first"_s, u"san-miguel"_s, PlaceLevel::Point, 1},
                                            {u"second"_s, u"san-miguel"_s, PlaceLevel::Point, 1},
                                            {u"near"_s, u"san-miguel"_s, PlaceLevel::NearPoint, 1}});
    const std::vector<QGeoCoordinate> own{{-12.5, -73.9}, {-12.0, -74.6}, {-11.7, -73.5}};
    for (size_t i = 0; i < own.size(); ++i)
        parts.mentions.at(i).place->coordinate = own[i];
    const Dataset dataset(std::move(parts));
    const MapLayout layout = layOut(dataset, 9);
    const QStringList ids{u"first"_s, u"second"_s, u"near"_s};
    for (size_t i = 0; i < own.size(); ++i) {
        const MapMarker marker = markerOfEvent(dataset, layout, ids[static_cast<qsizetype>(i)]);
        EXPECT_LT(distance(marker.centre, toMercator(own[i]) * mapScale(9)), i == 2 ? 20 : 0.1)
            << ids[static_cast<qsizetype>(i)].toStdString();
    }
    ASSERT_EQ(layout.areas.size(), 1U);
    EXPECT_LT(distance(layout.areas[0].centre, toMercator(own[2]) * mapScale(9)), 0.1);
}

TEST(MapLayout, EveryRowStandsInExactlyOneMarkerOrIsUnplaced)
{
    const Dataset dataset = mixed();
    for (double zoom = minMapZoom; zoom <= maxMapZoom; zoom += 0.5) {
        const MapLayout layout = layOut(dataset, zoom);
        Rows seen = layout.unplaced;
        for (const MapMarker& marker : layout.markers)
            seen.insert(seen.end(), marker.rows.begin(), marker.rows.end());
        std::ranges::sort(seen);
        EXPECT_EQ(seen, allRows(dataset)) << "at zoom " << zoom;
    }
}

TEST(MapLayout, OnlyAnEventWithoutAPlaceIsUnplaced)
{
    const Dataset dataset = mixed();
    EXPECT_EQ(layOut(dataset, 8).unplaced, Rows{dataset.rowOf(EventId{u"nowhere"_s}).value()});
}

TEST(MapLayout, SingleEventAtAKnownSpotStandsExactlyThere)
{
    const Dataset dataset(sample::partsOf({{u"town"_s, u"san-miguel"_s, PlaceLevel::Point, 16}}));
    for (double zoom = minMapZoom; zoom <= maxMapZoom; ++zoom) {
        const MapLayout layout = layOut(dataset, zoom);
        ASSERT_EQ(layout.markers.size(), 1U);
        EXPECT_EQ(layout.markers[0].centre, planeOf(dataset, u"san-miguel"_s, zoom));
        EXPECT_EQ(layout.markers[0].radius, 22);
        EXPECT_FALSE(layout.markers[0].area);
        EXPECT_TRUE(layout.areas.empty());
    }
}

TEST(MapLayout, PointWhoseSiteIsUnknownIsAnAreaOfItsRadius)
{
    const Dataset dataset = mixed();
    const MapLayout layout = layOut(dataset, 9);
    const MapMarker marker = markerOfEvent(dataset, layout, u"unknown-site"_s);
    ASSERT_TRUE(marker.area);
    const MapArea& area = layout.areas[*marker.area];
    EXPECT_EQ(area.extent, MapExtent::Circle);
    EXPECT_NEAR(area.radius, 20 * pixelsPerKm(9, -12.65), 1e-9);
}

TEST(MapLayout, NearATownIsAnAreaAroundIt)
{
    const Dataset dataset = mixed();
    const MapLayout layout = layOut(dataset, 9);
    const MapMarker marker = markerOfEvent(dataset, layout, u"near-town"_s);
    ASSERT_TRUE(marker.area);
    EXPECT_EQ(layout.areas[*marker.area].centre, planeOf(dataset, u"san-miguel"_s, 9));
    EXPECT_GT(layout.areas[*marker.area].radius, spotRadiusKm * pixelsPerKm(9, -12.19));
}

TEST(MapLayout, WordingVaguerThanItsPlaceIsDrawnAsWhatItSays)
{
    const Dataset dataset = mixed();
    const MapLayout layout = layOut(dataset, 9);
    const MapMarker marker = markerOfEvent(dataset, layout, u"province-of-town"_s);
    ASSERT_TRUE(marker.area);
    EXPECT_EQ(layout.areas[*marker.area].place, PlaceId{u"huanta-province"_s});
}

TEST(MapLayout, DepartmentRegionAndCountryAreDrawnByTheirOutlines)
{
    const Dataset dataset = mixed();
    const MapLayout layout = layOut(dataset, 8);
    const auto areaOf = [&](const QString& id) {
        return layout.areas.at(markerOfEvent(dataset, layout, id).area.value());
    };
    EXPECT_EQ(areaOf(u"department"_s).extent, MapExtent::Department);
    EXPECT_EQ(areaOf(u"department"_s).isoCode, u"PE-AYA"_s);
    EXPECT_EQ(areaOf(u"region-0"_s).extent, MapExtent::Region);
    EXPECT_EQ(areaOf(u"country-0"_s).extent, MapExtent::Country);
}

TEST(MapLayout, AreasAreDrawnFromLargeToSmall)
{
    const MapLayout layout = layOut(mixed(), 8);
    ASSERT_EQ(layout.areas.size(), 6U);
    EXPECT_EQ(layout.areas.front().extent, MapExtent::Country);
    EXPECT_EQ(layout.areas.back().extent, MapExtent::Circle);
}

TEST(MapLayout, EventsOfOneAreaStandApart)
{
    const Dataset dataset = mixed();
    const MapLayout layout = layOut(dataset, 8);
    std::vector<MapMarker> inRegion;
    for (const MapMarker& marker : layout.markers) {
        if (marker.area && layout.areas[*marker.area].extent == MapExtent::Region)
            inRegion.push_back(marker);
    }
    ASSERT_EQ(inRegion.size(), 8U);
    for (const MapMarker& a : inRegion) {
        for (const MapMarker& b : inRegion)
            EXPECT_TRUE(&a == &b || distance(a.centre, b.centre) >= a.radius + b.radius);
    }
}

TEST(MapLayout, SymbolThatStandsOutsideItsAreaPointsToIt)
{
    const Dataset dataset = mixed();
    for (const double zoom : {4.0, 8.0, 12.0}) {
        const MapLayout layout = layOut(dataset, zoom);
        for (const MapMarker& marker : layout.markers) {
            if (!marker.area)
                continue;
            const MapArea& area = layout.areas[*marker.area];
            EXPECT_EQ(marker.spot.has_value(), distance(marker.centre, area.centre) > area.radius);
        }
    }
}

TEST(MapLayout, FewEventsAtOneSpotStandBesideItAndPointToIt)
{
    const Dataset dataset = mixed();
    const MapLayout layout = layOut(dataset, 14);
    for (int i = 0; i < 4; ++i) {
        const MapMarker marker = markerOfEvent(dataset, layout, u"sivia-%1"_s.arg(i));
        EXPECT_FALSE(marker.isStack());
        EXPECT_EQ(marker.spot, planeOf(dataset, u"sivia"_s, 14));
        EXPECT_LT(distance(marker.centre, *marker.spot), 60);
    }
}

TEST(MapLayout, ManyEventsAtOneSpotAreAStackAtEveryZoom)
{
    const Dataset dataset = mixed();
    for (const double zoom : {8.0, 16.0}) {
        const MapLayout layout = layOut(dataset, zoom);
        EXPECT_TRUE(markerOfEvent(dataset, layout, u"pichari-3"_s).isStack());
    }
}

TEST(MapLayout, SpotsThatCannotBeToldApartShareAStackUntilZoomedIn)
{
    const Dataset dataset = mixed();
    const auto stackOf = [&](double zoom) {
        return markerOfEvent(dataset, layOut(dataset, zoom), u"pichari-0"_s).rows.size();
    };
    EXPECT_EQ(stackOf(6), 13U);
    EXPECT_EQ(stackOf(13), 9U);
}

TEST(MapLayout, AreaTooSmallForItsEventsIsAStack)
{
    std::vector<Happening> happenings;
    for (int i = 0; i < 30; ++i)
        happenings.push_back({u"v-%1"_s.arg(i), u"vizcatan"_s, PlaceLevel::District, 5});
    const Dataset dataset(sample::partsOf(happenings));
    const MapLayout far = layOut(dataset, 5);
    ASSERT_EQ(far.markers.size(), 1U);
    EXPECT_TRUE(far.markers[0].area);
    EXPECT_EQ(layOut(dataset, 13).markers.size(), 30U);
}

TEST(MapLayout, IsTheSameForTheSameEvents)
{
    const Dataset dataset = mixed();
    const MapLayout one = layOut(dataset, 7.3);
    const MapLayout other = layOut(dataset, 7.3);
    ASSERT_EQ(one.markers.size(), other.markers.size());
    for (size_t i = 0; i < one.markers.size(); ++i) {
        EXPECT_EQ(one.markers[i].centre, other.markers[i].centre);
        EXPECT_EQ(one.markers[i].rows, other.markers[i].rows);
    }
}

TEST(MapLayout, FilteredRowsAloneAreLaidOut)
{
    const Dataset dataset = mixed();
    const MapLayout layout = layOutMap(dataset, RowSet(dataset.size()), 8, radiusFor);
    EXPECT_TRUE(layout.markers.empty() && layout.areas.empty() && layout.unplaced.empty());
}

TEST(HitTest, FindsEveryMarkerAtItsCentre)
{
    const MapLayout layout = layOut(mixed(), 8);
    for (size_t i = 0; i < layout.markers.size(); ++i) {
        const std::vector<size_t> hits = hitTest(layout, layout.markers[i].centre, 6);
        EXPECT_NE(std::ranges::find(hits, i), hits.end());
    }
}

TEST(HitTest, SmallMarkerOnALargeOneComesFirst)
{
    MapLayout layout;
    layout.markers = {{{0, 0}, 20, {0}, {}, {}}, {{5, 0}, 6, {1}, {}, {}}};
    EXPECT_EQ(hitTest(layout, {5, 0}, 6), (std::vector<size_t>{1, 0}));
    EXPECT_EQ(hitTest(layout, {-10, 0}, 6), std::vector<size_t>{0});
}

TEST(HitTest, NearMissGoesToTheNearest)
{
    MapLayout layout;
    layout.markers = {{{0, 0}, 6, {0}, {}, {}}, {{20, 0}, 6, {1}, {}, {}}};
    EXPECT_EQ(hitTest(layout, {11, 0}, 6), (std::vector<size_t>{1, 0}));
    EXPECT_TRUE(hitTest(layout, {10, 30}, 6).empty());
}

TEST(MapMarkerInView, TellsSymbolsOutsideTheViewport)
{
    const MapViewport viewport{{0, 0}, 8, {100, 100}};
    EXPECT_TRUE(isInView({{54, 0}, 6, {0}, {}, {}}, viewport));
    EXPECT_FALSE(isInView({{60, 0}, 6, {0}, {}, {}}, viewport));
}

} // namespace
} // namespace vraem
