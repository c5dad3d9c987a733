// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet_entries.h"

#include "look/labels.h"
#include "marker_icon.h"

#include <algorithm>
#include <iterator>

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

int countOfYear(const SharedFacetCounts& facets, int year)
{
    const auto found = facets.years.find(year);
    return found == facets.years.end() ? 0 : found->second;
}

/// An entry for a value that all layers have.
template<typename T>
FacetEntry sharedEntry(T value, std::set<T> Filter::* set, std::function<int(const SharedFacetCounts&)> count,
                       QString text)
{
    FacetEntry entry = entryOf(value, set, count, std::move(text));
    entry.countInLayer = [count](const FacetCounts& facets, size_t layer) {
        return count(facets.byLayer.at(layer));
    };
    return entry;
}

std::function<int(const SharedFacetCounts&)> sharedAt(std::vector<int> SharedFacetCounts::* counts,
                                                      size_t position)
{
    return [=](const SharedFacetCounts& facets) { return (facets.*counts).at(position); };
}

/// A value of a facet that has too many to show all.
template<typename Id>
struct CountedId
{
    Id id;
    int count = 0;
};

/// Cuts many values to the largest, largest first, and the chosen ones behind them; a few stay as they are.
/// Returns how many are left out.
template<typename Id>
size_t cut(std::vector<CountedId<Id>>& values, const std::set<Id>& chosen)
{
    constexpr size_t most = FacetSections::mostEntries;
    const size_t before = values.size();
    if (before <= most)
        return 0;
    std::ranges::stable_sort(values, std::greater(), &CountedId<Id>::count);
    const auto isLeftOut = [&](const CountedId<Id>& value) { return !chosen.contains(value.id); };
    values.erase(std::remove_if(values.begin() + most, values.end(), isLeftOut), values.end());
    return before - values.size();
}

} // namespace

FacetSections::FacetSections(const Dataset& dataset, const FacetCounts& counts, const Filter& filter,
                             const Theme& theme, const OwnMarks& marks)
    : m_dataset(dataset), m_theme(theme), m_counts(counts), m_filter(filter), m_marks(marks)
{
    const std::vector<Faction>& factions = dataset.factions().factions();
    for (size_t position = 0; position < factions.size(); ++position) {
        m_positions.insert(factions[position].id, position);
        if (factions[position].parent)
            m_children[*factions[position].parent].push_back(factions[position].id);
    }
}

std::vector<FacetSection> FacetSections::all() const
{
    std::vector<FacetSection> sections{years()};
    const auto add = [&](std::vector<FacetSection> more) {
        std::ranges::move(more, std::back_inserter(sections));
    };
    add(factions());
    sections.push_back(types());
    add(departments());
    add(sources());
    sections.push_back(units());
    if (m_counts.disputed > 0)
        sections.push_back(agreement());
    if (FacetSection own = mine(); !own.entries.empty())
        sections.push_back(std::move(own));
    return sections;
}

FacetSection FacetSections::years() const
{
    FacetSection section{tr("Years"), {}};
    if (m_counts.years.empty())
        return section;
    const int last = m_counts.years.rbegin()->first;
    for (int year = m_counts.years.begin()->first; year <= last; ++year)
        section.entries.push_back(sharedEntry(
            year, &Filter::years,
            [year](const SharedFacetCounts& facets) { return countOfYear(facets, year); },
            QString::number(year)));
    return section;
}

std::vector<FacetSection> FacetSections::factions() const
{
    std::vector<std::vector<FactionId>> roots(m_dataset.layers().size());
    for (const FactionId& root : m_dataset.factions().roots())
        roots[m_dataset.layerOf(root)].push_back(root);
    std::vector<FacetSection> sections;
    for (size_t layer = 0; layer < roots.size(); ++layer)
        sections.push_back({labels::inLayer(m_dataset, tr("Factions"), layer), factionEntries(roots[layer])});
    return sections;
}

std::vector<FacetEntry> FacetSections::factionEntries(const std::vector<FactionId>& ids) const
{
    std::vector<CountedId<FactionId>> counted;
    for (const FactionId& id : ids) {
        const int count = m_counts.factions.at(m_positions.value(id));
        if (count > 0)
            counted.push_back({id, count});
    }
    const size_t more = cut(counted, m_filter.factions);
    std::vector<FacetEntry> entries;
    for (const auto& [id, count] : counted)
        entries.push_back(factionEntry(id));
    if (more > 0)
        entries.push_back(moreEntry(more));
    return entries;
}

FacetEntry FacetSections::moreEntry(size_t more) const
{
    FacetEntry entry;
    entry.more = static_cast<int>(more);
    entry.text = tr("%n more: use the search", nullptr, entry.more);
    return entry;
}

FacetEntry FacetSections::factionEntry(const FactionId& id) const
{
    const FactionTree& tree = m_dataset.factions();
    FacetEntry entry = entryOf(id, &Filter::factions, countAt(&FacetCounts::factions, m_positions.value(id)),
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
    entry.members = factionEntries(m_children.value(id));
    return entry;
}

FacetSection FacetSections::types() const
{
    FacetSection section{tr("Event type"), {}};
    for (const EventType type : valuesOf<EventType>()) {
        const auto position = static_cast<size_t>(type);
        if (m_counts.types.at(position) == 0)
            continue;
        FacetEntry entry = sharedEntry(type, &Filter::types, sharedAt(&SharedFacetCounts::types, position),
                                       labels::name(type));
        entry.icon = typeIcon(type, m_theme);
        section.entries.push_back(std::move(entry));
    }
    return section;
}

std::vector<FacetSection> FacetSections::departments() const
{
    std::vector<FacetSection> sections;
    for (size_t layer = 0; layer < m_dataset.layers().size(); ++layer)
        sections.push_back(departmentsOf(layer));
    return sections;
}

FacetSection FacetSections::departmentsOf(size_t layer) const
{
    FacetSection section{labels::inLayer(m_dataset, tr("Department"), layer), {}};
    const std::vector<Place>& places = m_dataset.places().places();
    std::vector<CountedId<size_t>> counted;
    std::set<size_t> chosen;
    for (size_t position = 0; position < places.size(); ++position) {
        if (places[position].level != PlaceLevel::Department || m_counts.places.at(position) == 0 ||
            m_dataset.layerOf(places[position].id) != layer)
            continue;
        counted.push_back({position, m_counts.places.at(position)});
        if (m_filter.places.contains(places[position].id))
            chosen.insert(position);
    }
    const size_t more = cut(counted, chosen);
    for (const auto& [position, count] : counted) {
        section.entries.push_back(entryOf(places[position].id, &Filter::places,
                                          countAt(&FacetCounts::places, position),
                                          labels::text(places[position].name)));
    }
    if (more > 0) {
        section.entries.push_back(moreEntry(more));
        return section;
    }
    std::ranges::sort(section.entries, [](const FacetEntry& a, const FacetEntry& b) {
        return a.text.localeAwareCompare(b.text) < 0;
    });
    return section;
}

std::vector<FacetSection> FacetSections::sources() const
{
    std::vector<FacetSection> sections;
    for (size_t layer = 0; layer < m_dataset.layers().size(); ++layer)
        sections.push_back({labels::inLayer(m_dataset, tr("Source"), layer), {}});
    for (size_t position = 0; position < m_dataset.sources().size(); ++position) {
        const Source& source = m_dataset.sources()[position];
        if (m_counts.sources.at(position) == 0)
            continue;
        FacetEntry entry = entryOf(source.id, &Filter::sources, countAt(&FacetCounts::sources, position),
                                   labels::shortSource(source));
        entry.toolTip = labels::source(source);
        sections[m_dataset.layerOf(source.id)].entries.push_back(std::move(entry));
    }
    return sections;
}

FacetSection FacetSections::agreement() const
{
    FacetEntry entry;
    entry.text = tr("The reports differ");
    entry.toolTip = tr("Events whose date, place, type, actors or casualties the reports state differently");
    entry.isChosen = [](const Filter& filter) { return filter.disputedOnly; };
    entry.isImplied = [](const Filter&) { return false; };
    entry.toggled = [](Filter filter) {
        filter.disputedOnly = !filter.disputedOnly;
        return filter;
    };
    entry.count = [](const FacetCounts& facets) { return facets.disputed; };
    entry.countInLayer = [](const FacetCounts& facets, size_t layer) {
        return facets.byLayer.at(layer).disputed;
    };
    return {tr("Agreement"), {entry}};
}

FacetSection FacetSections::mine() const
{
    FacetSection section{tr("Mine"), {}};
    for (const OwnMark mark : valuesOf<OwnMark>()) {
        if (!m_marks.of(mark).empty() || m_filter.marks.contains(mark))
            section.entries.push_back(entryOf(
                mark, &Filter::marks,
                [mark](const FacetCounts& facets) { return facets.marks.at(static_cast<size_t>(mark)); },
                labels::name(mark)));
    }
    std::set<QString> tags = m_filter.tags;
    for (const auto& [tag, rows] : m_marks.tags)
        tags.insert(tag);
    for (const QString& tag : tags)
        section.entries.push_back(entryOf(
            tag, &Filter::tags,
            [tag](const FacetCounts& facets) {
                const auto found = facets.tags.find(tag);
                return found == facets.tags.end() ? 0 : found->second;
            },
            tr("Tag: %1").arg(tag)));
    return section;
}

FacetSection FacetSections::units() const
{
    FacetSection section{tr("Unit"), {}};
    for (const Unit unit : valuesOf<Unit>())
        section.entries.push_back(sharedEntry(unit, &Filter::units,
                                              sharedAt(&SharedFacetCounts::units, static_cast<size_t>(unit)),
                                              labels::name(unit)));
    return section;
}

} // namespace vraem
