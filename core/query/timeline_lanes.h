// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query.h"

namespace vraem {

/// The top-level groups in whose lanes an event stands: those of its initiators, lacking any those of its
/// participants, lacking any those of its targets. Each group once; {nullopt} where none is stated.
std::vector<std::optional<FactionId>> laneGroups(const FactionTree& factions,
                                                 const std::vector<Actor>& actors);

/// What a lane without a group of its own holds.
enum class UnnamedLane
{
    NotStated,
    SeveralOrNotStated,
    SmallerGroups
};

/// The dated rows of one lane, in the order of the dataset; all of one layer.
struct TimelineLane
{
    std::optional<FactionId> group;
    Rows rows;
    UnnamedLane unnamed = UnnamedLane::NotStated;
    /// All filtered events of the lane, where the rows are only those of a window.
    std::optional<int> events = std::nullopt;
    /// Position in Dataset::layers().
    size_t layer = 0;
};

/// Lanes that have events, in the order of the faction tree; "not stated" (nullopt) last, one for each layer.
/// A joint event is in several.
std::vector<TimelineLane> lanesOf(const Dataset& dataset, const RowSet& rows);

Rows undatedRows(const Dataset& dataset, const RowSet& rows);

/// How many of the rows have a known span that shares a day with the window.
int countInWindow(const Dataset& dataset, const RowSet& rows, DaySpan window);
/// The same of each layer, in the order of Dataset::layers().
std::vector<int> countByLayerInWindow(const Dataset& dataset, const RowSet& rows, DaySpan window);

/// All lanes that a data set can have, without rows: its groups, then "not stated" of each layer.
std::vector<TimelineLane> emptyLanes(const Dataset& dataset);
/// Of each entry of the dictionary of actors the lanes it stands in, as indexes into emptyLanes(); for "not
/// stated" the lane of the first layer, from which that of a row's layer is as far as the layer's position.
std::vector<std::vector<size_t>> lanesOfActors(const Dataset& dataset,
                                               const std::vector<TimelineLane>& lanes);

} // namespace vraem
