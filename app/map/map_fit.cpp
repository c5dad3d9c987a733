// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_fit.h"

#include <algorithm>

namespace vraem {
namespace {

/// Of spots in order of a coordinate, that of the one that leaves this share of them behind it; degrees.
double degreesAt(const std::vector<Spot>& order, std::int32_t Spot::* coordinate, double share)
{
    const auto last = static_cast<double>(order.size() - 1);
    return order[static_cast<size_t>(last * share)].*coordinate / 1e6;
}

bool isMostlyElsewhere(const QueryColumns& columns, const QRectF& region)
{
    constexpr int leastShare = 10;
    int inside = 0;
    for (const Spot& spot : columns.byLatitude())
        inside +=
            region.contains(toMercator(QGeoCoordinate(spot.latitude / 1e6, spot.longitude / 1e6))) ? 1 : 0;
    return inside < static_cast<int>(columns.byLatitude().size()) / leastShare || inside == 0;
}

} // namespace

QRectF fittingBounds(const Dataset& dataset, const QueryColumns& columns, const Basemap& basemap)
{
    const QRectF region = basemap.region.bounds;
    const bool isAtlas = dataset.layers().front().id == atlasLayer().id;
    if (isAtlas || columns.byLatitude().empty() || !isMostlyElsewhere(columns, region))
        return region;
    constexpr double outermost = 0.01;
    const auto latitude = [&](double share) {
        return std::clamp(degreesAt(columns.byLatitude(), &Spot::latitude, share), -85.0, 85.0);
    };
    const auto longitude = [&](double share) {
        return degreesAt(columns.byLongitude(), &Spot::longitude, share);
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
