// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context_fact.h"
#include "event_store.h"
#include "faction_tree.h"
#include "gazetteer.h"
#include "layer.h"
#include "layered_events.h"
#include "source.h"

namespace vraem {

/// That a data set is not as it was published: what the user's overlay changes in it. Notes, bookmarks and
/// tags change nothing.
struct OverlayStamp
{
    /// SHA-256, 64 hex digits, of all that the overlay changes.
    QString digest;
    /// Fields in which the user's value stands.
    int corrections = 0;
    int ownEvents = 0;
    /// Mentions that the user put into another event.
    int regrouped = 0;

    bool operator==(const OverlayStamp&) const = default;
};

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
        Layer layer;
        std::optional<OverlayStamp> overlay = std::nullopt;
    };

    /// What an importer makes of a file: each row is a mention and an event at once.
    struct Imported
    {
        QString version;
        std::vector<Source> sources;
        FactionTree factions;
        Gazetteer places;
        EventColumns columns;
        Layer layer;
    };

    /// Several data sets side by side: see combine().
    struct Layered
    {
        QString version;
        std::vector<Source> sources;
        FactionTree factions;
        Gazetteer places;
        std::vector<ContextFact> contextFacts;
        std::vector<Layer> layers;
        /// How many of the sources, factions and places belong to each layer and to those before it.
        std::vector<size_t> sourceEnds, factionEnds, placeEnds;
        EventColumns columns;
        std::vector<LayerPart> parts;
        std::optional<OverlayStamp> overlay = std::nullopt;
    };

    /// Merges the mentions. Every id they name must exist in the parts.
    explicit Dataset(Parts parts);
    explicit Dataset(Imported imported);
    explicit Dataset(Layered layered);
    Dataset(const Dataset&) = delete;
    Dataset& operator=(const Dataset&) = delete;

    /// As published; where the user's overlay changes something, that and its digest.
    const QString& version() const { return m_version; }
    const std::optional<OverlayStamp>& overlay() const { return m_overlay; }
    /// Whether its events were merged from mentions that people coded; false for tables and layers.
    bool isCoded() const { return m_isCoded; }
    const std::vector<Source>& sources() const { return m_sources; }
    const FactionTree& factions() const { return m_factions; }
    const Gazetteer& places() const { return m_places; }
    const std::vector<ContextFact>& contextFacts() const { return m_contextFacts; }
    const std::vector<Layer>& layers() const { return m_layers; }
    bool isLayered() const { return m_layers.size() > 1; }
    /// Positions in layers(); 0 where the id is unknown.
    size_t layerOf(const SourceId& id) const;
    size_t layerOf(const FactionId& id) const;
    size_t layerOf(const PlaceId& id) const;
    const Layer& layerAt(Row row) const { return m_layers[m_columns.layer[static_cast<size_t>(row)]]; }
    /// What it was combined of; empty where it was not.
    const std::vector<LayerPart>& parts() const;

    int size() const { return m_columns.size(); }
    const EventColumns& columns() const { return m_columns; }
    /// Made anew on each call: for what is shown, not for going through all rows.
    Event event(Row row) const { return m_events->event(row); }
    /// That of event(row), without making the event.
    EventId idOf(Row row) const;
    /// nullopt / nullptr where the id is unknown.
    std::optional<Row> rowOf(const EventId& id) const { return m_events->rowOf(id); }
    const Source* source(const SourceId& id) const;
    /// Rows, ascending, of events with conflicts.
    Rows disputed() const { return m_events->disputed(); }
    /// Rows, ascending, of events that a report joins to others.
    Rows linked() const { return m_events->linked(); }

    /// The top-level group that gives an event of these actors its colour: see ColourRule of their layer;
    /// nullopt is neutral.
    std::optional<FactionId> colourGroup(const std::vector<Actor>& actors) const;

private:
    QString m_version;
    std::vector<Source> m_sources;
    FactionTree m_factions;
    Gazetteer m_places;
    std::vector<ContextFact> m_contextFacts;
    std::vector<Layer> m_layers;
    std::vector<size_t> m_sourceEnds;
    std::vector<size_t> m_factionEnds;
    std::vector<size_t> m_placeEnds;
    EventColumns m_columns;
    std::unique_ptr<const EventStore> m_events;
    /// The store of events of a combined data set; nullptr where it is none.
    const LayeredEvents* m_layered = nullptr;
    bool m_isCoded = false;
    std::optional<OverlayStamp> m_overlay;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

} // namespace vraem
