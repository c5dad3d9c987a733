// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "item_painter.h"

namespace vraem {

/// Draws another date of an event: an outline, a dotted line to the mark of the event, and who gives it.
void paintGhost(QPainter& painter, const TimelineGhost& ghost, const ItemLook& look, const Theme& theme);

/// Where the sentence of a ghost stands while the pointer rests on it, in the coordinates of the layout;
/// within a window of that width.
QRectF plateOf(const TimelineGhost& ghost, const QString& sentence, const QFontMetricsF& metrics,
               double windowWidth);
void paintPlate(QPainter& painter, const QRectF& plate, const QString& sentence, const Theme& theme);

} // namespace vraem
