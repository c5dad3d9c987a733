// SPDX-License-Identifier: GPL-3.0-or-later
#include "lane_column.h"

#include "look/labels.h"
#include "look/marker.h"

#include <QCoreApplication>
#include <QTextLayout>

namespace vraem {
namespace {

constexpr double margin = 8;
constexpr double signSize = 11;

struct LaneName
{
    Q_DECLARE_TR_FUNCTIONS(vraem::LaneName)
};

/// The words for the subjects of lanes.
struct NameOf
{
    const Dataset& dataset;

    QString operator()(const FactionId& id) const { return labels::faction(dataset, id); }
    QString operator()(EventType type) const { return labels::name(type); }
    QString operator()(const PlaceId& id) const
    {
        const Place* place = dataset.places().find(id);
        return place ? labels::text(place->name) : id.value;
    }
    QString operator()(const SourceId& id) const
    {
        const Source* source = dataset.source(id);
        return source ? labels::shortSource(*source) : id.value;
    }
    QString operator()(UnnamedLane unnamed) const
    {
        switch (unnamed) {
        case UnnamedLane::Smaller:
            return LaneName::tr("Those with fewer events");
        case UnnamedLane::SeveralOrNotStated:
            return LaneName::tr("Several or not stated");
        case UnnamedLane::Wider:
            return LaneName::tr("No single department");
        case UnnamedLane::NotStated:
            break;
        }
        return LaneName::tr("Not stated");
    }
};

void paintSwatch(QPainter& painter, QPointF topLeft, const PlacedLane& lane, const Theme& theme)
{
    const QColor colour = laneColour(lane, theme);
    const bool isFilled = std::holds_alternative<FactionId>(lane.subject);
    painter.setPen(QPen(colour, 1.5));
    painter.setBrush(isFilled ? QBrush(colour) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(topLeft, QSizeF(signSize, signSize)), 2, 2);
}

/// The colour of a lane, or the shape of its type; what is neither has no sign.
void paintSign(QPainter& painter, QPointF topLeft, const PlacedLane& lane, LaneRule rule, const Theme& theme)
{
    if (rule == LaneRule::Faction)
        return paintSwatch(painter, topLeft, lane, theme);
    if (const auto* type = std::get_if<EventType>(&lane.subject)) {
        const MarkerStyle style{.type = *type, .colour = theme.quietText, .radius = signSize / 2};
        paintMarker(painter, topLeft + QPointF(signSize / 2, signSize / 2), style, theme);
    }
}

/// The name on two lines, the second shortened where it takes more.
QString onTwoLines(const QString& name, const QFont& font, double width)
{
    QTextLayout layout(name, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(width);
    layout.endLayout();
    const QString rest = name.sliced(first.textLength());
    return name.first(first.textLength()).trimmed() + QChar::LineFeed +
           QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
}

} // namespace

QString laneName(const Dataset& dataset, const LaneHead& lane)
{
    return labels::inLayer(dataset, std::visit(NameOf{dataset}, lane.subject), lane.layer);
}

QColor laneColour(const LaneHead& lane, const Theme& theme)
{
    const auto* faction = std::get_if<FactionId>(&lane.subject);
    return groupColour(faction ? std::optional(*faction) : std::nullopt, theme);
}

void paintLaneCell(QPainter& painter, const QRectF& cell, const QString& name, const PlacedLane& lane,
                   LaneRule rule, const Theme& theme)
{
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    painter.save();
    painter.setClipRect(cell);
    painter.setRenderHint(QPainter::Antialiasing);
    const double indent = rule == LaneRule::Faction || rule == LaneRule::Type ? signSize + margin : 0;
    const double width = cell.width() - 2 * margin - indent;
    const bool isWrapped = metrics.horizontalAdvance(name) > width && cell.height() >= 3 * line;
    const double height = isWrapped ? 2 * line : line;
    const double top = cell.top() + std::max(2.0, (cell.height() - height - line) / 2);
    const double left = cell.left() + margin;
    paintSign(painter, {left, top + (line - signSize) / 2}, lane, rule, theme);
    const QRectF words(left + indent, top, width, height);
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     isWrapped ? onTwoLines(name, painter.font(), width)
                               : metrics.elidedText(name, Qt::ElideRight, width));
    painter.setPen(theme.quietText);
    painter.drawText(QRectF(words.bottomLeft(), QSizeF(width, line)), Qt::AlignLeft | Qt::AlignVCenter,
                     QCoreApplication::translate("vraem::LanesView", "%Ln event(s)", nullptr, lane.events));
    painter.restore();
}

} // namespace vraem
