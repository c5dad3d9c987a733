// SPDX-License-Identifier: GPL-3.0-or-later
#include "playback.h"

#include "timeline_window.h"

#include <algorithm>

namespace vraem {
namespace {

std::vector<Date> firstDays(const EventColumns& columns, const RowSet& rows, DaySpan range)
{
    std::vector<Date> days;
    for (const Row row : rows) {
        if (row >= columns.dated())
            break;
        const auto at = static_cast<size_t>(row);
        const Date first = std::max(dateOfNumber(columns.firstDay[at]), range.first);
        if (first > range.last || dateOfNumber(columns.lastDay[at]) < range.first)
            continue;
        if (days.empty() || days.back() != first)
            days.push_back(first);
    }
    return days;
}

/// The last day of the period that begins with this day or holds it.
Date endOfPeriod(Date day, PlaybackStep step)
{
    using namespace std::chrono;
    const year_month_day date(day);
    switch (step) {
    case PlaybackStep::Week:
        return day + days(6);
    case PlaybackStep::Month:
        return date.year() / date.month() / last;
    case PlaybackStep::Year:
        return date.year() / December / 31;
    case PlaybackStep::Event:
    case PlaybackStep::Day:
        break;
    }
    return day;
}

} // namespace

std::vector<Date> playbackStops(const EventColumns& columns, const RowSet& rows, DaySpan range,
                                PlaybackStep step)
{
    if (step == PlaybackStep::Event)
        return firstDays(columns, rows, range);
    std::vector<Date> stops;
    for (Date day = range.first; day <= range.last; day = stops.back() + std::chrono::days(1))
        stops.push_back(std::min(endOfPeriod(day, step), range.last));
    return stops;
}

DaySpan shownAt(Date stop, DaySpan range, std::optional<int> months)
{
    const Date first = months ? addMonths(stop, -*months) + std::chrono::days(1) : range.first;
    return {std::max(first, range.first), stop};
}

} // namespace vraem
