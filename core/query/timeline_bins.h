// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "query_columns.h"

namespace vraem {

enum class BinUnit
{
    Day,
    Month,
    Quarter,
    Year
};

/// One year of the overview. An event counts in the year in which its known span begins.
struct YearTotal
{
    int year = 0;
    int events = 0;
    /// Of these, events whose date is vaguer than the bins: they stand in no bin.
    int vague = 0;
    /// Best figure over the incidents among them; nullopt where none of them gives one.
    std::optional<int> killed = std::nullopt;

    bool operator==(const YearTotal&) const = default;
};

/// One colour of the stack; nullopt is "several groups, none stated, or one of the many smaller ones".
struct BinSeries
{
    std::optional<FactionId> group;
    /// Events that begin in each bin.
    std::vector<int> counts;
};

/// Distinct events counted by the first day of their known span. Those known less closely than a bin (for
/// days: than a week) are not put into one, but counted with their year.
struct TimelineBins
{
    BinUnit unit = BinUnit::Month;
    std::vector<DaySpan> spans;
    std::vector<BinSeries> series;
    std::vector<YearTotal> years;

    /// The tallest stack.
    int highest() const;
};

/// Bins that divide bounds at calendar boundaries, never more than 600: days up to a quarter of a year, then
/// months, quarters, years. The first and last one end with bounds. Events outside of bounds are in none.
TimelineBins binRows(const Dataset& dataset, const QueryColumns& columns, const RowSet& rows, DaySpan bounds);

} // namespace vraem
