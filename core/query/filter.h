// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour_group.h"
#include "filter_area.h"
#include "model/dataset.h"

#include <array>
#include <set>

namespace vraem {

/// Which days of an event the dates of a filter are held against.
enum class DateRule
{
    /// Any day of its known span.
    Overlap,
    /// The first day of its known span.
    Start
};

/// What the user's overlay says of an event by yes or no.
enum class OwnMark
{
    Bookmarked,
    /// Has a note.
    Noted,
    /// A field of it is corrected.
    Corrected,
    /// Was added by the user, or split off or put together.
    Own
};

template<>
struct EnumNames<OwnMark>
{
    static constexpr auto names = std::to_array<const char*>({"bookmarked", "noted", "corrected", "own"});
};

/// What the user asks for. An empty set asks nothing of its field; the fields are joined by "and", the
/// members of a set by "or". A value: views hand it on, nobody keeps a copy but the session.
struct Filter
{
    /// Events whose known span overlaps any of these calendar years.
    std::set<int> years;
    /// Events whose known span overlaps the interval, ends included; or begins in it, see dateRule.
    DateInterval dates;
    DateRule dateRule = DateRule::Overlap;
    /// Events in which one of these, or a member of it, is an actor.
    std::set<FactionId> factions;
    /// Events that have the colour of one of these groups.
    std::set<ColourGroup> groups;
    std::set<EventType> types;
    /// Events that their data set puts into one of these categories of its own.
    std::set<QString> ownTypes;
    /// Events at one of these places or below it in the gazetteer.
    std::set<PlaceId> places;
    /// Events whose coordinate lies in the area: of one known only to a province or a department, the middle
    /// of that; none without a place.
    std::optional<FilterArea> area;
    /// Events that one of these sources mentions.
    std::set<SourceId> sources;
    std::set<LayerId> layers;
    std::set<Unit> units;
    /// Only events on which the reports differ: see Event::conflicts.
    bool disputedOnly = false;
    /// Events that the user has put all of these marks on.
    std::set<OwnMark> marks;
    /// Events that the user has given one of these tags.
    std::set<QString> tags;
    /// Words of the user's note, wherever they stand in it, whatever their case.
    QString noteText;
    /// Words looked for in titles, summaries, notes, places, actors and facts: see parseSearch().
    QString text;

    bool operator==(const Filter&) const = default;
};

/// The fields of a filter that have a list of values to choose from.
enum class Facet
{
    Years,
    Factions,
    Groups,
    Types,
    OwnTypes,
    Places,
    Sources,
    Layers,
    Units
};
inline constexpr std::array allFacets{Facet::Years,   Facet::Factions, Facet::Groups,
                                      Facet::Types,   Facet::OwnTypes, Facet::Places,
                                      Facet::Sources, Facet::Layers,   Facet::Units};

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
