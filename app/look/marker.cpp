// SPDX-License-Identifier: GPL-3.0-or-later
#include "marker.h"

#include "query/totals.h"

#include <QDataStream>
#include <QIODevice>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vraem {
namespace {

QPainterPath polygon(int corners, double radius, double turn)
{
    QPolygonF points;
    for (int i = 0; i < corners; ++i) {
        const double angle = turn + 2 * std::numbers::pi * i / corners;
        points.append({radius * std::sin(angle), -radius * std::cos(angle)});
    }
    QPainterPath path;
    path.addPolygon(points);
    path.closeSubpath();
    return path;
}

QPainterPath cross(double radius)
{
    QPainterPath path;
    const double arm = radius * 0.36;
    path.addRect(QRectF(-arm, -radius, 2 * arm, 2 * radius));
    QPainterPath bar;
    bar.addRect(QRectF(-radius, -arm, 2 * radius, 2 * arm));
    return path.united(bar);
}

/// Shapes of about equal area for a radius, each telling its type without colour.
QPainterPath shapeOf(EventType type, double radius)
{
    QPainterPath path;
    switch (type) {
    case EventType::Battles:
        path.addEllipse(QPointF(), radius, radius);
        return path;
    case EventType::ExplosionsRemoteViolence:
        return polygon(6, radius * 1.1, 0);
    case EventType::ViolenceAgainstCivilians:
        return polygon(4, radius * 1.25, 0);
    case EventType::Protests:
        return polygon(3, radius * 1.35, 0);
    case EventType::Riots:
        return polygon(3, radius * 1.35, std::numbers::pi);
    case EventType::StrategicDevelopments:
        return polygon(4, radius * 1.25, std::numbers::pi / 4);
    case EventType::XLegal:
        return polygon(5, radius * 1.12, 0);
    case EventType::XPolicy:
        return cross(radius * 1.1);
    case EventType::XAggregate:
        path.addRoundedRect(QRectF(-radius * 1.3, -radius * 0.6, radius * 2.6, radius * 1.2), 3, 3);
        return path;
    case EventType::XOther:
        break;
    }
    path.addEllipse(QPointF(), radius * 0.75, radius * 0.75);
    return path;
}

} // namespace

double markerRadius(std::optional<int> deaths)
{
    constexpr double base = 6.0;
    constexpr double areaPerDeath = 4.0 * base * base / 10.7;
    return std::sqrt(base * base + areaPerDeath * std::max(0, deaths.value_or(0)));
}

MarkerStyle markerStyle(const Dataset& dataset, const Event& event, const Theme& theme)
{
    const std::optional<int> deaths = deathsBest(event);
    MarkerStyle style;
    style.type = event.type();
    style.colour = groupColour(dataset.colourGroup(event.actors), theme);
    style.radius = markerRadius(deaths);
    style.layer = dataset.layerOf(event.mentions.front().source);
    style.isTollUnknown = event.eventClass == EventClass::Violence && !deaths;
    style.isDoubtful =
        std::ranges::any_of(event.actors, [](const Actor& actor) { return actor.doubt != Doubt::None; });
    return style;
}

QPen layerPen(size_t layer, const QColor& colour)
{
    if (layer == 0)
        return Qt::NoPen;
    constexpr auto widths = std::to_array({1.2, 1.6, 2.2});
    constexpr auto lines = std::to_array({Qt::SolidLine, Qt::CustomDashLine, Qt::SolidLine});
    const size_t kind = (layer - 1) % widths.size();
    QPen pen(colour, widths[kind], lines[kind]);
    if (lines[kind] == Qt::CustomDashLine)
        pen.setDashPattern({2.2, 1.8});
    return pen;
}

void paintMarker(QPainter& painter, QPointF centre, const MarkerStyle& style, const Theme& theme)
{
    const QPainterPath shape = shapeOf(style.type, style.radius);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    if (style.isSelected || style.isHovered) {
        const QColor ring = style.isSelected ? theme.selection : theme.hover;
        painter.setPen(QPen(ring, theme.weight * (style.isSelected ? 2.5 : 2.0)));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shapeOf(style.type, style.radius + (style.layer > 0 ? 2 * layerGap : 4)));
    }
    if (style.layer > 0) {
        painter.setPen(layerPen(style.layer, style.colour));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shapeOf(style.type, style.radius + layerGap));
    }
    QColor fill = style.colour;
    fill.setAlphaF(style.isTollUnknown ? 0.18F : 0.85F);
    const QColor rim = style.isTollUnknown ? style.colour : theme.labelHalo;
    QPen pen(style.isDoubtful && !style.isTollUnknown ? theme.text : rim,
             theme.weight * (style.isTollUnknown ? 2.0 : 1.4));
    if (style.isDoubtful)
        pen.setStyle(Qt::DotLine);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawPath(shape);
    painter.restore();
}

QByteArray markerKey(const MarkerStyle& style)
{
    QByteArray key;
    QDataStream(&key, QIODevice::WriteOnly)
        << static_cast<int>(style.type) << style.colour.rgba() << style.radius << style.isTollUnknown
        << style.isDoubtful << style.isHovered << style.isSelected << quint64(style.layer);
    return key;
}

double markerReach(const MarkerStyle& style)
{
    return style.radius + 2 * layerGap + 5;
}

} // namespace vraem
