// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPointF>

#include <optional>
#include <vector>

namespace vraem {

/// Discs on a plane, in pixels, that shall not overlap.
class MarkerPacking
{
public:
    void take(QPointF centre, double radius);
    bool isFree(QPointF centre, double radius) const;
    /// The first place free in both packings for a disc, on a spiral around a point, at most reach away; the
    /// same for the same discs.
    std::optional<QPointF> freeNear(QPointF around, double radius, double reach,
                                    const MarkerPacking& also = {}) const;

private:
    struct Disc
    {
        QPointF centre;
        double radius;
    };

    std::vector<Disc> m_discs;
    /// Discs by the grid cells that their bounding boxes touch.
    QHash<QPoint, std::vector<size_t>> m_cells;
};

} // namespace vraem
