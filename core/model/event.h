// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mention.h"

namespace vraem {

/// A field on which the mentions of an event cannot all be right, or are not equally sure. Each value is a
/// mention's.
struct Conflict
{
    Field field = Field::Summary;
    std::vector<MentionId> mentions;

    bool operator==(const Conflict&) const = default;
};

/// The merge of all mentions of one happening: see merge(). Every value comes from a mention that is kept.
struct Event
{
    EventId id;
    Unit unit = Unit::Incident;
    EventClass eventClass = EventClass::Other;
    EventSubType subType = EventSubType::Other;
    LocalizedText title;
    std::optional<EventDate> date;
    std::optional<PlaceMention> place;
    std::vector<Actor> actors;
    std::vector<Casualty> casualties;
    /// See Mention::killedTotal.
    std::optional<CountRange> killedTotal = std::nullopt;
    std::vector<Link> links;
    /// In the order of the sources' dates of issue; never empty.
    std::vector<Mention> mentions;
    std::vector<Conflict> conflicts;

    EventType type() const { return typeOf(subType); }
    bool operator==(const Event&) const = default;
};

} // namespace vraem
