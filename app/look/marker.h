// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QPainter>

namespace vraem {

/// How one event is drawn on map, timeline, table and legend: colour by the initiator's group, shape by event
/// type, area by deaths.
struct MarkerStyle
{
    EventType type = EventType::XOther;
    QColor colour;
    /// Pixels from the centre to the rim, at scale 1.
    double radius = 0;
    /// No report says how many were killed: drawn hollow.
    bool isTollUnknown = false;
    /// An actor is alleged or suspected: drawn with a dashed rim.
    bool isDoubtful = false;
    bool isHovered = false;
    bool isSelected = false;
    /// Position in Dataset::layers(): all but the first have an outline of their own.
    size_t layer = 0;
};

MarkerStyle markerStyle(const Dataset& dataset, const Event& event, const Theme& theme);

/// Radius in pixels whose area grows with deaths: 6 for none or unknown, 9.5 for 4, 12 for 9.
double markerRadius(std::optional<int> deaths);

/// The pen of the outline of a layer, drawn around its symbols: a thin line, dashes, a thick line, then these
/// again. Nothing for the first layer.
QPen layerPen(size_t layer, const QColor& colour);
/// Pixels from the rim of a symbol to the middle of that outline.
constexpr double layerGap = 2.6;

void paintMarker(QPainter& painter, QPointF centre, const MarkerStyle& style, const Theme& theme);

/// The same for markers that look alike in one theme; see MarkerSprites.
QByteArray markerKey(const MarkerStyle& style);
/// Pixels from the centre that a marker can reach when it stands out.
double markerReach(const MarkerStyle& style);

} // namespace vraem
