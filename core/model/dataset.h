// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context_fact.h"
#include "event.h"
#include "faction_tree.h"
#include "gazetteer.h"
#include "source.h"
#include "values/issue.h"

#include <memory>

namespace vraem {

/// Position of an event in a dataset, from 0.
using Row = int;

/// Everything a file set holds, immutable once made. Events stand in order of time: by first and last day of
/// their known span, then id; events without a date come last.
class Dataset
{
public:
    struct Parts
    {
        QString version;
        std::vector<Source> sources;
        FactionTree factions;
        Gazetteer places;
        std::vector<Mention> mentions;
        std::vector<ContextFact> contextFacts;
    };

    /// Merges the mentions. Every id they name must exist in the parts.
    explicit Dataset(Parts parts);

    const QString& version() const { return m_version; }
    const std::vector<Source>& sources() const { return m_sources; }
    const FactionTree& factions() const { return m_factions; }
    const Gazetteer& places() const { return m_places; }
    const std::vector<Event>& events() const { return m_events; }
    const std::vector<ContextFact>& contextFacts() const { return m_contextFacts; }

    const Event& event(Row row) const { return m_events.at(static_cast<size_t>(row)); }
    /// nullopt / nullptr where the id is unknown.
    std::optional<Row> rowOf(const EventId& id) const;
    const Source* source(const SourceId& id) const;
    int size() const { return static_cast<int>(m_events.size()); }

    /// The faction that gives an event its colour: the top-level group of its initiators; nullopt where none
    /// is stated, or where initiators are of several groups.
    std::optional<FactionId> colourGroup(const Event& event) const;

private:
    QString m_version;
    std::vector<Source> m_sources;
    FactionTree m_factions;
    Gazetteer m_places;
    std::vector<Event> m_events;
    std::vector<ContextFact> m_contextFacts;
    QHash<EventId, Row> m_rows;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

} // namespace vraem
