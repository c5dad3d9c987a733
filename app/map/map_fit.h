// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basemap.h"
#include "query/map_projection.h"
#include "query/query_columns.h"

namespace vraem {

/// What the map is fitted to (mercator): the VRAEM while the atlas is shown or a tenth of the located events
/// lie there, else where all of them lie.
QRectF fittingBounds(const Dataset& dataset, const QueryColumns& columns, const Basemap& basemap);

/// Whether the detailed layers of the basemap cover the middle of the view.
bool hasGround(const Basemap& basemap, const MapViewport& viewport);

} // namespace vraem
