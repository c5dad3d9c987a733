// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet_counter.h"

#include <algorithm>

namespace vraem {
namespace {

void tally(const std::vector<Code>& column, Row from, std::span<const std::uint16_t> rows,
           std::vector<int>& counts)
{
    const Code* codes = column.data() + from;
    for (const std::uint16_t row : rows)
        ++counts[codes[row]];
}

void makeRoom(SharedFacetCounts& counts)
{
    counts.types.resize(EnumNames<EventType>::names.size());
    counts.units.resize(EnumNames<Unit>::names.size());
}

} // namespace

FacetCounter::FacetCounter(const Dataset& dataset, const QueryColumns& columns)
    : m_dataset(dataset), m_events(dataset.columns()), m_columns(columns),
      m_kinds(columns.kinds().values.size()), m_actors(m_events.actors.values.size()),
      m_places(m_events.place.values.size()), m_casualties(m_events.casualties.values.size())
{
    m_failingKinds.fill(m_kinds);
}

void FacetCounter::countPassing(Row from, std::span<const RowSet::Word> passing)
{
    m_positions.resize(passing.size() * RowSet::wordBits);
    size_t found = 0;
    for (size_t word = 0; word < passing.size(); ++word) {
        for (RowSet::Word bits = passing[word]; bits != 0; bits &= bits - 1)
            m_positions[found++] = static_cast<std::uint16_t>(word * RowSet::wordBits +
                                                              static_cast<size_t>(std::countr_zero(bits)));
    }
    const auto rows = Positions(m_positions).first(found);
    tally(m_columns.kinds().codes, from, rows, m_kinds);
    tally(m_events.actors.codes, from, rows, m_actors);
    tally(m_events.place.codes, from, rows, m_places);
    for (const std::uint16_t i : rows) {
        const size_t row = static_cast<size_t>(from) + i;
        const bool isIncident = m_events.unit[row] == static_cast<std::uint8_t>(Unit::Incident);
        m_casualties[m_events.casualties.codes[row]] += isIncident ? 1 : 0;
    }
}

FacetCounter::Positions FacetCounter::positionsOf(std::span<const Verdict> verdicts, Verdict wanted)
{
    m_positions.resize(verdicts.size());
    size_t found = 0;
    for (size_t i = 0; i < verdicts.size(); ++i) {
        m_positions[found] = static_cast<std::uint16_t>(i);
        found += static_cast<size_t>(verdicts[i] == wanted);
    }
    return Positions(m_positions).first(found);
}

void FacetCounter::countFailing(Row from, std::span<const Verdict> verdicts)
{
    Verdict seen = passesAll;
    for (const Verdict verdict : verdicts)
        seen = static_cast<Verdict>(seen | verdict);
    for (const Facet facet : allFacets) {
        if ((seen & fails(facet)) == 0)
            continue;
        const Positions rows = positionsOf(verdicts, fails(facet));
        if (facet == Facet::Factions)
            tally(m_events.actors.codes, from, rows, m_actors);
        else if (facet == Facet::Places)
            tally(m_events.place.codes, from, rows, m_places);
        else
            tally(m_columns.kinds().codes, from, rows, m_failingKinds[static_cast<size_t>(facet)]);
    }
}

void FacetCounter::addShared(size_t code, SharedFacetCounts& counts) const
{
    const RowKind& kind = m_columns.kinds().values[code];
    const int inYears = countIn(Facet::Years, code);
    for (int year = kind.years ? kind.years->first : 1;
         inYears > 0 && kind.years && year <= kind.years->second; ++year)
        counts.years[year] += inYears;
    counts.types[static_cast<size_t>(kind.type)] += countIn(Facet::Types, code);
    counts.units[static_cast<size_t>(kind.unit)] += countIn(Facet::Units, code);
}

void FacetCounter::addKinds(FacetCounts& facets) const
{
    for (size_t code = 0; code < m_kinds.size(); ++code) {
        const RowKind& kind = m_columns.kinds().values[code];
        const auto in = [&](Facet facet) { return countIn(facet, code); };
        addShared(code, facets);
        if (!facets.byLayer.empty())
            addShared(code, facets.byLayer[kind.layer]);
        facets.ownTypes[kind.ownType] += in(Facet::OwnTypes);
        facets.groups[kind.group] += in(Facet::Groups);
        facets.layers[kind.layer] += in(Facet::Layers);
        for (const Code source : m_columns.sourcesOfSources()[kind.sources])
            facets.sources[source] += in(Facet::Sources);
    }
}

FacetCounts FacetCounter::facets() const
{
    FacetCounts facets;
    makeRoom(facets);
    if (m_dataset.isLayered()) {
        facets.byLayer.resize(m_dataset.layers().size());
        std::ranges::for_each(facets.byLayer, makeRoom);
    }
    facets.ownTypes.resize(m_events.ownType.values.size());
    facets.groups.resize(m_columns.groups().values.size());
    facets.layers.resize(m_dataset.layers().size());
    facets.sources.resize(m_dataset.sources().size());
    addKinds(facets);
    facets.factions.resize(m_dataset.factions().factions().size());
    for (size_t code = 0; code < m_actors.size(); ++code) {
        for (const Code faction : m_columns.factionsOfActors()[code])
            facets.factions[faction] += m_actors[code];
    }
    facets.places.resize(m_columns.nesting().size());
    for (size_t code = 0; code < m_places.size(); ++code) {
        if (const PlaceWording& wording = m_events.place.values[code]; wording.isGiven())
            facets.places[wording.place] += m_places[code];
    }
    m_columns.nesting().addUp(facets.places);
    return facets;
}

void FacetCounter::addCasualties(Totals& totals) const
{
    totals.wounded = {};
    totals.killedBySide.clear();
    totals.woundedBySide.clear();
    for (size_t code = 0; code < m_casualties.size(); ++code) {
        const int times = m_casualties[code];
        if (times == 0)
            continue;
        for (const Casualty& casualty : m_events.casualties.values[code])
            add(totals, casualty, times);
    }
}

void FacetCounter::finish(QueryResult& result) const
{
    result.facets = facets();
    addCasualties(result.totals);
    result.totals.sources.clear();
    for (size_t code = 0; code < m_kinds.size(); ++code) {
        const std::vector<SourceId>& sources =
            m_events.sources.values[m_columns.kinds().values[code].sources];
        if (m_kinds[code] > 0)
            result.totals.sources.insert(sources.begin(), sources.end());
    }
}

} // namespace vraem
