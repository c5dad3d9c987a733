// SPDX-License-Identifier: GPL-3.0-or-later
#include "hidden_names.h"

#include "values/edtf.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

EventId hidden(const EventId& id, std::optional<Row> row)
{
    // UCDP and GTD number their events, ACLED puts a country code before the number.
    static const QRegularExpression providersNumber(u"^[A-Z]{0,3}[0-9]+$"_s);
    if (providersNumber.match(id.value).hasMatch())
        return id;
    return EventId{row ? u"event-%1"_s.arg(*row + 1, 4, 10, QLatin1Char('0')) : u"event"_s};
}

LocalizedText codedTitle(const Dataset& dataset, const Event& event)
{
    const Place* place = event.place ? dataset.places().find(event.place->place) : nullptr;
    const QString date = event.date ? u", "_s + toEdtf(event.date->interval) : QString();
    const QString type = nameOf(event.subType);
    return {type + (place ? u", "_s + place->name.en : QString()) + date,
            type + (place ? u", "_s + place->name.es : QString()) + date};
}

void hideNames(std::optional<PlaceMention>& place)
{
    if (place)
        place->asWritten.clear();
}

void hideNames(std::vector<Actor>& actors)
{
    for (Actor& actor : actors)
        actor.asWritten.clear();
}

/// People code what they cite by a tree of factions; a provider's row may name a person as its target.
bool isOfProvider(const Event& event)
{
    return std::ranges::all_of(event.mentions,
                               [](const Mention& mention) { return mention.citations.empty(); });
}

void dropTargets(std::vector<Actor>& actors)
{
    std::erase_if(
        actors, [](const Actor& actor) { return actor.role == Role::Target || actor.role == Role::Victim; });
}

void hideNames(std::vector<Link>& links, const Dataset& dataset)
{
    for (Link& link : links)
        link.event = hidden(link.event, dataset.rowOf(link.event));
}

void hideNames(Mention& mention, const Dataset& dataset)
{
    mention.summary = {};
    mention.note = {};
    mention.ownType.clear();
    mention.facts.clear();
    mention.sourcesNamed.clear();
    mention.ownPassage.clear();
    const Source* source = dataset.source(mention.source);
    if (source && source->isOwn)
        mention.source = hiddenOwnSource().id;
    for (Attribution& attribution : mention.attributions)
        attribution.who = {};
    for (Citation& citation : mention.citations) {
        citation.locator.section.clear();
        std::erase(citation.supports, Field::Facts);
    }
    std::erase_if(mention.citations, [](const Citation& citation) { return citation.supports.empty(); });
    hideNames(mention.place);
    hideNames(mention.actors);
    hideNames(mention.links, dataset);
}

} // namespace

Event withoutNames(const Dataset& dataset, Event event, Row row)
{
    if (isOfProvider(event)) {
        dropTargets(event.actors);
        for (Mention& mention : event.mentions)
            dropTargets(mention.actors);
    }
    event.id = hidden(event.id, row);
    event.title = codedTitle(dataset, event);
    hideNames(event.place);
    hideNames(event.actors);
    hideNames(event.links, dataset);
    int number = 0;
    for (Mention& mention : event.mentions) {
        const MentionId old = mention.id;
        mention.id = {u"%1-%2"_s.arg(event.id.value).arg(++number)};
        mention.event = event.id;
        mention.title = event.title;
        hideNames(mention, dataset);
        for (Conflict& conflict : event.conflicts)
            std::ranges::replace(conflict.mentions, old, mention.id);
    }
    return event;
}

const Source& hiddenOwnSource()
{
    static const Source source = [] {
        Source hidden;
        hidden.id = {u"own:hidden"_s};
        hidden.title = u"own source"_s;
        hidden.isOwn = true;
        return hidden;
    }();
    return source;
}

Source withoutNames(Source source)
{
    source.author.clear();
    return source;
}

} // namespace vraem
