// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_tiles.h"

#include <algorithm>
#include <cmath>

namespace vraem {

std::vector<TileId> tilesOf(const MapViewport& view, double ratio)
{
    const int level =
        std::clamp(static_cast<int>(std::lround(view.zoom + std::log2(ratio))), 0, maxTileLevel);
    const int count = 1 << level;
    const QRectF plane = view.planeRect();
    const double scale = mapScale(view.zoom);
    const QPointF world = mercatorWorld().topLeft();
    const QPointF first = (plane.topLeft() / scale - world) * count;
    const QPointF last = (plane.bottomRight() / scale - world) * count;
    const auto within = [count](double at) {
        return std::clamp(static_cast<int>(std::floor(at)), 0, count - 1);
    };
    std::vector<TileId> tiles;
    for (int y = within(first.y()); y <= within(last.y()); ++y) {
        for (int x = within(first.x()); x <= within(last.x()); ++x)
            tiles.push_back({level, x, y});
    }
    std::ranges::stable_sort(tiles, {}, [&](const TileId& tile) {
        return (rectOf(tile).center() - view.centre).manhattanLength();
    });
    return tiles;
}

QRectF rectOf(const TileId& tile)
{
    const double size = 1.0 / (1 << tile.z);
    return {mercatorWorld().topLeft() + QPointF(tile.x, tile.y) * size, QSizeF(size, size)};
}

} // namespace vraem
