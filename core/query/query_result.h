// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facet_counts.h"
#include "query_columns.h"
#include "row_set.h"
#include "totals.h"

namespace vraem {

/// Dated events by the month their known span begins in, months as in QueryColumns::monthStarts().
struct MonthCounts
{
    /// By month, then by colour group: entry month * groups + group.
    std::vector<int> events;
    /// Of these, those known less closely than a month of 31 days; by month.
    std::vector<int> vague;
    /// Best figures of killed over the incidents among them, and how many incidents give one; by month.
    std::vector<std::int64_t> killed;
    std::vector<int> killedGiven;

    bool operator==(const MonthCounts&) const = default;
};

/// All that the views show of a dataset under a filter.
struct QueryResult
{
    RowSet rows;
    MonthCounts months;
    /// By enumerator of EventSubType.
    std::vector<int> subTypes;
    Totals totals;
    /// The totals of each layer by itself; empty in a data set of one layer.
    std::vector<Totals> layerTotals;
    FacetCounts facets;
};

/// A result without rows, with room for all counts.
QueryResult emptyResult(const EventColumns& events, const QueryColumns& columns);

} // namespace vraem
