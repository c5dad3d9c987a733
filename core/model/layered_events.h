// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_store.h"

#include <QHash>

namespace vraem {

class Dataset;

/// How what a data set calls something is told from what the other layers call by the same id: the ids that
/// clash and what they become.
struct LayerNames
{
    QHash<SourceId, SourceId> sources;
    QHash<FactionId, FactionId> factions;
    QHash<PlaceId, PlaceId> places;
    /// Added to every event and mention id of the layer; empty where none of its events' ids is in use.
    QString eventSuffix;

    SourceId of(const SourceId& id) const { return sources.value(id, id); }
    FactionId of(const FactionId& id) const { return factions.value(id, id); }
    PlaceId of(const PlaceId& id) const { return places.value(id, id); }
    std::optional<PlaceMention> of(std::optional<PlaceMention> place) const;
    std::vector<Actor> of(std::vector<Actor> actors) const;
};

/// One data set among those of a LayeredEvents.
struct LayerPart
{
    std::shared_ptr<const Dataset> dataset;
    LayerNames names;
    /// Where each of its rows stands among the rows of all layers; rising.
    Rows rows = {};
};

/// The events of several data sets side by side, each as its own data set makes it, under ids that are
/// unique. 4 bytes a row.
class LayeredEvents : public EventStore
{
public:
    /// The columns are those of all layers and must outlive this.
    LayeredEvents(std::vector<LayerPart> parts, const EventColumns& columns)
        : m_parts(std::move(parts)), m_columns(columns)
    {}

    Event event(Row row) const override;
    std::optional<Row> rowOf(const EventId& id) const override;
    Rows disputed() const override;
    Rows linked() const override;
    const std::vector<LayerPart>& parts() const { return m_parts; }

private:
    /// Rows, ascending, of those that a question to each part names.
    Rows gathered(Rows (Dataset::*ofPart)() const) const;
    std::vector<LayerPart> m_parts;
    const EventColumns& m_columns;
};

} // namespace vraem
