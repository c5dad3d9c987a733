// SPDX-License-Identifier: GPL-3.0-or-later
#include "layered_events.h"

#include "dataset.h"

#include <algorithm>

namespace vraem {
namespace {

void rename(Mention& mention, const LayerNames& names)
{
    mention.id.value += names.eventSuffix;
    mention.event.value += names.eventSuffix;
    mention.source = names.of(mention.source);
    mention.place = names.of(std::move(mention.place));
    mention.actors = names.of(std::move(mention.actors));
    for (Link& link : mention.links)
        link.event.value += names.eventSuffix;
}

void rename(Event& event, const LayerNames& names)
{
    event.id.value += names.eventSuffix;
    event.place = names.of(std::move(event.place));
    event.actors = names.of(std::move(event.actors));
    for (Link& link : event.links)
        link.event.value += names.eventSuffix;
    for (Mention& mention : event.mentions)
        rename(mention, names);
    for (Conflict& conflict : event.conflicts) {
        for (MentionId& id : conflict.mentions)
            id.value += names.eventSuffix;
    }
}

} // namespace

std::optional<PlaceMention> LayerNames::of(std::optional<PlaceMention> place) const
{
    if (place)
        place->place = of(place->place);
    return place;
}

std::vector<Actor> LayerNames::of(std::vector<Actor> actors) const
{
    for (Actor& actor : actors)
        actor.faction = of(actor.faction);
    return actors;
}

Event LayeredEvents::event(Row row) const
{
    const LayerPart& part = m_parts[m_columns.layer[static_cast<size_t>(row)]];
    const auto own = std::ranges::lower_bound(part.rows, row) - part.rows.begin();
    Event event = part.dataset->event(static_cast<Row>(own));
    rename(event, part.names);
    return event;
}

std::optional<Row> LayeredEvents::rowOf(const EventId& id) const
{
    for (const LayerPart& part : m_parts) {
        if (!id.value.endsWith(part.names.eventSuffix))
            continue;
        const EventId own{id.value.chopped(part.names.eventSuffix.size())};
        if (const auto row = part.dataset->rowOf(own))
            return part.rows[static_cast<size_t>(*row)];
    }
    return std::nullopt;
}

Rows LayeredEvents::gathered(Rows (Dataset::*ofPart)() const) const
{
    Rows rows;
    for (const LayerPart& part : m_parts) {
        for (const Row row : ((*part.dataset).*ofPart)())
            rows.push_back(part.rows[static_cast<size_t>(row)]);
    }
    std::ranges::sort(rows);
    return rows;
}

Rows LayeredEvents::disputed() const
{
    return gathered(&Dataset::disputed);
}

Rows LayeredEvents::linked() const
{
    return gathered(&Dataset::linked);
}

} // namespace vraem
