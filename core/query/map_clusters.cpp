// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_clusters.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vraem {
namespace {

using Key = MapOrder::Key;

/// Squares of 64 pixels at a whole zoom, in halvings of the square that holds the world twice over.
constexpr int levelAboveZoom = 3;
/// Pixels; two of them fit side by side into a square.
constexpr double largestRadius = 30;

int levelAt(double zoom)
{
    return std::clamp(static_cast<int>(std::floor(zoom)) + levelAboveZoom, 1, MapOrder::depth);
}

Key squareKey(Key key, int level)
{
    return key >> (2 * (MapOrder::depth - level));
}

double clusterRadius(int events)
{
    return std::min(largestRadius, 10 + 1.2 * std::log2(static_cast<double>(events)));
}

class Clusterer
{
public:
    explicit Clusterer(const ClusterRequest& request)
        : m_request(request), m_order(request.columns.mapOrder()), m_level(levelAt(request.zoom))
    {}

    MapLayout layOut()
    {
        m_layout.located = locatedCount(m_order, m_request.rows);
        m_layout.unplacedCount = m_request.rows.size() - m_layout.located;
        m_layout.clusterLevel = m_level;
        visit(0, 0, 0, m_order.keys().size());
        std::ranges::stable_sort(m_layout.markers, std::greater(), &MapMarker::radius);
        for (size_t i = 0; i < m_layout.markers.size(); ++i)
            m_layout.squares.insert(m_layout.markers[i].cluster->square, i);
        return std::move(m_layout);
    }

private:
    /// The quarter of a square and the run of the order that lies in it.
    void visit(Key square, int level, size_t from, size_t to)
    {
        const int below = 2 * (MapOrder::depth - level);
        if (from == to || !MapOrder::squareOf(square << below, level).intersects(m_request.area))
            return;
        if (level == m_level) {
            addSquare(square, from, to);
            return;
        }
        const auto keys = m_order.keys().begin();
        for (Key quarter = square << 2; quarter < (square + 1) << 2; ++quarter) {
            const auto end =
                std::lower_bound(keys + static_cast<std::ptrdiff_t>(from),
                                 keys + static_cast<std::ptrdiff_t>(to), (quarter + 1) << (below - 2));
            const auto next = static_cast<size_t>(end - keys);
            visit(quarter, level + 1, from, next);
            from = next;
        }
    }

    void addSquare(Key square, size_t from, size_t to)
    {
        const auto& groups = m_request.columns.groups();
        std::array<int, QueryColumns::mostGroups + 2> shares{};
        MapCluster cluster{.square = square, .from = from, .to = to};
        int vague = 0;
        QPointF sum;
        QPointF low(1e9, 1e9);
        QPointF high(-1e9, -1e9);
        Row last = 0;
        const bool isLayered = m_request.dataset.isLayered();
        const std::vector<std::uint8_t>& layers = m_request.dataset.columns().layer;
        if (isLayered)
            cluster.layers.resize(m_request.dataset.layers().size());
        for (size_t i = from; i < to; ++i) {
            const Row row = m_order.rows()[i];
            if (!m_request.rows.contains(row))
                continue;
            last = row;
            ++cluster.count;
            if (isLayered)
                ++cluster.layers[layers[static_cast<size_t>(row)]];
            ++shares[groups.codes[static_cast<size_t>(row)]];
            vague += m_order.vague().contains(row) ? 1 : 0;
            const QPointF at = MapOrder::mercatorOf(m_order.keys()[i]);
            sum += at;
            low = {std::min(low.x(), at.x()), std::min(low.y(), at.y())};
            high = {std::max(high.x(), at.x()), std::max(high.y(), at.y())};
        }
        if (cluster.count == 0)
            return;
        cluster.isMostlyVague = 2 * vague > cluster.count;
        cluster.bounds = QRectF(low, high);
        for (size_t group = 0; group < groups.values.size(); ++group) {
            if (shares[group] > 0)
                cluster.shares.emplace_back(groups.values[group], shares[group]);
        }
        put(std::move(cluster), sum, last);
    }

    void put(MapCluster cluster, QPointF sum, Row last)
    {
        MapMarker marker;
        if (cluster.count == 1) {
            const auto at = static_cast<size_t>(last);
            const EventColumns& columns = m_request.dataset.columns();
            marker.rows = {last};
            marker.radius = m_request.markerRadius(columns.has(last, Trait::DeathsGiven)
                                                       ? std::optional<int>(columns.deathsBest[at])
                                                       : std::nullopt);
            marker.centre = sum;
        } else {
            marker.radius = clusterRadius(cluster.count);
            marker.centre = drawnIn(sum / cluster.count, marker.radius, cluster.square);
        }
        marker.centre *= mapScale(m_request.zoom);
        marker.cluster = std::move(cluster);
        m_layout.markers.push_back(std::move(marker));
    }

    /// So far that the whole symbol lies in its square, and covers none of another.
    QPointF drawnIn(QPointF mean, double radius, Key square) const
    {
        const QRectF whole = MapOrder::squareOf(square << (2 * (MapOrder::depth - m_level)), m_level);
        const double margin = radius / mapScale(m_request.zoom);
        return {std::clamp(mean.x(), whole.left() + margin, whole.right() - margin),
                std::clamp(mean.y(), whole.top() + margin, whole.bottom() - margin)};
    }

    const ClusterRequest& m_request;
    const MapOrder& m_order;
    int m_level;
    MapLayout m_layout;
};

template<typename Visit>
void forEachRow(const MapCluster& cluster, const QueryColumns& columns, const RowSet& rows, Visit visit)
{
    for (size_t i = cluster.from; i < cluster.to; ++i) {
        const Row row = columns.mapOrder().rows()[i];
        if (rows.contains(row))
            visit(row);
    }
}

} // namespace

MapLayout clusterMap(const ClusterRequest& request)
{
    return Clusterer(request).layOut();
}

Rows rowsOf(const MapMarker& marker, const QueryColumns& columns, const RowSet& rows, size_t most)
{
    Rows list = marker.rows;
    if (marker.cluster && list.empty())
        forEachRow(*marker.cluster, columns, rows, [&](Row row) { list.push_back(row); });
    const auto kept = static_cast<std::ptrdiff_t>(std::min(most, list.size()));
    std::ranges::partial_sort(list, list.begin() + kept);
    list.resize(static_cast<size_t>(kept));
    return list;
}

std::optional<DaySpan> spanOf(const MapCluster& cluster, const Dataset& dataset, const QueryColumns& columns,
                              const RowSet& rows)
{
    const EventColumns& events = dataset.columns();
    std::optional<std::pair<std::int32_t, std::int32_t>> days;
    forEachRow(cluster, columns, rows, [&](Row row) {
        if (row >= events.dated())
            return;
        const std::pair own(events.firstDay[static_cast<size_t>(row)],
                            events.lastDay[static_cast<size_t>(row)]);
        days = days ? std::pair(std::min(days->first, own.first), std::max(days->second, own.second)) : own;
    });
    return days ? std::optional(DaySpan{dateOfNumber(days->first), dateOfNumber(days->second)})
                : std::nullopt;
}

std::optional<size_t> markerOf(const MapLayout& layout, const QueryColumns& columns, Row row)
{
    if (!layout.clusterLevel)
        return markerOf(layout, row);
    const auto key = columns.mapOrder().keyOf(row);
    const auto found =
        key ? layout.squares.constFind(squareKey(*key, *layout.clusterLevel)) : layout.squares.constEnd();
    return found == layout.squares.constEnd() ? std::nullopt : std::optional(*found);
}

QRectF boundsOf(const MapOrder& order)
{
    if (order.keys().empty())
        return {};
    QPointF low = MapOrder::mercatorOf(order.keys().front());
    QPointF high = low;
    for (const Key key : order.keys()) {
        const QPointF at = MapOrder::mercatorOf(key);
        low = {std::min(low.x(), at.x()), std::min(low.y(), at.y())};
        high = {std::max(high.x(), at.x()), std::max(high.y(), at.y())};
    }
    return {low, high};
}

} // namespace vraem
