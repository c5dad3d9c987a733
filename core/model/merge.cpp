// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge.h"

#include <algorithm>
#include <functional>
#include <ranges>

namespace vraem {
namespace {

constexpr int unbounded = std::numeric_limits<int>::max();

int vagueness(const Mention& mention)
{
    return mention.date ? lengthInDays(mention.date->interval).value_or(unbounded) : unbounded;
}

const Mention& mostPreciselyDated(const std::vector<Mention>& mentions)
{
    return *std::ranges::min_element(mentions, {}, vagueness);
}

bool saysMore(const Mention& mention, Field field)
{
    switch (field) {
    case Field::Date:
        return mention.date.has_value();
    case Field::Place:
        return mention.place.has_value();
    case Field::Type:
        return mention.subType != EventSubType::XUnspecified;
    case Field::Actors:
        return !mention.actors.empty();
    case Field::Casualties:
        return !mention.casualties.empty();
    default:
        return false;
    }
}

bool isSame(const Mention& a, const Mention& b, Field field)
{
    switch (field) {
    case Field::Date:
        return a.date == b.date;
    case Field::Place:
        return a.place == b.place;
    case Field::Type:
        return a.subType == b.subType;
    case Field::Actors:
        return a.actors == b.actors;
    case Field::Casualties:
        return a.casualties == b.casualties;
    default:
        return true;
    }
}

void putFirst(const Mention& correction, Field field, Event& event)
{
    switch (field) {
    case Field::Date:
        event.date = correction.date;
        break;
    case Field::Place:
        event.place = correction.place;
        break;
    case Field::Type:
        event.subType = correction.subType;
        break;
    case Field::Actors:
        event.actors = correction.actors;
        break;
    case Field::Casualties:
        event.casualties = correction.casualties;
        event.killedTotal.reset();
        break;
    default:
        break;
    }
}

/// What the sources say otherwise than the user stays in sight.
void listOwnConflict(const Mention& correction, Field field, const std::vector<Mention>& said, Event& event)
{
    Conflict own{field, {}, true};
    for (const Mention& mention : said) {
        if (saysMore(mention, field) && !isSame(mention, correction, field))
            own.mentions.push_back(mention.id);
    }
    if (own.mentions.empty())
        return;
    own.mentions.push_back(correction.id);
    const auto known = std::ranges::find(event.conflicts, field, &Conflict::field);
    if (known == event.conflicts.end()) {
        event.conflicts.push_back(std::move(own));
    } else {
        known->mentions.push_back(correction.id);
        known->isOfCertainty = false;
    }
}

void correct(Event& event, const std::vector<Mention>& said, std::vector<Mention> corrections)
{
    for (const Mention& correction : corrections) {
        for (const Field field : correction.corrects) {
            putFirst(correction, field, event);
            listOwnConflict(correction, field, said, event);
        }
    }
    std::ranges::move(corrections, std::back_inserter(event.mentions));
}

using PlaceRank = std::tuple<bool, int, double>;

PlaceRank rank(const std::optional<PlaceMention>& place, const Gazetteer& places)
{
    if (!place)
        return {true, 0, 0.0};
    const Place* entry = places.find(place->place);
    return {false, static_cast<int>(place->level), entry ? entry->radiusKm : 0.0};
}

std::optional<PlaceMention> mostPrecisePlace(const std::vector<Mention>& mentions, const Gazetteer& places)
{
    const auto rankOf = [&](const Mention& mention) { return rank(mention.place, places); };
    return std::ranges::min_element(mentions, {}, rankOf)->place;
}

/// A mention that says just "the army" where another says which part of it adds no actor.
bool isNamedMoreCloselyElsewhere(const Actor& actor, const Mention& own, const std::vector<Mention>& mentions,
                                 const FactionTree& factions)
{
    return std::ranges::any_of(mentions, [&](const Mention& other) {
        return &other != &own && std::ranges::any_of(other.actors, [&](const Actor& closer) {
            return closer.role == actor.role && closer.faction != actor.faction &&
                   factions.includes(actor.faction, closer.faction);
        });
    });
}

std::vector<Actor> mergeActors(const std::vector<Mention>& mentions, const FactionTree& factions)
{
    std::vector<Actor> merged;
    for (const Mention& mention : mentions) {
        for (const Actor& actor : mention.actors) {
            const auto same = std::ranges::find_if(merged, [&](const Actor& known) {
                return known.faction == actor.faction && known.role == actor.role;
            });
            if (same != merged.end())
                same->doubt = std::max(same->doubt, actor.doubt);
            else if (!isNamedMoreCloselyElsewhere(actor, mention, mentions, factions))
                merged.push_back(actor);
        }
    }
    return merged;
}

bool countsTheSame(const Casualty& a, const Casualty& b)
{
    return a.side == b.side && a.group == b.group && a.effect == b.effect;
}

std::vector<Casualty> mergeCasualties(const std::vector<Mention>& mentions)
{
    std::vector<const Mention*> mostSpecificFirst;
    for (const Mention& mention : mentions)
        mostSpecificFirst.push_back(&mention);
    std::ranges::stable_sort(mostSpecificFirst, {}, [](const Mention* m) { return vagueness(*m); });
    std::vector<Casualty> merged;
    for (const Mention* mention : mostSpecificFirst) {
        for (const Casualty& casualty : mention->casualties) {
            const auto same = std::ranges::find_if(
                merged, [&](const Casualty& known) { return countsTheSame(known, casualty); });
            if (same == merged.end()) {
                merged.push_back(casualty);
            } else {
                same->count = hull(same->count, casualty.count);
                same->isApproximate = same->isApproximate || casualty.isApproximate;
            }
        }
    }
    return merged;
}

std::vector<Link> mergeLinks(const std::vector<Mention>& mentions)
{
    std::vector<Link> merged;
    for (const Mention& mention : mentions) {
        for (const Link& link : mention.links) {
            if (std::ranges::find(merged, link) == merged.end())
                merged.push_back(link);
        }
    }
    return merged;
}

bool datesDiffer(const Mention& a, const Mention& b)
{
    return a.date && b.date && !overlaps(a.date->interval, b.date->interval);
}

bool typesDiffer(const Mention& a, const Mention& b)
{
    const bool bothStated =
        a.subType != EventSubType::XUnspecified && b.subType != EventSubType::XUnspecified;
    return bothStated && a.subType != b.subType;
}

bool placesDiffer(const Mention& a, const Mention& b, const Gazetteer& places)
{
    return a.place && b.place && !places.nests(a.place->place, b.place->place) &&
           !places.nests(b.place->place, a.place->place);
}

/// Of related actors in the same role: other actors may be what the other report leaves out.
bool certaintyDiffers(const Mention& a, const Mention& b, const FactionTree& factions)
{
    for (const Actor& mine : a.actors) {
        for (const Actor& theirs : b.actors) {
            const bool related = factions.includes(mine.faction, theirs.faction) ||
                                 factions.includes(theirs.faction, mine.faction);
            if (related && mine.role == theirs.role && mine.doubt != theirs.doubt)
                return true;
        }
    }
    return false;
}

bool casualtiesDiffer(const Mention& a, const Mention& b)
{
    for (const Casualty& mine : a.casualties) {
        for (const Casualty& theirs : b.casualties) {
            if (countsTheSame(mine, theirs) && contradicts(mine.count, theirs.count))
                return true;
        }
    }
    return false;
}

template<typename Differ>
void listConflict(Field field, const std::vector<Mention>& mentions, Differ differ,
                  std::vector<Conflict>& into)
{
    Conflict conflict{field, {}};
    for (const Mention& mention : mentions) {
        if (std::ranges::any_of(mentions, [&](const Mention& other) { return differ(mention, other); }))
            conflict.mentions.push_back(mention.id);
    }
    if (!conflict.mentions.empty())
        into.push_back(std::move(conflict));
}

std::vector<Conflict> findConflicts(const std::vector<Mention>& mentions, const Gazetteer& places,
                                    const FactionTree& factions)
{
    using M = const Mention&;
    std::vector<Conflict> conflicts;
    listConflict(Field::Date, mentions, datesDiffer, conflicts);
    listConflict(Field::Place, mentions, [&](M a, M b) { return placesDiffer(a, b, places); }, conflicts);
    listConflict(Field::Type, mentions, typesDiffer, conflicts);
    listConflict(
        Field::Actors, mentions, [&](M a, M b) { return certaintyDiffers(a, b, factions); }, conflicts);
    if (!conflicts.empty() && conflicts.back().field == Field::Actors)
        conflicts.back().isOfCertainty = true;
    listConflict(Field::Casualties, mentions, casualtiesDiffer, conflicts);
    return conflicts;
}

} // namespace

const Mention* Event::correctionOf(Field field) const
{
    const auto corrects = [&](const Mention& mention) {
        return std::ranges::find(mention.corrects, field) != mention.corrects.end();
    };
    const auto last = std::ranges::find_if(mentions.rbegin(), mentions.rend(), corrects);
    return last == mentions.rend() ? nullptr : &*last;
}

Event merge(std::vector<Mention> mentions, const Gazetteer& places, const FactionTree& factions)
{
    const auto own = std::ranges::stable_partition(mentions, std::not_fn(&Mention::isCorrection));
    std::vector<Mention> corrections(own.begin(), own.end());
    mentions.erase(own.begin(), own.end());
    if (mentions.empty())
        mentions.swap(corrections);
    Event event;
    const Mention& leading = mostPreciselyDated(mentions);
    event.id = leading.event;
    event.unit = leading.unit;
    event.eventClass = leading.eventClass;
    event.subType = leading.subType;
    event.title = leading.title;
    event.date = leading.date;
    event.place = mostPrecisePlace(mentions, places);
    event.actors = mergeActors(mentions, factions);
    event.casualties = mergeCasualties(mentions);
    if (mentions.size() == 1)
        event.killedTotal = mentions.front().killedTotal;
    event.links = mergeLinks(mentions);
    event.conflicts = findConflicts(mentions, places, factions);
    event.mentions = std::move(mentions);
    const std::vector<Mention> said = corrections.empty() ? std::vector<Mention>() : event.mentions;
    correct(event, said, std::move(corrections));
    return event;
}

} // namespace vraem
