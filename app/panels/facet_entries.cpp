// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet_entries.h"

#include "look/labels.h"
#include "marker_icon.h"

#include <algorithm>

namespace vraem {
namespace {

/// An entry for one member of a set of the filter.
template<typename T>
FacetEntry entryOf(T value, std::set<T> Filter::* set, std::map<T, int> FacetCounts::* counts, QString text)
{
    FacetEntry entry;
    entry.text = std::move(text);
    entry.isChosen = [=](const Filter& filter) { return (filter.*set).contains(value); };
    entry.isImplied = [](const Filter&) { return false; };
    entry.toggled = [=](Filter filter) {
        if ((filter.*set).erase(value) == 0)
            (filter.*set).insert(value);
        return filter;
    };
    entry.count = [=](const FacetCounts& facets) {
        const auto found = (facets.*counts).find(value);
        return found == (facets.*counts).end() ? 0 : found->second;
    };
    return entry;
}

} // namespace

FacetSections::FacetSections(const Dataset& dataset, const Theme& theme)
    : m_dataset(dataset), m_theme(theme), m_counts(countFacets(dataset, everything()))
{}

std::vector<FacetSection> FacetSections::all() const
{
    return {years(), factions(), types(), departments(), sources(), units()};
}

FacetSection FacetSections::years() const
{
    FacetSection section{tr("Years"), {}};
    if (m_counts.years.empty())
        return section;
    const int last = m_counts.years.rbegin()->first;
    for (int year = m_counts.years.begin()->first; year <= last; ++year)
        section.entries.push_back(entryOf(year, &Filter::years, &FacetCounts::years, QString::number(year)));
    return section;
}

FacetSection FacetSections::factions() const
{
    return {tr("Factions"), factionEntries(m_dataset.factions().roots())};
}

std::vector<FacetEntry> FacetSections::factionEntries(const std::vector<FactionId>& ids) const
{
    std::vector<FacetEntry> entries;
    for (const FactionId& id : ids) {
        if (m_counts.factions.contains(id))
            entries.push_back(factionEntry(id));
    }
    return entries;
}

FacetEntry FacetSections::factionEntry(const FactionId& id) const
{
    const FactionTree& tree = m_dataset.factions();
    FacetEntry entry = entryOf(id, &Filter::factions, &FacetCounts::factions, labels::faction(m_dataset, id));
    const Faction* faction = tree.find(id);
    constexpr int longestInFull = 20;
    if (entry.text.size() > longestInFull && !faction->shortName.isEmpty())
        entry.text = tr("%1 · %2", "short name, faction").arg(faction->shortName, entry.text);
    entry.icon = swatchIcon(tree.root(id), m_theme);
    entry.isImplied = [&tree, id](const Filter& filter) {
        return std::ranges::any_of(filter.factions, [&](const FactionId& chosen) {
            return chosen != id && tree.includes(chosen, id);
        });
    };
    entry.toggled = [&tree, id](Filter filter) {
        if (filter.factions.erase(id) > 0)
            return filter;
        std::erase_if(filter.factions, [&](const FactionId& chosen) { return tree.includes(id, chosen); });
        filter.factions.insert(id);
        return filter;
    };
    entry.members = factionEntries(tree.childrenOf(id));
    return entry;
}

FacetSection FacetSections::types() const
{
    FacetSection section{tr("Event type"), {}};
    for (const EventType type : valuesOf<EventType>()) {
        if (!m_counts.types.contains(type))
            continue;
        FacetEntry entry = entryOf(type, &Filter::types, &FacetCounts::types, labels::name(type));
        entry.icon = typeIcon(type, m_theme);
        section.entries.push_back(std::move(entry));
    }
    return section;
}

FacetSection FacetSections::departments() const
{
    FacetSection section{tr("Department"), {}};
    for (const Place& place : m_dataset.places().places()) {
        if (place.level == PlaceLevel::Department && m_counts.places.contains(place.id))
            section.entries.push_back(
                entryOf(place.id, &Filter::places, &FacetCounts::places, labels::text(place.name)));
    }
    std::ranges::sort(section.entries, [](const FacetEntry& a, const FacetEntry& b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    return section;
}

FacetSection FacetSections::sources() const
{
    FacetSection section{tr("Source"), {}};
    for (const Source& source : m_dataset.sources()) {
        if (!m_counts.sources.contains(source.id))
            continue;
        FacetEntry entry =
            entryOf(source.id, &Filter::sources, &FacetCounts::sources, labels::shortSource(source));
        entry.toolTip = labels::source(source);
        section.entries.push_back(std::move(entry));
    }
    return section;
}

FacetSection FacetSections::units() const
{
    FacetSection section{tr("Unit"), {}};
    for (const Unit unit : valuesOf<Unit>())
        section.entries.push_back(entryOf(unit, &Filter::units, &FacetCounts::units, labels::name(unit)));
    return section;
}

} // namespace vraem
