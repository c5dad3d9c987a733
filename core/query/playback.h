// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_set.h"
#include "values/date.h"

namespace vraem {

/// What playback goes on by.
enum class PlaybackStep
{
    /// To the next day on which an event begins.
    Event,
    Day,
    Week,
    Month,
    Year
};

/// The days up to which playback shows events, one after the other, all within the range. By events: the
/// first days of their known spans, of those that began earlier the first of the range. By calendar: the last
/// day of each week (from the start of the range), month or year, at the end the last of the range.
std::vector<Date> playbackStops(const EventColumns& columns, const RowSet& rows, DaySpan range,
                                PlaybackStep step);

/// What is shown at a stop: all from the start of the range, or only the last months, the day of the stop
/// included.
DaySpan shownAt(Date stop, DaySpan range, std::optional<int> months);

} // namespace vraem
