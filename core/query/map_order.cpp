// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_order.h"

#include "map_projection.h"
#include "map_sites.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vraem {
namespace {

/// Corner and width of the square that holds the world; mercator.
constexpr double corner = -0.75;
constexpr double width = 2;
constexpr double steps = double(1U << MapOrder::depth);

MapOrder::Key spread(MapOrder::Key bits)
{
    bits = (bits | (bits << 16)) & 0x0000FFFF0000FFFFU;
    bits = (bits | (bits << 8)) & 0x00FF00FF00FF00FFU;
    bits = (bits | (bits << 4)) & 0x0F0F0F0F0F0F0F0FU;
    bits = (bits | (bits << 2)) & 0x3333333333333333U;
    return (bits | (bits << 1)) & 0x5555555555555555U;
}

MapOrder::Key gathered(MapOrder::Key bits)
{
    bits &= 0x5555555555555555U;
    bits = (bits | (bits >> 1)) & 0x3333333333333333U;
    bits = (bits | (bits >> 2)) & 0x0F0F0F0F0F0F0F0FU;
    bits = (bits | (bits >> 4)) & 0x00FF00FF00FF00FFU;
    bits = (bits | (bits >> 8)) & 0x0000FFFF0000FFFFU;
    return (bits | (bits >> 16)) & 0x00000000FFFFFFFFU;
}

MapOrder::Key keyAt(QPointF mercator)
{
    const auto step = [](double at) {
        return static_cast<MapOrder::Key>(
            std::clamp(std::floor((at - corner) / width * steps), 0.0, steps - 1));
    };
    return spread(step(mercator.x())) | (spread(step(mercator.y())) << 1);
}

} // namespace

MapOrder::MapOrder(const Dataset& dataset)
    : m_dataset(dataset), m_located(dataset.size()), m_vague(dataset.size())
{
    const EventColumns& columns = dataset.columns();
    std::vector<std::pair<Key, Row>> found;
    found.reserve(static_cast<size_t>(dataset.size()));
    for (Row row = 0; row < dataset.size(); ++row) {
        const auto key = keyOf(row);
        if (!key)
            continue;
        found.emplace_back(*key, row);
        m_located.insert(row);
        if (columns.place.at(row).level > PlaceLevel::NearPoint)
            m_vague.insert(row);
    }
    std::ranges::sort(found);
    m_keys.reserve(found.size());
    m_rows.reserve(found.size());
    for (const auto& [key, row] : found) {
        m_keys.push_back(key);
        m_rows.push_back(row);
    }
}

std::optional<MapOrder::Key> MapOrder::keyOf(Row row) const
{
    const EventColumns& columns = m_dataset.columns();
    const auto at = static_cast<size_t>(row);
    if (!columns.has(row, Trait::Located)) {
        const Place* place = placeAsWorded(m_dataset.places(), columns.place.at(row));
        return place && place->coordinate.isValid() ? std::optional(keyAt(toMercator(place->coordinate)))
                                                    : std::nullopt;
    }
    return keyAt(toMercator(QGeoCoordinate(columns.latitude[at] / 1e6, columns.longitude[at] / 1e6)));
}

QPointF MapOrder::mercatorOf(Key key)
{
    const auto coordinate = [](Key bits) {
        return corner + (static_cast<double>(gathered(bits)) + 0.5) / steps * width;
    };
    return {coordinate(key), coordinate(key >> 1)};
}

QRectF MapOrder::squareOf(Key key, int level)
{
    const double side = width / std::exp2(level);
    const auto edge = [side](double at) { return corner + std::floor((at - corner) / side) * side; };
    const QPointF inside = mercatorOf(key);
    return {edge(inside.x()), edge(inside.y()), side, side};
}

int locatedCount(const MapOrder& order, const RowSet& rows)
{
    return std::transform_reduce(rows.words().begin(), rows.words().end(), order.located().words().begin(), 0,
                                 std::plus(),
                                 [](RowSet::Word a, RowSet::Word b) { return std::popcount(a & b); });
}

std::vector<int> locatedByLayer(const Dataset& dataset, const MapOrder& order, const RowSet& rows)
{
    std::vector<int> counts(dataset.layers().size());
    for (const Row row : rows)
        counts[dataset.columns().layer[static_cast<size_t>(row)]] += order.located().contains(row) ? 1 : 0;
    return counts;
}

Rows firstOutside(const RowSet& rows, const RowSet& without, size_t most)
{
    Rows first;
    for (const Row row : rows) {
        if (first.size() == most)
            break;
        if (!without.contains(row))
            first.push_back(row);
    }
    return first;
}

} // namespace vraem
