// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiled_filter.h"
#include "query_result.h"

namespace vraem {

/// Counts events by the codes of their columns, each facet over the events that fail nothing but that facet,
/// and spreads the sums over hierarchies once at the end.
class FacetCounter
{
public:
    FacetCounter(const Dataset& dataset, const QueryColumns& columns);

    void count(Row from, std::span<const Verdict> verdicts);
    /// Writes facets, sources and casualties by side.
    void finish(QueryResult& result) const;

private:
    using Counts = std::vector<int>;

    void countFacet(Facet facet, size_t row);
    void countAll(size_t row);
    FacetCounts facets() const;
    void addCasualties(Totals& totals) const;

    const Dataset& m_dataset;
    const EventColumns& m_events;
    const QueryColumns& m_columns;
    Counts m_years;
    Counts m_actors;
    Counts m_types;
    Counts m_ownTypes;
    Counts m_places;
    Counts m_sources;
    Counts m_layers;
    Counts m_units;
    /// Of events that pass; casualties of incidents alone.
    Counts m_passingSources;
    Counts m_passingCasualties;
};

} // namespace vraem
