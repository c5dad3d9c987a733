// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/enum_names.h"

namespace vraem {

/// What one record counts: a happening, a total over a period, or a series of operations. Totals and series
/// are never added to incidents.
enum class Unit
{
    Incident,
    Aggregate,
    Campaign
};

enum class EventClass
{
    Violence,
    Arrest,
    StateAction,
    Deployment,
    Protest,
    Legal,
    Policy,
    Statement,
    Other,
};

/// ACLED's six event types, then this product's own for what lies outside that codebook.
enum class EventType
{
    Battles,
    ExplosionsRemoteViolence,
    ViolenceAgainstCivilians,
    Protests,
    Riots,
    StrategicDevelopments,
    XAggregate,
    XLegal,
    XPolicy,
    XOther,
};

enum class Side
{
    State,
    Insurgent,
    Civilian,
    Protester,
    Other
};

enum class Effect
{
    Killed,
    Wounded,
    Captured
};

enum class CasualtyGroup
{
    Soldiers,
    Police,
    Aircrew,
    SecurityForces,
    Militants,
    Leaders,
    Relatives,
    Civilians,
    Protesters,
    Suspects,
    People,
};

/// The direction of an event lives here, not in the order of its actors. Participant: initiative not stated.
enum class Role
{
    Initiator,
    Target,
    Participant,
    Victim
};

/// Whether the report doubts that this actor had this role.
enum class Doubt
{
    None,
    Alleged,
    Suspected,
    Reported
};

enum class Modality
{
    Asserted,
    Reported,
    Alleged,
    Claimed,
    Denied
};

/// A coded field of a mention, named by citations and by conflicts.
enum class Field
{
    Summary,
    Date,
    Place,
    Type,
    Actors,
    Casualties,
    Facts,
    Attribution,
    Links
};

enum class FactKind
{
    Seized,
    Destroyed,
    NamedDead,
    NamedCaptured,
    NamedPerson,
    Outcome,
    IncidentsCounted,
    Note,
};

enum class LinkKind
{
    PartOf,
    HasPart,
    ResponseTo,
    Follows,
    Contradicts
};

template<>
struct EnumNames<Unit>
{
    static constexpr auto names = std::to_array<const char*>({"incident", "aggregate", "campaign"});
};

template<>
struct EnumNames<EventClass>
{
    static constexpr auto names =
        std::to_array<const char*>({"violence", "arrest", "state action", "deployment", "protest", "legal",
                                    "policy", "statement", "other"});
};

template<>
struct EnumNames<EventType>
{
    static constexpr auto names = std::to_array<const char*>(
        {"Battles", "Explosions/Remote violence", "Violence against civilians", "Protests", "Riots",
         "Strategic developments", "x-aggregate", "x-legal", "x-policy", "x-other"});
};

template<>
struct EnumNames<Side>
{
    static constexpr auto names =
        std::to_array<const char*>({"state", "insurgent", "civilian", "protester", "other"});
};

template<>
struct EnumNames<Effect>
{
    static constexpr auto names = std::to_array<const char*>({"killed", "wounded", "captured"});
};

template<>
struct EnumNames<CasualtyGroup>
{
    static constexpr auto names =
        std::to_array<const char*>({"soldiers", "police", "aircrew", "security forces", "militants",
                                    "leaders", "relatives", "civilians", "protesters", "suspects", "people"});
};

template<>
struct EnumNames<Role>
{
    static constexpr auto names =
        std::to_array<const char*>({"initiator", "target", "participant", "victim"});
};

template<>
struct EnumNames<Doubt>
{
    static constexpr auto names = std::to_array<const char*>({"none", "alleged", "suspected", "reported"});
};

template<>
struct EnumNames<Modality>
{
    static constexpr auto names =
        std::to_array<const char*>({"asserted", "reported", "alleged", "claimed", "denied"});
};

template<>
struct EnumNames<Field>
{
    static constexpr auto names = std::to_array<const char*>(
        {"summary", "date", "place", "type", "actors", "casualties", "facts", "attribution", "links"});
};

template<>
struct EnumNames<FactKind>
{
    static constexpr auto names =
        std::to_array<const char*>({"seized", "destroyed", "named dead", "named captured", "named person",
                                    "outcome", "incidents counted", "note"});
};

template<>
struct EnumNames<LinkKind>
{
    static constexpr auto names =
        std::to_array<const char*>({"part of", "has part", "response to", "follows", "contradicts"});
};

} // namespace vraem
