// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "query/query_result.h"

namespace vraem {

/// The rules of a filter, a line each, over events: what QueryEngine is held against.
bool passesNaively(const Dataset& dataset, const Event& event, const Filter& filter);

/// Rows, counts and totals by going through all events.
QueryResult queryNaively(const Dataset& dataset, const Filter& filter);
/// Facets by choosing each value of each facet in turn.
FacetCounts facetsNaively(const Dataset& dataset, const Filter& filter);

template<typename Items>
auto idsOf(const Items& items)
{
    std::vector<std::decay_t<decltype(items.front().id)>> ids;
    for (const auto& item : items)
        ids.push_back(item.id);
    return ids;
}

} // namespace vraem
