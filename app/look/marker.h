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
};

MarkerStyle markerStyle(const Dataset& dataset, const Event& event, const Theme& theme);

/// Radius in pixels whose area grows with deaths: 6 for none or unknown, 9.5 for 4, 12 for 9.
double markerRadius(std::optional<int> deaths);

void paintMarker(QPainter& painter, QPointF centre, const MarkerStyle& style, const Theme& theme);

} // namespace vraem
