// SPDX-License-Identifier: GPL-3.0-or-later
#include "marker_icon.h"

#include "look/painted_icon.h"
#include "look/text_size.h"

#include <QGuiApplication>

namespace vraem {
namespace {

QIcon painted(const std::function<void(QPainter&)>& paint)
{
    return paintedIcon(markerIconSize, qGuiApp->devicePixelRatio(), paint);
}

QIcon iconOf(MarkerStyle style, const Theme& theme)
{
    style.radius = style.layer == 0 ? markerRadius(std::nullopt) : 0.8 * markerRadius(std::nullopt);
    return painted([&](QPainter& painter) {
        paintMarker(painter, QPointF(markerIconSize / 2.0, markerIconSize / 2.0), style, theme);
    });
}

} // namespace

QSize shownMarkerIconSize()
{
    return {symbolSize(markerIconSize), symbolSize(markerIconSize)};
}

QIcon markerIcon(const Dataset& dataset, const Event& event, const Theme& theme)
{
    return iconOf(markerStyle(dataset, event, theme), theme);
}

QIcon typeIcon(EventType type, const Theme& theme)
{
    MarkerStyle style;
    style.type = type;
    style.colour = theme.neutral;
    return iconOf(style, theme);
}

QIcon layerIcon(size_t layer, const Theme& theme)
{
    MarkerStyle style;
    style.type = EventType::Battles;
    style.colour = layerColour(layer, theme);
    style.layer = layer;
    return iconOf(style, theme);
}

QIcon swatchIcon(const std::optional<FactionId>& group, const Theme& theme)
{
    return painted([&](QPainter& painter) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.border);
        painter.setBrush(groupColour(group, theme));
        painter.drawRoundedRect(QRectF(2.5, 2.5, markerIconSize - 5, markerIconSize - 5), 3, 3);
    });
}

} // namespace vraem
