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

    /// Rows that pass: a bit each, the lowest of the first word is `from`.
    void countPassing(Row from, std::span<const RowSet::Word> passing);
    /// Rows that fail one facet and nothing else, each in that facet.
    void countFailing(Row from, std::span<const Verdict> verdicts);
    /// Writes facets, sources and casualties by side.
    void finish(QueryResult& result) const;

private:
    using Counts = std::vector<int>;
    /// Rows of a block, counted from its first; in order.
    using Positions = std::span<const std::uint16_t>;

    Positions positionsOf(std::span<const Verdict> verdicts, Verdict wanted);
    /// Gives each facet the counts of the kinds that count in it.
    void addKinds(FacetCounts& facets) const;
    int countIn(Facet facet, size_t kind) const
    {
        return m_kinds[kind] + m_failingKinds[static_cast<size_t>(facet)][kind];
    }
    void addShared(size_t kind, SharedFacetCounts& counts) const;
    FacetCounts facets() const;
    void addCasualties(Totals& totals) const;

    const Dataset& m_dataset;
    const EventColumns& m_events;
    const QueryColumns& m_columns;
    /// Rows that pass, by kind; rows that fail one facet alone, by facet and kind.
    Counts m_kinds;
    std::array<Counts, allFacets.size()> m_failingKinds;
    Counts m_actors;
    Counts m_places;
    /// Of incidents that pass.
    Counts m_casualties;
    std::vector<std::uint16_t> m_positions;
};

} // namespace vraem
