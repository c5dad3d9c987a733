// SPDX-License-Identifier: GPL-3.0-or-later
#include "stack_painter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace vraem {
namespace {

/// Pixels of the numbers in a symbol.
constexpr int largestCount = 11;
constexpr int smallestCount = 8;

QString shortCount(int count)
{
    return count < 10'000 ? QLocale().toString(count)
                          : QCoreApplication::translate("map", "%1k", "thousands, as short as can be")
                                .arg(QLocale().toString(count / 1000));
}

/// A hue as text on the panel.
QColor readable(const QColor& hue, const Theme& theme)
{
    return theme.isDark() ? hue.lighter(140) : hue.darker(140);
}

/// Below each other, in the colours of the layers; as many as there is room for, and dots for the rest.
void paintLayerCounts(QPainter& painter, const std::vector<std::pair<size_t, int>>& counts,
                      const QRectF& room, const Theme& theme)
{
    const bool isOne = counts.size() == 1;
    const size_t most = room.height() >= 3 * smallestCount ? 3 : 2;
    const size_t lines = std::min(counts.size(), most);
    QFont font = painter.font();
    font.setPixelSize(std::clamp(static_cast<int>(0.9 * room.height() / static_cast<double>(lines)),
                                 smallestCount, isOne ? largestCount : largestCount - 1));
    painter.setFont(font);
    const double height = std::min(room.height() / static_cast<double>(lines), font.pixelSize() + 1.0);
    double top = room.center().y() - height * static_cast<double>(lines) / 2;
    for (size_t line = 0; line < lines; ++line, top += height) {
        const auto& [layer, count] = counts[line];
        const bool isRest = line + 1 == lines && counts.size() > lines;
        painter.setPen(layer == 0 ? theme.text : readable(layerColour(layer, theme), theme));
        painter.drawText(QRectF(room.left() - 4, top, room.width() + 8, height), Qt::AlignCenter,
                         isRest ? QStringLiteral("\u2026") : shortCount(count));
    }
}

void paintCount(QPainter& painter, const StackStyle& style, const QRectF& room, const Theme& theme)
{
    QFont font = painter.font();
    font.setPixelSize(largestCount);
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(theme.text);
    if (style.counts.empty())
        painter.drawText(room, Qt::AlignCenter, QLocale().toString(style.count));
    else
        paintLayerCounts(painter, style.counts, room, theme);
}

void paintShares(QPainter& painter, const StackStyle& style, const QRectF& ring, const Theme& theme)
{
    double from = 90;
    painter.setPen(style.isCluster ? QPen(Qt::NoPen) : QPen(theme.labelHalo, 1));
    for (const auto& [colour, count] : style.shares) {
        const double span = -360.0 * count / style.count;
        painter.setBrush(colour);
        painter.drawPie(ring, qRound(from * 16), qRound(span * 16));
        from += span;
    }
}

} // namespace

void paintStack(QPainter& painter, const StackStyle& style, const Theme& theme)
{
    const double radius = style.radius;
    if (style.isHovered || style.isSelected) {
        painter.setPen(QPen(style.isSelected ? theme.selection : theme.hover,
                            theme.weight * (style.isSelected ? 2.5 : 2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(), radius + 4, radius + 4);
    }
    const QRectF ring(-radius, -radius, 2 * radius, 2 * radius);
    paintShares(painter, style, ring, theme);
    painter.setPen(QPen(theme.labelHalo, 1));
    if (style.isCluster) {
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
    }
    painter.setBrush(theme.panel);
    painter.drawEllipse(QPointF(), radius - 4, radius - 4);
    paintCount(painter, style, ring.adjusted(4, 4, -4, -4), theme);
}

} // namespace vraem
