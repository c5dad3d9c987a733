// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/date.h"

#include <vector>

namespace vraem {

/// Days to pixels and back: the window fills 0 to width, each day has the same width, and a day's mark stands
/// in its middle. Days beyond the window have a place too, left of 0 or right of width.
struct TimeScale
{
    DaySpan window;
    double width = 1;

    double pixelsPerDay() const;
    double startOf(Date day) const;
    double middleOf(Date day) const;
    double endOf(Date day) const;
    /// The day whose pixels hold x, also beyond the window.
    Date dayAt(double x) const;
};

/// Coarsest first. A week is one of the four that begin on day 1, 8, 15 and 22 of a month, so that ticks stay
/// aligned to months.
enum class TickUnit
{
    Year,
    Quarter,
    Month,
    Week,
    Day
};

struct TickStep
{
    TickUnit unit = TickUnit::Year;
    /// For TickUnit::Year: years divisible by it, 1, 2, 5, 10, 20, ...
    int years = 1;

    bool operator==(const TickStep&) const = default;
};

struct Tick
{
    Date day;
    /// The coarsest unit that begins on this day.
    TickUnit unit = TickUnit::Year;

    bool operator==(const Tick&) const = default;
};

/// The finest step whose ticks are at least smallestGap pixels apart.
TickStep tickStep(const TimeScale& scale, double smallestGap);
/// Every beginning of a step in the window, ascending.
std::vector<Tick> ticks(const DaySpan& window, TickStep step);

} // namespace vraem
