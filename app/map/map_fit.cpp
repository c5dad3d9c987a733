// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_fit.h"

#include <algorithm>

namespace vraem {
namespace {

/// Of the rows in order of a coordinate, the one that leaves this share of them behind it; degrees.
double degreesAt(const std::vector<Row>& order, const std::vector<std::int32_t>& coordinates, double share)
{
    const auto last = static_cast<double>(order.size() - 1);
    const Row row = order[static_cast<size_t>(last * share)];
    return coordinates[static_cast<size_t>(row)] / 1e6;
}

bool isMostlyElsewhere(const Dataset& dataset, const QueryColumns& columns, const QRectF& region)
{
    constexpr int leastShare = 10;
    const EventColumns& events = dataset.columns();
    int inside = 0;
    for (const Row row : columns.byLatitude()) {
        const auto at = static_cast<size_t>(row);
        inside +=
            region.contains(toMercator(QGeoCoordinate(events.latitude[at] / 1e6, events.longitude[at] / 1e6)))
                ? 1
                : 0;
    }
    return inside < static_cast<int>(columns.byLatitude().size()) / leastShare || inside == 0;
}

} // namespace

QRectF fittingBounds(const Dataset& dataset, const QueryColumns& columns, const Basemap& basemap)
{
    const QRectF region = basemap.region.bounds;
    const bool isAtlas = dataset.layers().front().id == atlasLayer().id;
    if (isAtlas || columns.byLatitude().empty() || !isMostlyElsewhere(dataset, columns, region))
        return region;
    constexpr double outermost = 0.01;
    const EventColumns& events = dataset.columns();
    const auto latitude = [&](double share) {
        return std::clamp(degreesAt(columns.byLatitude(), events.latitude, share), -85.0, 85.0);
    };
    const auto longitude = [&](double share) {
        return degreesAt(columns.byLongitude(), events.longitude, share);
    };
    const QPointF northWest = toMercator({latitude(1 - outermost), longitude(outermost)});
    const QPointF southEast = toMercator({latitude(outermost), longitude(1 - outermost)});
    // A single spot still shows its surroundings: as much as the VRAEM takes.
    QRectF bounds = QRectF(northWest, southEast).normalized();
    const double width = std::max(bounds.width(), region.width());
    const double height = std::max(bounds.height(), region.height());
    return {bounds.center() - QPointF(width, height) / 2, QSizeF(width, height)};
}

bool hasGround(const Basemap& basemap, const MapViewport& viewport)
{
    return basemap.detail.contains(viewport.centre);
}

} // namespace vraem
