// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <set>

namespace vraem {

/// What the user asks for. An empty set asks nothing of its field; the fields are joined by "and", the
/// members of a set by "or". A value: views hand it on, nobody keeps a copy but the session.
struct Filter
{
    /// Events whose known span overlaps any of these calendar years.
    std::set<int> years;
    /// Events whose known span overlaps the interval, ends included.
    DateInterval dates;
    /// Events in which one of these, or a member of it, is an actor.
    std::set<FactionId> factions;
    std::set<EventType> types;
    /// Events at one of these places or below it in the gazetteer.
    std::set<PlaceId> places;
    /// Events that one of these sources mentions.
    std::set<SourceId> sources;
    std::set<Unit> units;
    /// Words looked for in titles, summaries, notes, places, actors and facts: see parseSearch().
    QString text;

    bool operator==(const Filter&) const = default;
};

/// The fields of a filter that have a list of values to choose from.
enum class Facet
{
    Years,
    Factions,
    Types,
    Places,
    Sources,
    Units
};

/// Asks nothing: every event of every unit passes.
inline Filter everything()
{
    return {};
}

/// Incidents only, as the atlas opens.
inline Filter incidentsOnly()
{
    Filter filter;
    filter.units = {Unit::Incident};
    return filter;
}

} // namespace vraem
