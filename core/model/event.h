// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mention.h"

#include <algorithm>

namespace vraem {

/// A field on which the mentions of an event cannot all be right, or are not equally sure. Each value is a
/// mention's.
struct Conflict
{
    Field field = Field::Summary;
    std::vector<MentionId> mentions;
    /// Only the user's own value differs; the others agree.
    bool isOwn = false;
    /// The mentions name the same actors; only how surely (see Actor::doubt) differs.
    bool isOfCertainty = false;

    bool operator==(const Conflict&) const = default;
};

/// Conflicts on which mentions of reports stand against each other, not only the user against them.
inline bool isDisputed(const std::vector<Conflict>& conflicts)
{
    return std::ranges::any_of(conflicts, [](const Conflict& conflict) { return !conflict.isOwn; });
}

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
    /// In the order of the sources' dates of issue, corrections of the user's last; never empty.
    std::vector<Mention> mentions;
    std::vector<Conflict> conflicts;

    EventType type() const { return typeOf(subType); }
    /// The correction whose value stands in the field; nullptr where the sources' value does.
    const Mention* correctionOf(Field field) const;
    bool isCorrected() const { return std::ranges::any_of(mentions, &Mention::isCorrection); }
    bool operator==(const Event&) const = default;
};

} // namespace vraem
