// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"
#include "query/timeline_axis.h"

#include <QPainter>

namespace vraem {

/// Ticks, their words and the grid of a time scale, drawn with the painter's font. Each area is as wide as
/// the scale.

TickStep fittingStep(const TimeScale& scale, const QFontMetricsF& metrics);
/// Two rows: the year or month above, the ticks below; the upper one stays in view while its span does.
void paintAxis(QPainter& painter, const QRectF& area, const TimeScale& scale, const Theme& theme);
void paintGrid(QPainter& painter, const QRectF& area, const TimeScale& scale, const Theme& theme);

} // namespace vraem
