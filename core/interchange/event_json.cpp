// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_json.h"

#include "values/edtf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template<typename Number>
QJsonValue orNull(const std::optional<Number>& number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QJsonValue orNull(const std::optional<Date>& date)
{
    return date ? QJsonValue(toIsoDate(*date)) : QJsonValue();
}

template<typename Items, typename Convert>
QJsonArray arrayOf(const Items& items, Convert convert)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(convert(item));
    return array;
}

QJsonValue dateJson(const std::optional<EventDate>& date)
{
    if (!date)
        return {};
    return QJsonObject{{u"start"_s, orNull(date->interval.start)},
                       {u"end"_s, orNull(date->interval.end)},
                       {u"precision"_s, nameOf(date->precision)},
                       {u"basis"_s, nameOf(date->basis)},
                       {u"edtf"_s, toEdtf(date->interval)}};
}

QJsonValue ancestorName(const Dataset& dataset, const PlaceId& id, PlaceLevel level)
{
    const Place* place = dataset.places().ancestorAt(id, level);
    return place ? QJsonValue(place->name.en) : QJsonValue();
}

QJsonValue placeJson(const Dataset& dataset, const std::optional<PlaceMention>& mention)
{
    if (!mention)
        return {};
    const Place& place = *dataset.places().find(mention->place);
    return QJsonObject{{u"id"_s, place.id.value},
                       {u"name"_s, place.name.en},
                       {u"level"_s, nameOf(mention->level)},
                       {u"province"_s, ancestorName(dataset, place.id, PlaceLevel::Province)},
                       {u"department"_s, ancestorName(dataset, place.id, PlaceLevel::Department)},
                       {u"latitude"_s, place.coordinate.latitude()},
                       {u"longitude"_s, place.coordinate.longitude()},
                       {u"radiusKm"_s, place.radiusKm},
                       {u"estimate"_s, place.isEstimate},
                       {u"asWritten"_s, orNull(mention->asWritten)},
                       {u"inferred"_s, mention->isInferred}};
}

QJsonObject actorJson(const Actor& actor)
{
    return {{u"faction"_s, actor.faction.value},
            {u"role"_s, nameOf(actor.role)},
            {u"asWritten"_s, orNull(actor.asWritten)},
            {u"doubt"_s, nameOf(actor.doubt)}};
}

QJsonObject casualtyJson(const Casualty& casualty)
{
    return {{u"side"_s, nameOf(casualty.side)},        {u"group"_s, nameOf(casualty.group)},
            {u"effect"_s, nameOf(casualty.effect)},    {u"low"_s, orNull(casualty.count.low)},
            {u"best"_s, orNull(casualty.count.best)},  {u"high"_s, orNull(casualty.count.high)},
            {u"approximate"_s, casualty.isApproximate}};
}

QJsonObject factJson(const Fact& fact)
{
    return {{u"kind"_s, nameOf(fact.kind)},
            {u"what"_s, fact.what.en},
            {u"amount"_s, orNull(fact.amount)},
            {u"unit"_s, orNull(fact.unit)}};
}

QJsonObject attributionJson(const Attribution& attribution)
{
    return {{u"field"_s, nameOf(attribution.field)},
            {u"who"_s, orNull(attribution.who.en)},
            {u"modality"_s, nameOf(attribution.modality)}};
}

QJsonObject linkJson(const Link& link)
{
    return {{u"kind"_s, nameOf(link.kind)}, {u"event"_s, link.event.value}};
}

QJsonObject locatorJson(const Source& source, const Locator& locator)
{
    return {{u"file"_s, source.file},
            {u"sha256"_s, source.sha256},
            {u"section"_s, orNull(locator.section)},
            {u"paragraph"_s, locator.paragraph},
            {u"start"_s, locator.start},
            {u"end"_s, locator.end}};
}

QJsonObject citationJson(const Source& source, const Citation& citation)
{
    QJsonObject json = locatorJson(source, citation.locator);
    json.insert(u"supports"_s,
                arrayOf(citation.supports, [](Field field) { return QJsonValue(nameOf(field)); }));
    return json;
}

/// Of what the user put in: where in their source it stands.
QJsonValue ownSourceJson(const Source& source, const Mention& mention)
{
    if (!source.isOwn)
        return {};
    return QJsonObject{{u"title"_s, source.title},
                       {u"kind"_s, nameOf(source.kind)},
                       {u"passage"_s, orNull(mention.ownPassage)}};
}

QJsonObject mentionJson(const Dataset& dataset, const Mention& mention)
{
    const Source& source = *dataset.source(mention.source);
    return {{u"id"_s, mention.id.value},
            {u"source"_s, mention.source.value},
            {u"unit"_s, nameOf(mention.unit)},
            {u"class"_s, nameOf(mention.eventClass)},
            {u"type"_s, nameOf(typeOf(mention.subType))},
            {u"subType"_s, nameOf(mention.subType)},
            {u"summary"_s, mention.summary.en},
            {u"date"_s, dateJson(mention.date)},
            {u"place"_s, placeJson(dataset, mention.place)},
            {u"actors"_s, arrayOf(mention.actors, actorJson)},
            {u"casualties"_s, arrayOf(mention.casualties, casualtyJson)},
            {u"facts"_s, arrayOf(mention.facts, factJson)},
            {u"attribution"_s, arrayOf(mention.attributions, attributionJson)},
            {u"note"_s, orNull(mention.note.en)},
            {u"corrects"_s, arrayOf(mention.corrects, [](Field field) { return QJsonValue(nameOf(field)); })},
            {u"ownSource"_s, ownSourceJson(source, mention)},
            {u"citations"_s, arrayOf(mention.citations, [&](const Citation& citation) {
                 return citationJson(source, citation);
             })}};
}

QJsonObject conflictJson(const Dataset& dataset, const Event& event, const Conflict& conflict)
{
    QJsonArray values;
    for (const Mention& mention : event.mentions) {
        if (std::ranges::find(conflict.mentions, mention.id) != conflict.mentions.end())
            values.append(QJsonObject{{u"source"_s, mention.source.value},
                                      {u"value"_s, conflictValue(dataset, mention, conflict.field)}});
    }
    return {{u"field"_s, nameOf(conflict.field)},
            {u"certaintyOnly"_s, conflict.isOfCertainty},
            {u"values"_s, values}};
}

QString actorsValue(const Mention& mention)
{
    QStringList parts;
    for (const Actor& actor : mention.actors) {
        const QString doubt = actor.doubt == Doubt::None ? QString() : u", "_s + nameOf(actor.doubt);
        parts.append(u"%1 (%2%3)"_s.arg(actor.faction.value, nameOf(actor.role), doubt));
    }
    return parts.join(u"; "_s);
}

QString figure(const std::optional<int>& number)
{
    return number ? QString::number(*number) : u"-"_s;
}

QString casualtiesValue(const Mention& mention)
{
    QStringList parts;
    for (const Casualty& casualty : mention.casualties) {
        const CountRange& count = casualty.count;
        parts.append(u"%1 %2 %3 %4/%5/%6"_s.arg(nameOf(casualty.side), nameOf(casualty.group),
                                                nameOf(casualty.effect), figure(count.low),
                                                figure(count.best), figure(count.high)));
    }
    return parts.join(u"; "_s);
}

} // namespace

QString conflictValue(const Dataset& dataset, const Mention& mention, Field field)
{
    switch (field) {
    case Field::Date:
        return mention.date ? toEdtf(mention.date->interval) : QString();
    case Field::Place:
        return mention.place ? dataset.places().find(mention.place->place)->name.en : QString();
    case Field::Type:
        return nameOf(mention.subType);
    case Field::Actors:
        return actorsValue(mention);
    case Field::Casualties:
        return casualtiesValue(mention);
    case Field::Summary:
    case Field::Facts:
    case Field::Attribution:
    case Field::Links:
        break;
    }
    return mention.summary.en;
}

QJsonObject toJson(const Dataset& dataset, const Event& event)
{
    return {{u"id"_s, event.id.value},
            {u"title"_s, event.title.en},
            {u"unit"_s, nameOf(event.unit)},
            {u"class"_s, nameOf(event.eventClass)},
            {u"type"_s, nameOf(event.type())},
            {u"subType"_s, nameOf(event.subType)},
            {u"date"_s, dateJson(event.date)},
            {u"place"_s, placeJson(dataset, event.place)},
            {u"actors"_s, arrayOf(event.actors, actorJson)},
            {u"casualties"_s, arrayOf(event.casualties, casualtyJson)},
            {u"links"_s, arrayOf(event.links, linkJson)},
            {u"mentions"_s,
             arrayOf(event.mentions, [&](const Mention& mention) { return mentionJson(dataset, mention); })},
            {u"conflicts"_s, arrayOf(event.conflicts, [&](const Conflict& conflict) {
                 return conflictJson(dataset, event, conflict);
             })}};
}

QJsonObject toJson(const Dataset& dataset, const ContextFact& fact)
{
    const Source& source = *dataset.source(fact.source);
    return {{u"id"_s, fact.id.value},
            {u"source"_s, fact.source.value},
            {u"topic"_s, nameOf(fact.topic)},
            {u"measure"_s, orNull(fact.measure)},
            {u"statement"_s, fact.statement.en},
            {u"low"_s, orNull(fact.low)},
            {u"best"_s, orNull(fact.best)},
            {u"high"_s, orNull(fact.high)},
            {u"unit"_s, orNull(fact.unit)},
            {u"date"_s, dateJson(fact.date)},
            {u"faction"_s, fact.faction ? QJsonValue(fact.faction->value) : QJsonValue()},
            {u"attribution"_s, orNull(fact.attribution.en)},
            {u"citations"_s,
             arrayOf(fact.citations, [&](const Locator& locator) { return locatorJson(source, locator); })}};
}

} // namespace vraem
