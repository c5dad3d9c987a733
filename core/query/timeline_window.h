// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/date.h"

namespace vraem {

/// What zooming and panning do to the window of days a timeline shows. Every result lies within bounds;
/// nothing here knows of pixels.
inline constexpr int shortestWindowInDays = 1;

int dayCount(const DaySpan& span);
/// From the first day of a year to the last of one.
DaySpan wholeYears(int first, int last);
/// All days of the years that a span touches.
DaySpan wholeYears(DaySpan span);
/// The first day of the month that many months on, or the same day of it; the last day of a shorter month.
Date addMonths(Date day, int months);

/// Multiplies the length by factor (> 0) and keeps the day at fraction (0 left edge, 1 right edge) where it
/// is. Never shorter than shortestWindowInDays, unless bounds are.
DaySpan zoomed(DaySpan window, double factor, double fraction, DaySpan bounds);
/// The same with another day brought to fraction.
DaySpan zoomedOn(DaySpan window, double factor, double fraction, Date day, DaySpan bounds);
DaySpan movedByDays(DaySpan window, int days, DaySpan bounds);
/// Both edges by calendar months, so that a window of whole months stays one.
DaySpan movedByMonths(DaySpan window, int months, DaySpan bounds);
DaySpan leftEdgeMovedByMonths(DaySpan window, int months, DaySpan bounds);
DaySpan rightEdgeMovedByMonths(DaySpan window, int months, DaySpan bounds);
/// The window as it is where it shows a day of target; else moved, at the same length, to have target in its
/// middle.
DaySpan revealing(DaySpan window, DaySpan target, DaySpan bounds);

/// Which part of a window a drag has hold of.
enum class WindowGrip
{
    Start,
    End,
    Middle,
    Outside
};
/// The window after a drag by its grip from one day to another. Outside makes a new window of the days passed
/// over.
DaySpan dragged(DaySpan window, WindowGrip grip, Date from, Date to, DaySpan bounds);

} // namespace vraem
