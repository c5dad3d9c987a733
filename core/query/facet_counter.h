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

    /// Counts the codes of rows that fail nothing, or this facet alone.
    template<typename Index>
    static void tally(Facet facet, Row from, std::span<const Verdict> verdicts,
                      const std::vector<Index>& codes, Counts& counts);
    /// The same for columns in which neighbours mostly share a code.
    template<typename Index>
    static void tallyRuns(Facet facet, Row from, std::span<const Verdict> verdicts,
                          const std::vector<Index>& codes, Counts& counts);
    void countPassing(Row from, std::span<const Verdict> verdicts);
    FacetCounts facets() const;
    void addCasualties(Totals& totals) const;

    const Dataset& m_dataset;
    const EventColumns& m_events;
    const QueryColumns& m_columns;
    Counts m_years;
    Counts m_actors;
    Counts m_groups;
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
