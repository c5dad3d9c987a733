// SPDX-License-Identifier: GPL-3.0-or-later
#include "date.h"

namespace vraem {

bool overlaps(const DateInterval& a, const DateInterval& b)
{
    const bool aStartsInTime = !a.start || !b.end || *a.start <= *b.end;
    const bool bStartsInTime = !b.start || !a.end || *b.start <= *a.end;
    return aStartsInTime && bStartsInTime;
}

bool encloses(const DateInterval& outer, const DateInterval& inner)
{
    const bool startFits = !outer.start || (inner.start && *outer.start <= *inner.start);
    const bool endFits = !outer.end || (inner.end && *inner.end <= *outer.end);
    return startFits && endFits;
}

DaySpan knownSpan(const DateInterval& interval)
{
    using namespace std::chrono;
    const auto yearOf = [](Date date) { return year_month_day(date).year(); };
    if (!interval.start)
        return {sys_days(yearOf(*interval.end) / January / 1), *interval.end};
    if (!interval.end)
        return {*interval.start, sys_days(yearOf(*interval.start) / December / 31)};
    return {*interval.start, *interval.end};
}

std::optional<int> lengthInDays(const DateInterval& interval)
{
    if (!interval.start || !interval.end)
        return std::nullopt;
    return static_cast<int>((*interval.end - *interval.start).count()) + 1;
}

} // namespace vraem
