// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basemap.h"
#include "query/map_projection.h"

#include <QPolygonF>

namespace vraem {

/// A piece of a line in view pixels.
struct LinePiece
{
    QPolygonF points;
    /// Pixels along the whole line to where the piece starts, so that dashes stay where they are.
    double start = 0;
};

/// The pieces of a line that come into the rectangle (view pixels), without points closer than half a pixel.
std::vector<LinePiece> clipLine(const MapLine& line, const MapViewport& viewport, const QRectF& rect);
/// The part of a ring within the rectangle; its edges run along the rectangle where the ring leaves it.
QPolygonF clipRing(const MapLine& ring, const MapViewport& viewport, const QRectF& rect);

} // namespace vraem
