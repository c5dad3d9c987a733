// SPDX-License-Identifier: GPL-3.0-or-later
#include "marker_packing.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vraem {
namespace {

constexpr double cellSize = 64;
constexpr double gap = 2;
/// Pixels between neighbouring turns of the spiral.
constexpr double spacing = 5;

struct CellRange
{
    QPoint first;
    QPoint last;
};

QPoint cellOf(QPointF point)
{
    return {static_cast<int>(std::floor(point.x() / cellSize)),
            static_cast<int>(std::floor(point.y() / cellSize))};
}

CellRange cellsOf(QPointF centre, double radius)
{
    const QPointF corner(radius + gap, radius + gap);
    return {cellOf(centre - corner), cellOf(centre + corner)};
}

} // namespace

void MarkerPacking::take(QPointF centre, double radius)
{
    m_discs.push_back({centre, radius});
    const auto [first, last] = cellsOf(centre, radius);
    for (int x = first.x(); x <= last.x(); ++x) {
        for (int y = first.y(); y <= last.y(); ++y)
            m_cells[{x, y}].push_back(m_discs.size() - 1);
    }
}

bool MarkerPacking::isFree(QPointF centre, double radius) const
{
    const auto overlaps = [&](size_t index) {
        const Disc& disc = m_discs[index];
        const QPointF between = disc.centre - centre;
        return std::hypot(between.x(), between.y()) < disc.radius + radius + gap;
    };
    const auto [first, last] = cellsOf(centre, radius);
    for (int x = first.x(); x <= last.x(); ++x) {
        for (int y = first.y(); y <= last.y(); ++y) {
            const auto cell = m_cells.constFind({x, y});
            if (cell != m_cells.constEnd() && std::ranges::any_of(*cell, overlaps))
                return false;
        }
    }
    return true;
}

std::optional<QPointF> MarkerPacking::freeNear(QPointF around, double radius, double reach,
                                               const MarkerPacking& also) const
{
    constexpr double goldenAngle = std::numbers::pi * (3 - 2.2360679774997896964);
    for (int step = 0;; ++step) {
        const double away = spacing * std::sqrt(step);
        if (away > reach)
            return std::nullopt;
        const double angle = goldenAngle * step;
        const QPointF candidate = around + QPointF(away * std::sin(angle), -away * std::cos(angle));
        if (isFree(candidate, radius) && also.isFree(candidate, radius))
            return candidate;
    }
}

} // namespace vraem
