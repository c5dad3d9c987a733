// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_projection.h"

#include <tuple>
#include <vector>

namespace vraem {

/// A square of the world as XYZ tile servers number them: 2^z by 2^z squares of Web Mercator, from the north
/// west.
struct TileId
{
    int z = 0;
    int x = 0;
    int y = 0;

    friend bool operator==(const TileId&, const TileId&) = default;
    friend bool operator<(const TileId& a, const TileId& b)
    {
        return std::tie(a.z, a.x, a.y) < std::tie(b.z, b.x, b.y);
    }
};

constexpr int maxTileLevel = 19;

/// The tiles of a view, those at its middle first, at the level whose dots come closest to those of the
/// screen (`ratio` dots to the pixel).
std::vector<TileId> tilesOf(const MapViewport& view, double ratio);
/// Mercator.
QRectF rectOf(const TileId& tile);

} // namespace vraem
