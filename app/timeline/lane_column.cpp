// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_column.h"

#include "look/labels.h"

#include <QCoreApplication>

namespace vraem {
namespace {

constexpr double margin = 8;
constexpr double swatchSize = 11;

void paintSwatch(QPainter& painter, QPointF topLeft, const PlacedLane& lane, const Theme& theme)
{
    const QColor colour = groupColour(lane.group, theme);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(lane.group ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(topLeft, QSizeF(swatchSize, swatchSize)), 2, 2);
}

} // namespace

namespace {

QString nameAlone(const Dataset& dataset, const PlacedLane& lane)
{
    if (lane.group)
        return labels::faction(dataset, *lane.group);
    switch (lane.unnamed) {
    case UnnamedLane::SmallerGroups:
        return QCoreApplication::translate("vraem::LanesView", "Smaller groups");
    case UnnamedLane::SeveralOrNotStated:
        return QCoreApplication::translate("vraem::LanesView", "Several or not stated");
    case UnnamedLane::NotStated:
        break;
    }
    return QCoreApplication::translate("vraem::LanesView", "Not stated");
}

} // namespace

QString laneName(const Dataset& dataset, const PlacedLane& lane)
{
    return labels::inLayer(dataset, nameAlone(dataset, lane), lane.layer);
}

void paintLaneCell(QPainter& painter, const QRectF& cell, const QString& name, const PlacedLane& lane,
                   const Theme& theme)
{
    const double line = painter.fontMetrics().height();
    const double top = cell.top() + std::max(2.0, (cell.height() - 2 * line) / 2);
    painter.save();
    painter.setClipRect(cell);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSwatch(painter, {cell.left() + margin, top + (line - swatchSize) / 2}, lane, theme);
    const QRectF words(cell.left() + 2 * margin + swatchSize, top, cell.width() - 3 * margin - swatchSize,
                       line);
    const QString shown =
        painter.fontMetrics().elidedText(name, Qt::ElideRight, static_cast<int>(words.width()));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
    painter.setPen(theme.quietText);
    painter.drawText(words.translated(0, line), Qt::AlignLeft | Qt::AlignVCenter,
                     QCoreApplication::translate("vraem::LanesView", "%Ln event(s)", nullptr, lane.events));
    painter.restore();
}

} // namespace vraem
