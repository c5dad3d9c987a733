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
      m_groups(columns.groups().values.size()), m_types(EnumNames<EventType>::names.size()),
      m_ownTypes(m_events.ownType.values.size()), m_places(m_events.place.values.size()),
      m_sources(m_events.sources.values.size()), m_layers(dataset.layers().size()),
      m_units(EnumNames<Unit>::names.size()), m_passingSources(m_sources.size()),
      m_passingCasualties(m_events.casualties.values.size())
{}

template<typename Index>
void FacetCounter::tally(Facet facet, Row from, std::span<const Verdict> verdicts,
                         const std::vector<Index>& codes, Counts& counts)
{
    const Index* code = codes.data() + from;
    int* tally = counts.data();
    const auto others = static_cast<Verdict>(~fails(facet));
    for (size_t i = 0; i < verdicts.size(); ++i)
        tally[code[i]] += (verdicts[i] & others) == 0 ? 1 : 0;
}

template<typename Index>
void FacetCounter::tallyRuns(Facet facet, Row from, std::span<const Verdict> verdicts,
                             const std::vector<Index>& codes, Counts& counts)
{
    const Index* code = codes.data() + from;
    const auto others = static_cast<Verdict>(~fails(facet));
    if (counts.size() == 1) {
        for (const Verdict verdict : verdicts)
            counts.front() += (verdict & others) == 0 ? 1 : 0;
        return;
    }
    for (size_t i = 0; i < verdicts.size();) {
        const Index run = code[i];
        int passing = 0;
        for (; i < verdicts.size() && code[i] == run; ++i)
            passing += (verdicts[i] & others) == 0 ? 1 : 0;
        counts[run] += passing;
    }
}

void FacetCounter::count(Row from, std::span<const Verdict> verdicts)
{
    tallyRuns(Facet::Years, from, verdicts, m_columns.years().codes, m_years);
    tallyRuns(Facet::Sources, from, verdicts, m_events.sources.codes, m_sources);
    tallyRuns(Facet::Layers, from, verdicts, m_events.layer, m_layers);
    tallyRuns(Facet::Units, from, verdicts, m_events.unit, m_units);
    tally(Facet::Factions, from, verdicts, m_events.actors.codes, m_actors);
    tally(Facet::Groups, from, verdicts, m_columns.groups().codes, m_groups);
    tally(Facet::Types, from, verdicts, m_columns.types(), m_types);
    tally(Facet::OwnTypes, from, verdicts, m_events.ownType.codes, m_ownTypes);
    tally(Facet::Places, from, verdicts, m_events.place.codes, m_places);
    countPassing(from, verdicts);
}

void FacetCounter::countPassing(Row from, std::span<const Verdict> verdicts)
{
    for (size_t i = 0; i < verdicts.size(); ++i) {
        if (verdicts[i] != passesAll)
            continue;
        const size_t row = static_cast<size_t>(from) + i;
        ++m_passingSources[m_events.sources.codes[row]];
        if (m_events.unit[row] == static_cast<std::uint8_t>(Unit::Incident))
            ++m_passingCasualties[m_events.casualties.codes[row]];
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
    facets.groups = m_groups;
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
