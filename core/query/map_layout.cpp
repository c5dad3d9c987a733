// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_layout.h"

#include "map_sites.h"
#include "marker_packing.h"

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

/// Spots closer than this many pixels cannot be told apart.
constexpr double spotDistance = 14;
/// More events than this at one spot are stacked at once.
constexpr size_t spreadAtSpot = 6;
constexpr size_t spreadInArea = 40;
constexpr double reachAtSpot = 36;
/// A small area still gives its symbols this many pixels of room.
constexpr double leastReachInArea = 36;

double distance(QPointF a, QPointF b)
{
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double stackRadius(size_t members)
{
    return 10 + 2 * std::log2(static_cast<double>(members));
}

/// A symbol that found no room in its area points to it.
std::optional<QPointF> legTo(const MapArea& area, QPointF symbol)
{
    return distance(symbol, area.centre) > area.radius ? std::optional(area.centre) : std::nullopt;
}

/// Events at spots that stand too close together to be drawn apart.
struct SpotCluster
{
    QPointF centre;
    /// Each row with its own spot.
    std::vector<std::pair<Row, QPointF>> members;
};

class Layouter
{
public:
    Layouter(const Dataset& dataset, double zoom, const MarkerRadius& markerRadius)
        : m_dataset(dataset), m_zoom(zoom), m_markerRadius(markerRadius)
    {}

    MapLayout layOut(const RowSet& rows)
    {
        for (const Row row : rows) {
            if (!isPlaced(m_dataset, row))
                m_layout.unplaced.push_back(row);
        }
        m_layout.unplacedCount = static_cast<int>(m_layout.unplaced.size());
        m_layout.located = rows.size() - m_layout.unplacedCount;
        const std::vector<MapSite> sites = sitesOf(m_dataset, rows);
        placeSpots(sites);
        for (const MapSite& site : sites) {
            if (site.extent != MapExtent::Spot)
                placeArea(site);
        }
        return finished();
    }

private:
    QPointF planeOf(const MapSite& site) const { return toMercator(site.coordinate) * mapScale(m_zoom); }
    double radiusOf(Row row) const
    {
        const EventColumns& columns = m_dataset.columns();
        return m_markerRadius(columns.has(row, Trait::DeathsGiven)
                                  ? std::optional<int>(columns.deathsBest[static_cast<size_t>(row)])
                                  : std::nullopt);
    }

    void put(MapMarker marker)
    {
        m_packing.take(marker.centre, marker.radius);
        std::ranges::sort(marker.rows);
        m_layout.markers.push_back(std::move(marker));
    }

    void placeSpots(const std::vector<MapSite>& sites)
    {
        const std::vector<SpotCluster> clusters = clustersOf(sites);
        for (const SpotCluster& cluster : clusters) {
            if (cluster.members.size() == 1)
                put({cluster.centre, radiusOf(cluster.members[0].first), {cluster.members[0].first}, {}, {}});
        }
        for (const SpotCluster& cluster : clusters) {
            if (cluster.members.size() > 1 && !spread(cluster))
                stack(cluster);
        }
    }

    std::vector<SpotCluster> clustersOf(const std::vector<MapSite>& sites) const
    {
        std::vector<SpotCluster> clusters;
        for (const MapSite& site : sites) {
            if (site.extent != MapExtent::Spot)
                continue;
            const QPointF spot = planeOf(site);
            auto home = std::ranges::find_if(
                clusters, [&](const SpotCluster& c) { return distance(c.centre, spot) < spotDistance; });
            if (home == clusters.end())
                home = clusters.insert(home, {spot, {}});
            for (const Row row : site.rows)
                home->members.emplace_back(row, spot);
        }
        return clusters;
    }

    /// Beside the spot, so that the spot itself stays in sight.
    bool spread(const SpotCluster& cluster)
    {
        if (cluster.members.size() > spreadAtSpot)
            return false;
        MarkerPacking own;
        own.take(cluster.centre, 2);
        std::vector<MapMarker> markers;
        for (const auto& [row, spot] : cluster.members) {
            const double radius = radiusOf(row);
            const auto centre = m_packing.freeNear(cluster.centre, radius, reachAtSpot + radius, own);
            if (!centre)
                return false;
            own.take(*centre, radius);
            markers.push_back({*centre, radius, {row}, {}, spot});
        }
        for (MapMarker& marker : markers)
            put(std::move(marker));
        return true;
    }

    void stack(const SpotCluster& cluster)
    {
        MapMarker marker;
        marker.centre = cluster.centre;
        marker.radius = stackRadius(cluster.members.size());
        for (const auto& [row, spot] : cluster.members)
            marker.rows.push_back(row);
        put(std::move(marker));
    }

    void placeArea(const MapSite& site)
    {
        const MapArea area{site.extent, site.place->id, site.place->isoCode, planeOf(site),
                           site.radiusKm * pixelsPerKm(m_zoom, site.coordinate.latitude())};
        m_layout.areas.push_back(area);
        const size_t index = m_layout.areas.size() - 1;
        if (!spread(site.rows, area, index))
            stack(site.rows, area, index);
    }

    /// Anywhere in the area is as true as its middle, so its symbols make room for those of others.
    bool spread(const Rows& rows, const MapArea& area, size_t index)
    {
        if (rows.size() > spreadInArea)
            return false;
        const double reach = std::max(area.radius, leastReachInArea);
        MarkerPacking own;
        std::vector<MapMarker> markers;
        for (const Row row : rows) {
            const double radius = radiusOf(row);
            const auto centre = m_packing.freeNear(area.centre, radius, reach, own);
            if (!centre)
                return false;
            own.take(*centre, radius);
            markers.push_back({*centre, radius, {row}, index, legTo(area, *centre)});
        }
        for (MapMarker& marker : markers)
            put(std::move(marker));
        return true;
    }

    void stack(const Rows& rows, const MapArea& area, size_t index)
    {
        const double radius = stackRadius(rows.size());
        const double reach = 2 * std::max(area.radius, leastReachInArea);
        const QPointF centre = m_packing.freeNear(area.centre, radius, reach).value_or(area.centre);
        put({centre, radius, rows, index, legTo(area, centre)});
    }

    /// Draws the large below the small; the areas were collected from small to large.
    MapLayout finished()
    {
        std::ranges::reverse(m_layout.areas);
        for (MapMarker& marker : m_layout.markers) {
            if (marker.area)
                marker.area = m_layout.areas.size() - 1 - *marker.area;
        }
        std::ranges::stable_sort(m_layout.markers, [](const MapMarker& a, const MapMarker& b) {
            return a.radius != b.radius ? a.radius > b.radius : a.rows < b.rows;
        });
        return std::move(m_layout);
    }

    const Dataset& m_dataset;
    double m_zoom;
    const MarkerRadius& m_markerRadius;
    MarkerPacking m_packing;
    MapLayout m_layout;
};

} // namespace

MapLayout layOutMap(const Dataset& dataset, const RowSet& rows, double zoom, const MarkerRadius& markerRadius)
{
    return Layouter(dataset, zoom, markerRadius).layOut(rows);
}

std::vector<int> layersOf(const MapMarker& marker, const Dataset& dataset)
{
    if (marker.cluster && !marker.cluster->layers.empty())
        return marker.cluster->layers;
    std::vector<int> counts(dataset.layers().size());
    for (const Row row : marker.rows)
        ++counts[dataset.columns().layer[static_cast<size_t>(row)]];
    if (!dataset.isLayered())
        counts.front() = marker.count();
    return counts;
}

std::vector<size_t> hitTest(const MapLayout& layout, QPointF plane, double tolerance)
{
    std::vector<size_t> inside;
    std::vector<std::pair<double, size_t>> near;
    for (size_t i = layout.markers.size(); i-- > 0;) {
        const MapMarker& marker = layout.markers[i];
        const double off = distance(marker.centre, plane) - marker.radius;
        if (off <= 0)
            inside.push_back(i);
        else if (off <= tolerance)
            near.emplace_back(off, i);
    }
    if (!inside.empty())
        return inside;
    std::ranges::stable_sort(near, {}, [](const auto& hit) { return hit.first; });
    for (const auto& [off, index] : near)
        inside.push_back(index);
    return inside;
}

std::optional<size_t> markerOf(const MapLayout& layout, Row row)
{
    for (size_t i = 0; i < layout.markers.size(); ++i) {
        if (std::ranges::binary_search(layout.markers[i].rows, row))
            return i;
    }
    return std::nullopt;
}

bool isInView(const MapMarker& marker, const MapViewport& viewport)
{
    const QPointF corner(marker.radius, marker.radius);
    return QRectF(marker.centre - corner, marker.centre + corner).intersects(viewport.planeRect());
}

} // namespace vraem
