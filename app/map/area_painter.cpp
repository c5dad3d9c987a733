// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_painter.h"

#include "clip.h"
#include "query/area_shape.h"

namespace vraem {
namespace {

constexpr double edgeWidth = 1.8;

QColor tintOf(const Theme& theme)
{
    QColor tint = theme.accent;
    tint.setAlphaF(theme.isDark() ? 0.14F : 0.08F);
    return tint;
}

void paintEdge(QPainter& painter, const QPolygonF& edge, const Theme& theme, Qt::PenStyle style)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tintOf(theme));
    painter.drawPolygon(edge, Qt::OddEvenFill);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.labelHalo, theme.weight * edgeWidth + 2));
    painter.drawPolygon(edge);
    painter.setPen(QPen(theme.accent, theme.weight * edgeWidth, style));
    painter.drawPolygon(edge);
}

} // namespace

void paintFilterArea(QPainter& painter, const FilterArea& area, const MapViewport& viewport,
                     const Theme& theme)
{
    MapLine ring{ringOf(area), {}};
    ring.bounds = QPolygonF(QList<QPointF>(ring.points.begin(), ring.points.end())).boundingRect();
    const QRectF view = QRectF(QPointF(), viewport.size).adjusted(-16, -16, 16, 16);
    for (const double turn : {-1.0, 0.0, 1.0}) {
        MapViewport elsewhere = viewport;
        elsewhere.centre.rx() -= turn;
        const QPolygonF edge = clipRing(ring, elsewhere, view);
        if (!edge.isEmpty())
            paintEdge(painter, edge, theme, Qt::SolidLine);
    }
}

void paintAreaSketch(QPainter& painter, const QPolygonF& edge, const Theme& theme)
{
    paintEdge(painter, edge, theme, Qt::DashLine);
}

} // namespace vraem
