// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset.h"

#include "merge.h"

#include <algorithm>
#include <map>

namespace vraem {
namespace {

using TimeKey = std::tuple<bool, Date, Date, QString>;

TimeKey timeKey(const Event& event)
{
    if (!event.date)
        return {true, {}, {}, event.id.value};
    const DaySpan span = knownSpan(event.date->interval);
    return {false, span.first, span.last, event.id.value};
}

Date issueKey(const std::vector<Source>& sources, const SourceId& id)
{
    const auto found = std::ranges::find(sources, id, &Source::id);
    const bool isDated = found != sources.end() && found->issued.start;
    return isDated ? *found->issued.start : Date::max();
}

} // namespace

Dataset::Dataset(Parts parts)
    : m_version(std::move(parts.version)), m_sources(std::move(parts.sources)),
      m_factions(std::move(parts.factions)), m_places(std::move(parts.places)),
      m_contextFacts(std::move(parts.contextFacts))
{
    std::map<EventId, std::vector<Mention>> byEvent;
    for (Mention& mention : parts.mentions)
        byEvent[mention.event].push_back(std::move(mention));
    for (auto& [id, mentions] : byEvent) {
        std::ranges::stable_sort(mentions, {},
                                 [&](const Mention& mention) { return issueKey(m_sources, mention.source); });
        m_events.push_back(merge(std::move(mentions), m_places, m_factions));
    }
    std::ranges::sort(m_events, {}, timeKey);
    for (Row row = 0; row < size(); ++row)
        m_rows.insert(event(row).id, row);
}

std::optional<Row> Dataset::rowOf(const EventId& id) const
{
    const auto found = m_rows.constFind(id);
    return found == m_rows.constEnd() ? std::nullopt : std::optional<Row>(*found);
}

const Source* Dataset::source(const SourceId& id) const
{
    const auto found = std::ranges::find(m_sources, id, &Source::id);
    return found == m_sources.end() ? nullptr : &*found;
}

std::optional<FactionId> Dataset::colourGroup(const Event& event) const
{
    std::optional<FactionId> group;
    for (const Actor& actor : event.actors) {
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
