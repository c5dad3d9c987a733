// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "query/timeline_layout.h"

#include <QPainter>

namespace vraem {

QString laneName(const Dataset& dataset, const LaneHead& lane);
/// Of a faction's lane its colour; what else lanes tell apart has none.
QColor laneColour(const LaneHead& lane, const Theme& theme);

/// Draws sign, name and count of one lane into its cell, within the part of it that is in view.
void paintLaneCell(QPainter& painter, const QRectF& cell, const QString& name, const PlacedLane& lane,
                   LaneRule rule, const Theme& theme);

} // namespace vraem
