// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basemap.h"
#include "label_style.h"
#include "query/map_layout.h"
#include "query/marker_packing.h"

#include <QFontMetricsF>

namespace vraem {

/// A name that belongs to a point.
struct PointLabel
{
    QString text;
    LabelStyle style = LabelStyle::Town;
    /// Mercator.
    QPointF point;
    /// Pixels around the point that the name keeps clear of; without it the name is centred on the point.
    std::optional<double> clearance;
};

/// A name that runs along a line, again every so often.
struct LineLabel
{
    QString text;
    LabelStyle style = LabelStyle::River;
    const MapLine* line = nullptr;
    /// Pixels that the line may bend away under the straight name.
    double maxBend = 5;
};

struct PlacedLabel
{
    QString text;
    LabelStyle style = LabelStyle::Town;
    /// Plane; the middle of the text.
    QPointF centre;
    /// Degrees, clockwise.
    double angle = 0;
};

struct PlacedNames
{
    std::vector<PlacedLabel> labels;
    /// Towns; plane.
    std::vector<QPointF> dots;
};

/// Finds room for names, first come first served, clear of each other and of what was blocked before. The
/// result hangs on the zoom, not on the view, so names stay where they are while panning.
class LabelPlacer
{
public:
    LabelPlacer(const MapViewport& viewport, const QFont& base);

    void block(QPointF plane, double radius) { m_taken.take(plane, radius); }
    /// For a picture that nobody pans: names stand whole within the view and clear of a part of it (plane).
    void keepWhole(const QRectF& clear) { m_clear = clear; }
    /// A town; mercator. Left out under a symbol. Set all dots before the first name, so that no name covers
    /// one.
    bool placeDot(QPointF point);
    /// False where it found no room.
    bool place(const PointLabel& label);
    void place(const LineLabel& label);
    PlacedNames result() && { return std::move(m_placed); }

private:
    QSizeF sizeOf(const QString& text, LabelStyle style) const;
    bool isAllowed(QPointF disc, double radius) const;
    bool tryAt(const PlacedLabel& label, QSizeF size);
    bool tryAlong(const LineLabel& label, const std::vector<QPointF>& points,
                  const std::vector<double>& along, double middle, QSizeF size);

    MapViewport m_viewport;
    QFont m_base;
    /// Plane; names further out are left out.
    QRectF m_region;
    std::optional<QRectF> m_clear;
    MarkerPacking m_taken;
    PlacedNames m_placed;
};

} // namespace vraem
