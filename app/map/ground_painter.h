// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basemap.h"
#include "look/theme.h"
#include "query/map_layout.h"

#include <QPainter>

namespace vraem {

/// Land, waters and lines of the basemap, on what is there: the sea is for the caller to fill. The viewport
/// is that of the painted image.
void paintGround(QPainter& painter, const Basemap& basemap, const MapViewport& viewport, const Theme& theme);

/// The outline of the VRAEM, dashed because it is approximate.
void paintRegion(QPainter& painter, const Basemap& basemap, const MapViewport& viewport, const Theme& theme);

/// The areas that events are known to lie in, soft because their edge is not where anything happened.
void paintAreas(QPainter& painter, const Basemap& basemap, const std::vector<MapArea>& areas,
                const MapViewport& viewport, const Theme& theme);

/// The outline of one area, for what is hovered or selected.
void paintAreaOutline(QPainter& painter, const Basemap& basemap, const MapArea& area,
                      const MapViewport& viewport, const QPen& pen);

} // namespace vraem
