// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/marker.h"
#include "look/marker_sprites.h"
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

/// Where the span of an item is drawn. Far ends are cut, for painters lose precision a long way off the
/// window.
QRectF extentOf(const TimelineItem& item, double windowWidth);
/// Arrows at the ends that are not known.
void paintOpenEnds(QPainter& painter, const TimelineItem& item, const QRectF& extent, const QColor& colour);
/// Elided to the room that the item has for it.
void paintLabel(QPainter& painter, const TimelineItem& item, const QString& label, const QColor& colour);

/// Draws one item of a layout at its own coordinates.
void paintItem(QPainter& painter, const TimelineItem& item, const ItemLook& look, MarkerSprites& sprites,
               const Theme& theme);

} // namespace vraem
