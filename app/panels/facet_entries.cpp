// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet_entries.h"

#include "look/labels.h"
#include "marker_icon.h"

#include <algorithm>

namespace vraem {
namespace {

/// An entry for one member of a set of the filter.
template<typename T>
FacetEntry entryOf(T value, std::set<T> Filter::* set, std::function<int(const FacetCounts&)> count,
                   QString text)
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
    entry.count = std::move(count);
    return entry;
}

/// Reads one entry of a facet that is counted by position.
std::function<int(const FacetCounts&)> countAt(std::vector<int> FacetCounts::* counts, size_t position)
{
    return [=](const FacetCounts& facets) { return (facets.*counts).at(position); };
}

int countOfYear(const FacetCounts& facets, int year)
{
    const auto found = facets.years.find(year);
    return found == facets.years.end() ? 0 : found->second;
}

template<typename Items>
size_t positionOf(const Items& items, const auto& id)
{
    return static_cast<size_t>(std::ranges::find(items, id, &Items::value_type::id) - items.begin());
}

} // namespace

FacetSections::FacetSections(const Dataset& dataset, const FacetCounts& counts, const Theme& theme)
    : m_dataset(dataset), m_theme(theme), m_counts(counts)
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
        section.entries.push_back(entryOf(
            year, &Filter::years, [year](const FacetCounts& facets) { return countOfYear(facets, year); },
            QString::number(year)));
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
        if (m_counts.factions.at(positionOf(m_dataset.factions().factions(), id)) > 0)
            entries.push_back(factionEntry(id));
    }
    return entries;
}

FacetEntry FacetSections::factionEntry(const FactionId& id) const
{
    const FactionTree& tree = m_dataset.factions();
    FacetEntry entry =
        entryOf(id, &Filter::factions, countAt(&FacetCounts::factions, positionOf(tree.factions(), id)),
                labels::faction(m_dataset, id));
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
        const auto position = static_cast<size_t>(type);
        if (m_counts.types.at(position) == 0)
            continue;
        FacetEntry entry =
            entryOf(type, &Filter::types, countAt(&FacetCounts::types, position), labels::name(type));
        entry.icon = typeIcon(type, m_theme);
        section.entries.push_back(std::move(entry));
    }
    return section;
}

FacetSection FacetSections::departments() const
{
    FacetSection section{tr("Department"), {}};
    const std::vector<Place>& places = m_dataset.places().places();
    for (size_t position = 0; position < places.size(); ++position) {
        const Place& place = places[position];
        if (place.level == PlaceLevel::Department && m_counts.places.at(position) > 0)
            section.entries.push_back(entryOf(place.id, &Filter::places,
                                              countAt(&FacetCounts::places, position),
                                              labels::text(place.name)));
    }
    std::ranges::sort(section.entries, [](const FacetEntry& a, const FacetEntry& b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    return section;
}

FacetSection FacetSections::sources() const
{
    FacetSection section{tr("Source"), {}};
    for (size_t position = 0; position < m_dataset.sources().size(); ++position) {
        const Source& source = m_dataset.sources()[position];
        if (m_counts.sources.at(position) == 0)
            continue;
        FacetEntry entry = entryOf(source.id, &Filter::sources, countAt(&FacetCounts::sources, position),
                                   labels::shortSource(source));
        entry.toolTip = labels::source(source);
        section.entries.push_back(std::move(entry));
    }
    return section;
}

FacetSection FacetSections::units() const
{
    FacetSection section{tr("Unit"), {}};
    for (const Unit unit : valuesOf<Unit>())
        section.entries.push_back(entryOf(unit, &Filter::units,
                                          countAt(&FacetCounts::units, static_cast<size_t>(unit)),
                                          labels::name(unit)));
    return section;
}

} // namespace vraem
