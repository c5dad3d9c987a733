// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_axis.h"

#include <array>
#include <cmath>

namespace vraem {
namespace {

using namespace std::chrono;

/// The shortest a unit can be, in days.
double shortest(TickUnit unit)
{
    constexpr std::array lengths{365.0, 90.0, 28.0, 6.0, 1.0};
    return lengths.at(static_cast<size_t>(unit));
}

TickUnit coarsestBeginning(const year_month_day& day)
{
    const unsigned dayOfMonth = unsigned(day.day());
    if (dayOfMonth != 1)
        return dayOfMonth % 7 == 1 && dayOfMonth < 29 ? TickUnit::Week : TickUnit::Day;
    const unsigned month = unsigned(day.month());
    return month == 1 ? TickUnit::Year : month % 3 == 1 ? TickUnit::Quarter : TickUnit::Month;
}

/// The first beginning of a month on or after day.
Date monthFrom(Date day)
{
    const year_month_day parts(day);
    const auto month = parts.year() / parts.month();
    return parts.day() == std::chrono::day(1) ? day : sys_days((month + months(1)) / 1);
}

std::vector<Tick> yearTicks(const DaySpan& window, int step)
{
    std::vector<Tick> result;
    const int first = int(year_month_day(window.first - days(1)).year()) + 1;
    const int last = int(year_month_day(window.last).year());
    for (int y = first; y <= last; ++y) {
        if (y % step == 0)
            result.push_back({sys_days(year(y) / January / 1), TickUnit::Year});
    }
    return result;
}

std::vector<Tick> monthTicks(const DaySpan& window, TickUnit finest)
{
    std::vector<Tick> result;
    for (Date day = monthFrom(window.first); day <= window.last; day = monthFrom(day + days(1))) {
        const TickUnit unit = coarsestBeginning(year_month_day(day));
        if (unit <= finest)
            result.push_back({day, unit});
    }
    return result;
}

std::vector<Tick> dayTicks(const DaySpan& window, TickUnit finest)
{
    std::vector<Tick> result;
    for (Date day = window.first; day <= window.last; day += days(1)) {
        const TickUnit unit = coarsestBeginning(year_month_day(day));
        if (unit <= finest)
            result.push_back({day, unit});
    }
    return result;
}

} // namespace

double TimeScale::pixelsPerDay() const
{
    return width / static_cast<double>((window.last - window.first).count() + 1);
}

double TimeScale::startOf(Date day) const
{
    return static_cast<double>((day - window.first).count()) * pixelsPerDay();
}

double TimeScale::middleOf(Date day) const
{
    return startOf(day) + pixelsPerDay() / 2;
}

double TimeScale::endOf(Date day) const
{
    return startOf(day) + pixelsPerDay();
}

Date TimeScale::dayAt(double x) const
{
    return window.first + days(static_cast<int>(std::floor(x / pixelsPerDay())));
}

TickStep tickStep(const TimeScale& scale, double smallestGap)
{
    const double daysNeeded = smallestGap / scale.pixelsPerDay();
    for (const TickUnit unit :
         {TickUnit::Day, TickUnit::Week, TickUnit::Month, TickUnit::Quarter, TickUnit::Year}) {
        if (shortest(unit) >= daysNeeded)
            return {unit, 1};
    }
    int step = 1;
    for (int magnitude = 1; step * 365.0 < daysNeeded; magnitude *= 10) {
        for (const int factor : {1, 2, 5, 10}) {
            step = magnitude * factor;
            if (step * 365.0 >= daysNeeded)
                break;
        }
    }
    return {TickUnit::Year, step};
}

std::vector<Tick> ticks(const DaySpan& window, TickStep step)
{
    if (step.unit == TickUnit::Year)
        return yearTicks(window, step.years);
    return step.unit <= TickUnit::Month ? monthTicks(window, step.unit) : dayTicks(window, step.unit);
}

} // namespace vraem
