// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace vraem {

/// The columns that overview and lanes share, in pixels of a widget as wide as the timeline: names on the
/// left, time in the middle, room for a scroll bar on the right.
struct TimelineColumns
{
    int left = 0;
    int width = 1;
    /// The right end of the left column, where the overview writes its counts.
    int counts = 0;

    int right() const { return left + width; }
};

TimelineColumns columnsOf(const QWidget& widget, int totalWidth);
/// The application's font, a step smaller, for ticks and notes.
QFont smallFont(const QWidget& widget);

} // namespace vraem
