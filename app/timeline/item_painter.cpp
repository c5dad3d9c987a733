// SPDX-License-Identifier: GPL-3.0-or-later
#include "item_painter.h"

#include <algorithm>

namespace vraem {
namespace {

constexpr double barHeight = 11;
constexpr double arrowLength = 7;

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

/// A band whose ends fade out, the open ones over a longer way.
QBrush softBrush(const TimelineItem& item, const QRectF& extent, const QColor& colour)
{
    const double width = std::max(extent.width(), 1.0);
    const double closed = std::min(0.3, 10 / width);
    const double open = std::clamp(60 / width, 0.3, 0.6);
    QLinearGradient gradient(extent.topLeft(), extent.topRight());
    gradient.setColorAt(0, faded(colour, item.isStartOpen ? 0.0F : 0.08F));
    gradient.setColorAt(item.isStartOpen ? open : closed, faded(colour, 0.45F));
    gradient.setColorAt(item.isEndOpen ? std::max(1 - open, open) : 1 - closed, faded(colour, 0.45F));
    gradient.setColorAt(1, faded(colour, item.isEndOpen ? 0.0F : 0.08F));
    return gradient;
}

void paintArrow(QPainter& painter, QPointF tip, double direction)
{
    painter.drawPolyline(QPolygonF({tip + QPointF(-direction * arrowLength, -arrowLength * 0.6), tip,
                                    tip + QPointF(-direction * arrowLength, arrowLength * 0.6)}));
}

} // namespace

QRectF extentOf(const TimelineItem& item, double windowWidth)
{
    const double left = std::max(item.x0, -60.0);
    const double right = std::min(item.x1, windowWidth + 60.0);
    return {left, item.y - barHeight / 2, right - left, barHeight};
}

void paintOpenEnds(QPainter& painter, const TimelineItem& item, const QRectF& extent, const QColor& colour)
{
    painter.setPen(QPen(faded(colour, 0.6F), 1.6));
    painter.setBrush(Qt::NoBrush);
    if (item.isStartOpen)
        paintArrow(painter, {extent.left(), extent.center().y()}, -1);
    if (item.isEndOpen)
        paintArrow(painter, {extent.right(), extent.center().y()}, 1);
}

void paintLabel(QPainter& painter, const TimelineItem& item, const QString& label, const QColor& colour)
{
    if (!item.label)
        return;
    painter.setPen(colour);
    const QString text = painter.fontMetrics().elidedText(label, Qt::ElideRight,
                                                          static_cast<int>(std::ceil(item.label->width())));
    painter.drawText(*item.label, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

namespace {

void paintBar(QPainter& painter, const TimelineItem& item, const QRectF& extent, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(softBrush(item, extent, colour));
    painter.drawRoundedRect(extent, 4, 4);
    paintOpenEnds(painter, item, extent, colour);
}

/// A line under the row whose closed ends turn up.
void paintBrace(QPainter& painter, const TimelineItem& item, const QRectF& extent, const QPen& pen)
{
    const double y = item.y + item.height / 2 - 3;
    const double end = 5;
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPolygonF line;
    if (!item.isStartOpen)
        line.append({extent.left() + 1, y - end});
    line.append({extent.left() + 1, y});
    line.append({extent.right() - 1, y});
    if (!item.isEndOpen)
        line.append({extent.right() - 1, y - end});
    painter.drawPolyline(line);
    paintOpenEnds(painter, item, QRectF(extent.left() + 1, y - 1, extent.width() - 2, 2), pen.color());
}

void paintSpan(QPainter& painter, const TimelineItem& item, const QRectF& extent, const QColor& colour)
{
    switch (item.shape) {
    case TimelineShape::Mark:
        return;
    case TimelineShape::Bar:
        return paintBar(painter, item, extent, colour);
    case TimelineShape::Brace:
        return paintBrace(painter, item, extent, QPen(colour, 1.4));
    case TimelineShape::Total:
        return paintBrace(painter, item, extent, QPen(colour, 1.4, Qt::DashLine));
    }
}

void paintRing(QPainter& painter, const TimelineItem& item, const QRectF& extent, const MarkerStyle& marker,
               const Theme& theme)
{
    const bool hasRing = marker.isSelected || marker.isHovered;
    if (!hasRing || item.shape == TimelineShape::Mark || extent.width() < 2 * marker.radius + 12)
        return;
    const bool isBar = item.shape == TimelineShape::Bar;
    const double top = isBar ? extent.top() - 2 : item.y - item.height / 2 + 1;
    const double bottom = isBar ? extent.bottom() + 2 : item.y + item.height / 2 - 1;
    painter.setPen(QPen(marker.isSelected ? theme.selection : theme.hover,
                        theme.weight * (marker.isSelected ? 1.8 : 1.4)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(QPointF(extent.left() - 1, top), QPointF(extent.right() + 1, bottom)), 5,
                            5);
}

} // namespace

void paintFold(QPainter& painter, const TimelineFold& fold, const QColor& colour, bool isHovered,
               const Theme& theme)
{
    if (!fold.isVague) {
        const double gap = fold.rect.width() > 6 ? 1 : 0;
        painter.fillRect(fold.rect.adjusted(0, 0, -gap, 0), isHovered ? theme.hover : colour);
        return;
    }
    const QRectF brace(
        QPointF(std::max(fold.rect.left(), -60.0), fold.rect.top()),
        QPointF(std::min(fold.rect.right(), painter.window().width() + 60.0), fold.rect.bottom()));
    painter.setPen(QPen(isHovered ? theme.hover : faded(colour, 0.8F), 1.2));
    painter.drawPolyline(
        QPolygonF({brace.topLeft(), brace.bottomLeft(), brace.bottomRight(), brace.topRight()}));
}

void paintItem(QPainter& painter, const TimelineItem& item, const ItemLook& look, MarkerSprites& sprites,
               const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF extent = extentOf(item, painter.window().width());
    paintSpan(painter, item, extent, look.marker.colour);
    paintRing(painter, item, extent, look.marker, theme);
    if (item.shape != TimelineShape::Total)
        sprites.draw(painter, {item.markX, item.y}, markerKey(look.marker), markerReach(look.marker),
                     [&](QPainter& own) { paintMarker(own, {}, look.marker, theme); });
    paintLabel(painter, item, look.label, item.shape == TimelineShape::Total ? theme.quietText : theme.text);
    painter.restore();
}

} // namespace vraem
