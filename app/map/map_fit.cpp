// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_fit.h"

#include <algorithm>

namespace vraem {
namespace {

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
    const auto latitude = [](const Spot& spot) { return std::clamp(spot.latitude / 1e6, -85.0, 85.0); };
    const auto& byLatitude = columns.byLatitude();
    const auto& byLongitude = columns.byLongitude();
    const QPointF northWest = toMercator({latitude(byLatitude.back()), byLongitude.front().longitude / 1e6});
    const QPointF southEast = toMercator({latitude(byLatitude.front()), byLongitude.back().longitude / 1e6});
    // A single spot still shows its surroundings: as much as the VRAEM takes.
    constexpr double roomForSymbols = 1.04;
    const QRectF bounds(northWest, southEast);
    const double width = std::max(bounds.width() * roomForSymbols, region.width());
    const double height = std::max(bounds.height() * roomForSymbols, region.height());
    return {bounds.center() - QPointF(width, height) / 2, QSizeF(width, height)};
}

bool hasGround(const Basemap& basemap, const MapViewport& viewport)
{
    return basemap.detail.contains(viewport.centre);
}

} // namespace vraem
