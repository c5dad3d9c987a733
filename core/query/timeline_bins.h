// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"
#include "query_columns.h"
#include "timeline_rule.h"

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
    /// Of these, those of the vague events.
    int vagueKilled = 0;

    bool operator==(const YearTotal&) const = default;
};

/// One colour of the stack of a layer; nullopt is "several groups, none stated, or one of the many smaller
/// ones".
struct BinSeries
{
    /// Position in Dataset::layers().
    size_t layer = 0;
    std::optional<FactionId> group;
    /// Events that begin in each bin.
    std::vector<int> counts;
    /// Best figures of killed over the incidents among them.
    std::vector<int> killed;

    const std::vector<int>& heights(BinMeasure measure) const
    {
        return measure == BinMeasure::Events ? counts : killed;
    }
};

/// Distinct events counted by the first day of their known span. Those known less closely than a bin (for
/// days: than a week) are not put into one, but counted with their year.
struct TimelineBins
{
    BinUnit unit = BinUnit::Month;
    std::vector<DaySpan> spans;
    std::vector<BinSeries> series;
    std::vector<YearTotal> years;
    /// The years of each layer by itself, in the order of Dataset::layers().
    std::vector<std::vector<YearTotal>> layerYears;

    /// Killed in the incidents of each bin, by layer in the order of Dataset::layers(), then by bin.
    std::vector<std::vector<CountTotal>> killed;

    /// The tallest stack, of all layers upon each other or of one layer.
    int highestTogether(BinMeasure measure = BinMeasure::Events) const;
    int highestApart(BinMeasure measure = BinMeasure::Events) const;
    /// Events in a bin by layer, in the order of Dataset::layers().
    std::vector<int> layersIn(size_t bin, BinMeasure measure = BinMeasure::Events) const;
};

/// Rows as bins over all of bounds: days where bounds are short, else months, quarters, or as many whole
/// years as keep the bins countable, at most `mostBins`.
TimelineBins binRows(const Dataset& dataset, const QueryColumns& columns, const RowSet& rows, DaySpan bounds,
                     int mostBins = 600);

} // namespace vraem
