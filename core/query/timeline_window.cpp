// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_window.h"

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

using std::chrono::days;

days shortestLength(DaySpan bounds)
{
    return days(std::min(shortestWindowInDays, dayCount(bounds)) - 1);
}

/// Moves the window into bounds, shortening it only where it is longer than they are.
DaySpan clamped(DaySpan window, DaySpan bounds)
{
    const days length = std::clamp(window.last - window.first, days(0), bounds.last - bounds.first);
    const Date first = std::clamp(window.first, bounds.first, bounds.last - length);
    return {first, first + length};
}

/// Whole days, so that the day at a fraction is the same however often a window is zoomed there.
days daysBefore(double fraction, int length)
{
    return days(static_cast<int>(fraction * length));
}

} // namespace

int dayCount(const DaySpan& span)
{
    return static_cast<int>((span.last - span.first).count()) + 1;
}

DaySpan wholeYears(int first, int last)
{
    using namespace std::chrono;
    return {sys_days(year(first) / January / 1), sys_days(year(last) / December / 31)};
}

DaySpan wholeYears(DaySpan span)
{
    const auto yearOf = [](Date day) { return static_cast<int>(std::chrono::year_month_day(day).year()); };
    return wholeYears(yearOf(span.first), yearOf(span.last));
}

Date addMonths(Date day, int months)
{
    using namespace std::chrono;
    const year_month_day parts(day);
    const auto month = parts.year() / parts.month() + std::chrono::months(months);
    const year_month_day exact = month / parts.day();
    return exact.ok() ? sys_days(exact) : sys_days(month / std::chrono::last);
}

DaySpan zoomed(DaySpan window, double factor, double fraction, DaySpan bounds)
{
    return zoomedOn(window, factor, fraction, window.first + daysBefore(fraction, dayCount(window)), bounds);
}

DaySpan zoomedOn(DaySpan window, double factor, double fraction, Date day, DaySpan bounds)
{
    const int before = dayCount(window);
    const int shortest = static_cast<int>(shortestLength(bounds).count()) + 1;
    int after = static_cast<int>(std::lround(before * factor));
    if (after == before)
        after += factor > 1 ? 1 : factor < 1 ? -1 : 0;
    after = std::clamp(after, shortest, dayCount(bounds));
    const Date first = day - daysBefore(fraction, after);
    return clamped({first, first + days(after - 1)}, bounds);
}

DaySpan movedByDays(DaySpan window, int count, DaySpan bounds)
{
    return clamped({window.first + days(count), window.last + days(count)}, bounds);
}

DaySpan movedByMonths(DaySpan window, int months, DaySpan bounds)
{
    const Date end = addMonths(window.last + days(1), months);
    return clamped({addMonths(window.first, months), end - days(1)}, bounds);
}

DaySpan leftEdgeMovedByMonths(DaySpan window, int months, DaySpan bounds)
{
    const Date latest = std::max(window.last - shortestLength(bounds), bounds.first);
    return {std::clamp(addMonths(window.first, months), bounds.first, latest), window.last};
}

DaySpan rightEdgeMovedByMonths(DaySpan window, int months, DaySpan bounds)
{
    const Date last = addMonths(window.last + days(1), months) - days(1);
    const Date earliest = std::min(window.first + shortestLength(bounds), bounds.last);
    return {window.first, std::clamp(last, earliest, bounds.last)};
}

DaySpan revealing(DaySpan window, DaySpan target, DaySpan bounds)
{
    if (target.first <= window.last && window.first <= target.last)
        return window;
    const Date middle = target.first + (target.last - target.first) / 2;
    const days length = window.last - window.first;
    const Date first = middle - length / 2;
    return clamped({first, first + length}, bounds);
}

DaySpan dragged(DaySpan window, WindowGrip grip, Date from, Date to, DaySpan bounds)
{
    const days shortest = shortestLength(bounds);
    const days shift = to - from;
    switch (grip) {
    case WindowGrip::Start: {
        const Date latest = std::max(bounds.first, window.last - shortest);
        return {std::clamp(window.first + shift, bounds.first, latest), window.last};
    }
    case WindowGrip::End: {
        const Date earliest = std::min(bounds.last, window.first + shortest);
        return {window.first, std::clamp(window.last + shift, earliest, bounds.last)};
    }
    case WindowGrip::Middle:
        return clamped({window.first + shift, window.last + shift}, bounds);
    case WindowGrip::Outside:
        break;
    }
    const DaySpan swept{std::min(from, to), std::max(from, to)};
    const Date last = std::max(swept.last, swept.first + shortest);
    return clamped({swept.first, last}, bounds);
}

} // namespace vraem
