// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter_area.h"
#include "map_projection.h"

#include <span>

namespace vraem {

/// The edge of an area, so finely that it follows the rule between its corners; mercator, not closed. Around
/// a pole it runs along the end of the map.
std::vector<QPointF> ringOf(const FilterArea& area);

/// The rectangle between two corners on the map (mercator); the whole way round where it is wider than the
/// world.
GeoBox boxBetween(QPointF a, QPointF b);

/// An outline through a line drawn on the map (mercator), with no more corners than it takes to stay within a
/// distance of the line, nor than an outline may have; nullopt where it encloses nothing, or a pole.
std::optional<GeoOutline> outlineThrough(std::span<const QPointF> line, double tolerance);

/// Where a point of the map (mercator) is; degrees to a metre, so that they can be written and read.
GeoPoint pointAt(QPointF mercator);

} // namespace vraem
