// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset.h"

#include "imported_events.h"
#include "merged_events.h"

#include <algorithm>

namespace vraem {
namespace {

template<typename Item>
size_t layerOfItem(const Item* item, const std::vector<Item>& items, const std::vector<size_t>& ends)
{
    if (!item || ends.empty())
        return 0;
    const auto position = static_cast<size_t>(item - items.data());
    return static_cast<size_t>(std::ranges::upper_bound(ends, position) - ends.begin());
}

} // namespace

Dataset::Dataset(Parts parts)
    : m_version(std::move(parts.version)), m_sources(std::move(parts.sources)),
      m_factions(std::move(parts.factions)), m_places(std::move(parts.places)),
      m_contextFacts(std::move(parts.contextFacts)), m_layers{std::move(parts.layer)}, m_isCoded(true),
      m_overlay(std::move(parts.overlay))
{
    auto events = std::make_unique<MergedEvents>(std::move(parts.mentions), m_sources, m_places, m_factions);
    m_columns = events->columns(m_places);
    m_events = std::move(events);
}

Dataset::Dataset(Imported imported)
    : m_version(std::move(imported.version)), m_sources(std::move(imported.sources)),
      m_factions(std::move(imported.factions)), m_places(std::move(imported.places)),
      m_layers{std::move(imported.layer)}, m_columns(std::move(imported.columns)),
      m_events(std::make_unique<ImportedEvents>(m_columns, m_places))
{}

Dataset::Dataset(Layered layered)
    : m_version(std::move(layered.version)), m_sources(std::move(layered.sources)),
      m_factions(std::move(layered.factions)), m_places(std::move(layered.places)),
      m_contextFacts(std::move(layered.contextFacts)), m_layers(std::move(layered.layers)),
      m_sourceEnds(std::move(layered.sourceEnds)), m_factionEnds(std::move(layered.factionEnds)),
      m_placeEnds(std::move(layered.placeEnds)), m_columns(std::move(layered.columns)),
      m_overlay(std::move(layered.overlay))
{
    auto events = std::make_unique<LayeredEvents>(std::move(layered.parts), m_columns);
    m_layered = events.get();
    m_events = std::move(events);
}

const std::vector<LayerPart>& Dataset::parts() const
{
    static const std::vector<LayerPart> none;
    return m_layered ? m_layered->parts() : none;
}

EventId Dataset::idOf(Row row) const
{
    const std::string_view own = m_columns.textOf(row, TextField::Id);
    EventId id{QString::fromUtf8(own.data(), static_cast<qsizetype>(own.size()))};
    if (m_layered)
        id.value += parts()[m_columns.layer[static_cast<size_t>(row)]].names.eventSuffix;
    return id;
}

size_t Dataset::layerOf(const SourceId& id) const
{
    return layerOfItem(source(id), m_sources, m_sourceEnds);
}

size_t Dataset::layerOf(const FactionId& id) const
{
    return layerOfItem(m_factions.find(id), m_factions.factions(), m_factionEnds);
}

size_t Dataset::layerOf(const PlaceId& id) const
{
    return layerOfItem(m_places.find(id), m_places.places(), m_placeEnds);
}

const Source* Dataset::source(const SourceId& id) const
{
    const auto found = std::ranges::find(m_sources, id, &Source::id);
    return found == m_sources.end() ? nullptr : &*found;
}

std::optional<FactionId> Dataset::colourGroup(const std::vector<Actor>& actors) const
{
    if (actors.empty())
        return std::nullopt;
    if (m_layers[layerOf(actors.front().faction)].colourRule == ColourRule::FirstActor)
        return m_factions.root(actors.front().faction);
    std::optional<FactionId> group;
    for (const Actor& actor : actors) {
        if (actor.role != Role::Initiator)
            continue;
        const FactionId root = m_factions.root(actor.faction);
        if (group && *group != root)
            return std::nullopt;
        group = root;
    }
    return group;
}

} // namespace vraem
