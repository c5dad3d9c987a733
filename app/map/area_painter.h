// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "query/filter_area.h"
#include "query/map_projection.h"

#include <QPainter>

namespace vraem {

/// An area that is filtered by, wherever its copies on the map come into view: its edge, and a tint within.
void paintFilterArea(QPainter& painter, const FilterArea& area, const MapViewport& viewport,
                     const Theme& theme);

/// The same for an edge in view pixels that is still being drawn.
void paintAreaSketch(QPainter& painter, const QPolygonF& edge, const Theme& theme);

} // namespace vraem
