// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation.h"
#include "event_sub_type.h"
#include "values/count_range.h"
#include "values/date.h"
#include "values/id.h"
#include "values/localized_text.h"
#include "values/place_level.h"

#include <QGeoCoordinate>
#include <QStringList>

#include <optional>
#include <vector>

namespace vraem {

/// A place as a report names it; the level is that of the report's wording.
struct PlaceMention
{
    PlaceId place;
    QString asWritten;
    PlaceLevel level = PlaceLevel::Point;
    /// The report does not say it of this event; the codebook concludes it.
    bool isInferred = false;
    /// WGS 84 degrees, where the source gives its own for this event; else the gazetteer's stands for it.
    std::optional<QGeoCoordinate> coordinate = std::nullopt;

    bool operator==(const PlaceMention&) const = default;
};

struct Actor
{
    FactionId faction;
    Role role = Role::Participant;
    /// The report's own words, empty where it leaves the actor unsaid.
    QString asWritten;
    Doubt doubt = Doubt::None;

    bool operator==(const Actor&) const = default;
};

struct Casualty
{
    Side side = Side::Other;
    CasualtyGroup group = CasualtyGroup::People;
    Effect effect = Effect::Killed;
    CountRange count;
    bool isApproximate = false;

    bool operator==(const Casualty&) const = default;
};

struct Fact
{
    FactKind kind = FactKind::Note;
    LocalizedText what;
    std::optional<double> amount;
    QString unit;

    bool operator==(const Fact&) const = default;
};

struct Attribution
{
    Field field = Field::Summary;
    /// Empty where the report leaves the voice unnamed.
    LocalizedText who;
    Modality modality = Modality::Reported;

    bool operator==(const Attribution&) const = default;
};

struct Link
{
    LinkKind kind = LinkKind::Follows;
    EventId event;

    bool operator==(const Link&) const = default;
};

/// What one report says about one happening, exactly as far as it goes.
struct Mention
{
    MentionId id;
    SourceId source;
    EventId event;
    Unit unit = Unit::Incident;
    EventClass eventClass = EventClass::Other;
    EventSubType subType = EventSubType::Other;
    /// The data set's own category where it is not one of these types (UCDP type_of_violence, GTD
    /// attacktype1_txt), in its own words; empty where it has none.
    QString ownType;
    LocalizedText title;
    LocalizedText summary;
    std::optional<EventDate> date;
    std::optional<PlaceMention> place;
    std::vector<Actor> actors;
    std::vector<Casualty> casualties;
    /// Killed over all sides, where the source totals them itself (UCDP low, best, high); else the casualties
    /// add up.
    std::optional<CountRange> killedTotal = std::nullopt;
    std::vector<Fact> facts;
    std::vector<Attribution> attributions;
    std::vector<Link> links;
    std::vector<Citation> citations;
    /// What the source names as its own sources, as it writes them (UCDP source_article, ACLED source, GTD
    /// scite1-3).
    QStringList sourcesNamed;
    /// What the coder had to understand, in own words: errors kept as written, choices made.
    LocalizedText note;
    /// The fields in which this value of the user's stands before what the others say; empty for what a
    /// source says of the happening. Of other fields it says nothing.
    std::vector<Field> corrects;
    /// Where in a source of the user's it stands, in the user's words, such as "p. 12"; citations lead into
    /// coded reports only.
    QString ownPassage;

    bool isCorrection() const { return !corrects.empty(); }

    bool operator==(const Mention&) const = default;
};

} // namespace vraem
