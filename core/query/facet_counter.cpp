// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet_counter.h"

namespace vraem {
namespace {

/// The count of each code, given to everything that the code's entry names.
std::vector<int> spread(const std::vector<int>& counts, const std::vector<std::vector<Code>>& entries,
                        size_t items)
{
    std::vector<int> sums(items);
    for (size_t code = 0; code < counts.size(); ++code) {
        if (counts[code] == 0)
            continue;
        for (const Code item : entries[code])
            sums[item] += counts[code];
    }
    return sums;
}

void add(CountTotal& total, const CountRange& count, int times)
{
    if (count.isUnnumbered()) {
        total.unnumbered += times;
        return;
    }
    const std::int64_t low = count.low.value_or(0);
    const std::int64_t best = count.best.value_or(count.low.value_or(0));
    total.low += times * low;
    total.best += times * best;
    total.high += times * static_cast<std::int64_t>(count.high.value_or(static_cast<int>(best)));
    total.openEnded += count.high ? 0 : times;
}

} // namespace

FacetCounter::FacetCounter(const Dataset& dataset, const QueryColumns& columns)
    : m_dataset(dataset), m_events(dataset.columns()), m_columns(columns),
      m_years(columns.years().values.size()), m_actors(m_events.actors.values.size()),
      m_types(EnumNames<EventType>::names.size()), m_ownTypes(m_events.ownType.values.size()),
      m_places(m_events.place.values.size()), m_sources(m_events.sources.values.size()),
      m_layers(dataset.layers().size()), m_units(EnumNames<Unit>::names.size()),
      m_passingSources(m_sources.size()), m_passingCasualties(m_events.casualties.values.size())
{}

void FacetCounter::count(Row from, std::span<const Verdict> verdicts)
{
    for (size_t i = 0; i < verdicts.size(); ++i) {
        const Verdict verdict = verdicts[i];
        const size_t row = static_cast<size_t>(from) + i;
        if (verdict == passesAll)
            countAll(row);
        else if (std::has_single_bit(verdict) && verdict != failsRest)
            countFacet(static_cast<Facet>(std::countr_zero(verdict)), row);
    }
}

void FacetCounter::countAll(size_t row)
{
    ++m_years[m_columns.years().codes[row]];
    ++m_actors[m_events.actors.codes[row]];
    ++m_types[m_columns.types()[row]];
    ++m_ownTypes[m_events.ownType.codes[row]];
    ++m_places[m_events.place.codes[row]];
    ++m_sources[m_events.sources.codes[row]];
    ++m_layers[m_events.layer[row]];
    ++m_units[m_events.unit[row]];
    ++m_passingSources[m_events.sources.codes[row]];
    if (m_events.unit[row] == static_cast<std::uint8_t>(Unit::Incident))
        ++m_passingCasualties[m_events.casualties.codes[row]];
}

void FacetCounter::countFacet(Facet facet, size_t row)
{
    switch (facet) {
    case Facet::Years:
        ++m_years[m_columns.years().codes[row]];
        break;
    case Facet::Factions:
        ++m_actors[m_events.actors.codes[row]];
        break;
    case Facet::Types:
        ++m_types[m_columns.types()[row]];
        break;
    case Facet::OwnTypes:
        ++m_ownTypes[m_events.ownType.codes[row]];
        break;
    case Facet::Places:
        ++m_places[m_events.place.codes[row]];
        break;
    case Facet::Sources:
        ++m_sources[m_events.sources.codes[row]];
        break;
    case Facet::Layers:
        ++m_layers[m_events.layer[row]];
        break;
    case Facet::Units:
        ++m_units[m_events.unit[row]];
        break;
    }
}

FacetCounts FacetCounter::facets() const
{
    FacetCounts facets;
    for (size_t code = 0; code < m_years.size(); ++code) {
        const YearSpan& span = m_columns.years().values[code];
        for (int year = span ? span->first : 1; span && m_years[code] > 0 && year <= span->second; ++year)
            facets.years[year] += m_years[code];
    }
    facets.factions = spread(m_actors, m_columns.factionsOfActors(), m_dataset.factions().factions().size());
    facets.places = spread(m_places, m_columns.placesOfPlace(), m_dataset.places().places().size());
    facets.sources = spread(m_sources, m_columns.sourcesOfSources(), m_dataset.sources().size());
    facets.types = m_types;
    facets.ownTypes = m_ownTypes;
    facets.layers = m_layers;
    facets.units = m_units;
    return facets;
}

void FacetCounter::addCasualties(Totals& totals) const
{
    totals.wounded = {};
    totals.killedBySide.clear();
    totals.woundedBySide.clear();
    for (size_t code = 0; code < m_passingCasualties.size(); ++code) {
        const int times = m_passingCasualties[code];
        if (times == 0)
            continue;
        for (const Casualty& casualty : m_events.casualties.values[code]) {
            if (casualty.effect == Effect::Killed) {
                add(totals.killedBySide[casualty.side], casualty.count, times);
            } else if (casualty.effect == Effect::Wounded) {
                add(totals.wounded, casualty.count, times);
                add(totals.woundedBySide[casualty.side], casualty.count, times);
            }
        }
    }
}

void FacetCounter::finish(QueryResult& result) const
{
    result.facets = facets();
    addCasualties(result.totals);
    result.totals.sources.clear();
    for (size_t code = 0; code < m_passingSources.size(); ++code) {
        if (m_passingSources[code] > 0)
            result.totals.sources.insert(m_events.sources.values[code].begin(),
                                         m_events.sources.values[code].end());
    }
}

} // namespace vraem
