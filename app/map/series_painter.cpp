// SPDX-License-Identifier: GPL-3.0-or-later
#include "series_painter.h"

#include <QPainter>
#include <QPolygonF>

namespace vraem {
namespace {

constexpr double headLength = 9;
constexpr double headWidth = 8;

QPolygonF headOf(const QLineF& step)
{
    const QPointF along = (step.p2() - step.p1()) / step.length();
    const QPointF across(-along.y(), along.x());
    const QPointF tip = step.center() + along * headLength / 2;
    const QPointF base = tip - along * headLength;
    return {{tip, base + across * headWidth / 2, base - across * headWidth / 2}};
}

} // namespace

void paintSeries(QPainter& painter, const std::vector<QLineF>& steps, const Theme& theme)
{
    painter.save();
    for (const QLineF& step : steps) {
        painter.setPen(QPen(theme.labelHalo, 4 * theme.weight, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(step);
        painter.setPen(QPen(theme.selection, 1.8 * theme.weight, Qt::DotLine, Qt::RoundCap));
        painter.drawLine(step);
        painter.setPen(QPen(theme.labelHalo, 1.5));
        painter.setBrush(theme.selection);
        if (step.length() > 2 * headLength)
            painter.drawPolygon(headOf(step));
    }
    painter.restore();
}

} // namespace vraem
