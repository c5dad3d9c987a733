// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "totals.h"

#include <map>

namespace vraem {

/// Rows in the order of the dataset.
using Rows = std::vector<Row>;

/// The rows that pass.
Rows apply(const Dataset& dataset, const Filter& filter);
/// Whether one event passes.
bool passes(const Dataset& dataset, const Event& event, const Filter& filter);

/// For each value of a facet the number of events that pass the filter with that facet's own choice left out
/// and only that value chosen. A faction or place counts the events of its members; values without events are
/// absent.
struct FacetCounts
{
    std::map<int, int> years;
    std::map<FactionId, int> factions;
    std::map<EventType, int> types;
    std::map<PlaceId, int> places;
    std::map<SourceId, int> sources;
    std::map<Unit, int> units;
};

FacetCounts countFacets(const Dataset& dataset, const Filter& filter);

/// All that the views show of a dataset under a filter.
struct QueryResult
{
    Rows rows;
    FacetCounts facets;
    Totals totals;
};

QueryResult query(const Dataset& dataset, const Filter& filter);

} // namespace vraem
