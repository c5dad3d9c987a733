// SPDX-License-Identifier: GPL-3.0-or-later
#include "ghost_painter.h"

#include <algorithm>

namespace vraem {
namespace {

constexpr double plateMargin = 6;
/// Room for the words inside.
constexpr double outlineHeight = 17;

QColor colourOf(const ItemLook& look, const Theme& theme)
{
    if (look.marker.isSelected)
        return theme.selection;
    return look.marker.isHovered ? theme.hover : look.marker.colour;
}

/// From the mark of the event to the nearest part of its other date.
void paintLink(QPainter& painter, const TimelineGhost& ghost, const QRectF& extent, const QColor& colour)
{
    QPen pen(colour, 1.2, Qt::DotLine);
    pen.setCapStyle(Qt::RoundCap);
    painter.setPen(pen);
    const double x = std::clamp(ghost.eventMark.x(), extent.left(), std::max(extent.left(), extent.right()));
    painter.drawLine(ghost.eventMark, QPointF(x, ghost.y));
}

void paintOutline(QPainter& painter, const TimelineGhost& ghost, const QRectF& extent, const QColor& colour,
                  const Theme& theme)
{
    painter.setPen(QPen(colour, 1.4));
    painter.setBrush(theme.panel);
    if (ghost.shape == TimelineShape::Mark) {
        painter.drawEllipse(QPointF(ghost.markX, ghost.y), ghost.markRadius, ghost.markRadius);
        return;
    }
    painter.drawRoundedRect(extent, 4, 4);
}

} // namespace

void paintGhost(QPainter& painter, const TimelineGhost& ghost, const ItemLook& look, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRectF extent = extentOf(ghost, painter.window().width());
    extent.setTop(ghost.y - outlineHeight / 2);
    extent.setHeight(outlineHeight);
    QColor quiet = colourOf(look, theme);
    quiet.setAlphaF(look.marker.isSelected || look.marker.isHovered ? 1.0F : 0.75F);
    paintLink(painter, ghost, extent, quiet);
    paintOutline(painter, ghost, extent, quiet, theme);
    paintOpenEnds(painter, ghost, extent, quiet);
    paintLabel(painter, ghost, look.label, theme.quietText);
    painter.restore();
}

QRectF plateOf(const TimelineGhost& ghost, const QString& sentence, const QFontMetricsF& metrics,
               double windowWidth)
{
    const double width = metrics.horizontalAdvance(sentence) + 2 * plateMargin;
    const double height = metrics.height() + plateMargin;
    const double start = std::max(ghost.x0, 0.0);
    const double left = std::clamp(start, 0.0, std::max(0.0, windowWidth - width));
    return {left, ghost.y + ghost.height / 2 - 2, width, height};
}

void paintPlate(QPainter& painter, const QRectF& plate, const QString& sentence, const Theme& theme)
{
    painter.setPen(theme.line);
    painter.setBrush(theme.panel);
    painter.drawRoundedRect(plate, 4, 4);
    painter.setPen(theme.text);
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, sentence);
}

} // namespace vraem
