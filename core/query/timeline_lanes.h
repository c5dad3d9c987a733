// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "lane_scheme.h"
#include "query.h"

namespace vraem {

/// The dated rows of one lane, in the order of the dataset.
struct TimelineLane : LaneHead
{
    Rows rows = {};
    /// All filtered events of the lane, where the rows are only those of a window.
    std::optional<int> events = std::nullopt;
};

/// Lanes that have events, in the order of the scheme.
std::vector<TimelineLane> lanesOf(const LaneScheme& scheme, const RowSet& rows);

/// How many distinct dated events the lanes hold, and how many of them stand in several, by layer in the
/// order of Dataset::layers().
struct LaneTotals
{
    std::vector<int> events;
    std::vector<int> inSeveral;
};

LaneTotals laneTotals(const LaneScheme& scheme, const RowSet& rows);

Rows undatedRows(const Dataset& dataset, const RowSet& rows);

/// How many of the rows have a known span that shares a day with the window.
int countInWindow(const Dataset& dataset, const RowSet& rows, DaySpan window);
/// The same of each layer, in the order of Dataset::layers().
std::vector<int> countByLayerInWindow(const Dataset& dataset, const RowSet& rows, DaySpan window);

} // namespace vraem
