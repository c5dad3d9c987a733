// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_store.h"
#include "faction_tree.h"
#include "gazetteer.h"
#include "source.h"

namespace vraem {

/// Mentions merged into events, in order of time. For what people code by hand, so for thousands, not
/// millions.
class MergedEvents : public EventStore
{
public:
    MergedEvents(std::vector<Mention> mentions, const std::vector<Source>& sources, const Gazetteer& places,
                 const FactionTree& factions);

    Event event(Row row) const override { return m_events.at(static_cast<size_t>(row)); }
    std::optional<Row> rowOf(const EventId& id) const override;
    Rows disputed() const override;
    Rows linked() const override;
    const std::vector<Event>& events() const { return m_events; }
    EventColumns columns(const Gazetteer& places) const;

private:
    std::vector<Event> m_events;
    QHash<EventId, Row> m_rows;
};

} // namespace vraem
