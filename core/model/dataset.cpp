// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset.h"

#include "imported_events.h"
#include "merged_events.h"

#include <algorithm>

namespace vraem {

Dataset::Dataset(Parts parts)
    : m_version(std::move(parts.version)), m_sources(std::move(parts.sources)),
      m_factions(std::move(parts.factions)), m_places(std::move(parts.places)),
      m_contextFacts(std::move(parts.contextFacts)), m_layers{std::move(parts.layer)}
{
    auto events = std::make_unique<MergedEvents>(std::move(parts.mentions), m_sources, m_places, m_factions);
    m_columns = events->columns(m_places);
    m_events = std::move(events);
}

Dataset::Dataset(Imported imported)
    : m_version(std::move(imported.version)), m_sources(std::move(imported.sources)),
      m_factions(std::move(imported.factions)), m_places(std::move(imported.places)),
      m_layers{std::move(imported.layer)}, m_columns(std::move(imported.columns)),
      m_events(std::make_unique<ImportedEvents>(m_columns))
{}

const Source* Dataset::source(const SourceId& id) const
{
    const auto found = std::ranges::find(m_sources, id, &Source::id);
    return found == m_sources.end() ? nullptr : &*found;
}

std::optional<FactionId> Dataset::colourGroup(const std::vector<Actor>& actors) const
{
    if (m_layers.front().colourRule == ColourRule::FirstActor)
        return actors.empty() ? std::nullopt : std::optional(m_factions.root(actors.front().faction));
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
