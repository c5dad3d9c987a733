// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/marker.h"
#include "query/timeline_layout.h"

namespace vraem {

/// What an item looks like besides where it stands.
struct ItemLook
{
    MarkerStyle marker;
    QString label;
};

/// Draws a fold of a layout in the colour of its lane.
void paintFold(QPainter& painter, const TimelineFold& fold, const QColor& colour, bool isHovered,
               const Theme& theme);

/// Draws one item of a layout at its own coordinates.
void paintItem(QPainter& painter, const TimelineItem& item, const ItemLook& look, const Theme& theme);

} // namespace vraem
