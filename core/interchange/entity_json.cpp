// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity_json.h"

#include "values/edtf.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// The readers take an absent field for an unknown value, so nothing else is ever written for one.
void put(QJsonObject& json, const QString& field, const QString& text)
{
    if (!text.isEmpty())
        json.insert(field, text);
}

void put(QJsonObject& json, const QString& field, const LocalizedText& text)
{
    if (!text.en.isEmpty() && !text.es.isEmpty())
        json.insert(field, QJsonObject{{u"en"_s, text.en}, {u"es"_s, text.es}});
}

template<typename Number>
void put(QJsonObject& json, const QString& field, const std::optional<Number>& number)
{
    if (number)
        json.insert(field, *number);
}

void putFlag(QJsonObject& json, const QString& field, bool is)
{
    if (is)
        json.insert(field, true);
}

template<typename Items, typename Convert>
void putAll(QJsonObject& json, const QString& field, const Items& items, Convert convert)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(convert(item));
    if (!array.isEmpty())
        json.insert(field, array);
}

void putRange(QJsonObject& json, const CountRange& range)
{
    put(json, u"low"_s, range.low);
    put(json, u"best"_s, range.best);
    put(json, u"high"_s, range.high);
}

QJsonObject placeMentionJson(const PlaceMention& place)
{
    QJsonObject json{{u"id"_s, place.place.value}, {u"level"_s, nameOf(place.level)}};
    put(json, u"asWritten"_s, place.asWritten);
    putFlag(json, u"inferred"_s, place.isInferred);
    if (place.coordinate) {
        json.insert(u"latitude"_s, place.coordinate->latitude());
        json.insert(u"longitude"_s, place.coordinate->longitude());
    }
    return json;
}

QJsonObject actorJson(const Actor& actor)
{
    QJsonObject json{{u"faction"_s, actor.faction.value},
                     {u"role"_s, nameOf(actor.role)},
                     {u"doubt"_s, nameOf(actor.doubt)}};
    put(json, u"asWritten"_s, actor.asWritten);
    return json;
}

QJsonObject casualtyJson(const Casualty& casualty)
{
    QJsonObject json{{u"side"_s, nameOf(casualty.side)},
                     {u"group"_s, nameOf(casualty.group)},
                     {u"effect"_s, nameOf(casualty.effect)}};
    putRange(json, casualty.count);
    putFlag(json, u"approximate"_s, casualty.isApproximate);
    return json;
}

QJsonObject factJson(const Fact& fact)
{
    QJsonObject json{{u"kind"_s, nameOf(fact.kind)}};
    put(json, u"what"_s, fact.what);
    put(json, u"amount"_s, fact.amount);
    put(json, u"unit"_s, fact.unit);
    return json;
}

QJsonObject attributionJson(const Attribution& attribution)
{
    QJsonObject json{{u"field"_s, nameOf(attribution.field)}, {u"modality"_s, nameOf(attribution.modality)}};
    put(json, u"who"_s, attribution.who);
    return json;
}

QJsonObject locatorJson(const Locator& locator)
{
    QJsonObject json{{u"paragraph"_s, locator.paragraph},
                     {u"start"_s, locator.start},
                     {u"end"_s, locator.end},
                     {u"sentenceDigest"_s, locator.sentenceDigest}};
    put(json, u"section"_s, locator.section);
    if (locator.inSentence)
        json.insert(u"inSentence"_s, QJsonObject{{u"start"_s, locator.inSentence->start},
                                                 {u"end"_s, locator.inSentence->end},
                                                 {u"length"_s, locator.inSentence->length}});
    return json;
}

QJsonObject citationJson(const Citation& citation)
{
    QJsonObject json = locatorJson(citation.locator);
    putAll(json, u"supports"_s, citation.supports, [](Field field) { return QString(nameOf(field)); });
    return json;
}

} // namespace

QJsonObject mentionJson(const Mention& mention)
{
    QJsonObject json{{u"id"_s, mention.id.value},
                     {u"source"_s, mention.source.value},
                     {u"event"_s, mention.event.value},
                     {u"unit"_s, nameOf(mention.unit)},
                     {u"class"_s, nameOf(mention.eventClass)},
                     {u"subType"_s, nameOf(mention.subType)}};
    put(json, u"ownType"_s, mention.ownType);
    put(json, u"title"_s, mention.title);
    put(json, u"summary"_s, mention.summary);
    put(json, u"note"_s, mention.note);
    put(json, u"ownPassage"_s, mention.ownPassage);
    if (mention.date)
        json.insert(u"date"_s, QJsonObject{{u"edtf"_s, toEdtf(mention.date->interval)},
                                           {u"precision"_s, nameOf(mention.date->precision)},
                                           {u"basis"_s, nameOf(mention.date->basis)}});
    if (mention.place)
        json.insert(u"place"_s, placeMentionJson(*mention.place));
    if (mention.killedTotal) {
        QJsonObject total;
        putRange(total, *mention.killedTotal);
        json.insert(u"killedTotal"_s, total);
    }
    putAll(json, u"actors"_s, mention.actors, actorJson);
    putAll(json, u"casualties"_s, mention.casualties, casualtyJson);
    putAll(json, u"facts"_s, mention.facts, factJson);
    putAll(json, u"attributions"_s, mention.attributions, attributionJson);
    putAll(json, u"links"_s, mention.links, [](const Link& link) {
        return QJsonObject{{u"kind"_s, nameOf(link.kind)}, {u"event"_s, link.event.value}};
    });
    putAll(json, u"citations"_s, mention.citations, citationJson);
    putAll(json, u"corrects"_s, mention.corrects, [](Field field) { return QString(nameOf(field)); });
    putAll(json, u"sourcesNamed"_s, mention.sourcesNamed, [](const QString& named) { return named; });
    return json;
}

QJsonObject sourceJson(const Source& source)
{
    QJsonObject json{{u"id"_s, source.id.value}, {u"kind"_s, nameOf(source.kind)}};
    put(json, u"title"_s, source.title);
    put(json, u"publisher"_s, source.publisher);
    put(json, u"author"_s, source.author);
    if (source.issued.start || source.issued.end)
        json.insert(u"issued"_s, toEdtf(source.issued));
    put(json, u"referenceYear"_s, source.referenceYear);
    put(json, u"url"_s, source.url);
    put(json, u"documentNumber"_s, source.documentNumber);
    put(json, u"language"_s, source.language);
    put(json, u"file"_s, source.file);
    put(json, u"sha256"_s, source.sha256);
    if (source.body)
        json.insert(u"body"_s, QJsonObject{{u"first"_s, locatorJson(source.body->first)},
                                           {u"last"_s, locatorJson(source.body->last)}});
    if (source.accessed)
        json.insert(u"accessed"_s, toIsoDate(*source.accessed));
    putFlag(json, u"own"_s, source.isOwn);
    putAll(json, u"coverage"_s, source.coverage, [](const Coverage& coverage) {
        return QJsonObject{{u"dates"_s, toEdtf(coverage.interval)}, {u"kind"_s, nameOf(coverage.kind)}};
    });
    return json;
}

QJsonObject factionJson(const Faction& faction, bool hidesNames)
{
    QJsonObject json{{u"id"_s, faction.id.value}, {u"side"_s, nameOf(faction.side)}};
    put(json, u"name"_s, faction.name);
    put(json, u"shortName"_s, faction.shortName);
    if (faction.parent)
        json.insert(u"parent"_s, faction.parent->value);
    if (!hidesNames)
        put(json, u"parentNote"_s, faction.parentNote);
    putAll(json, u"parentCitations"_s, faction.parentCitations, [](const SourcedLocator& citation) {
        QJsonObject located = locatorJson(citation.locator);
        located.insert(u"source"_s, citation.source.value);
        return located;
    });
    return json;
}

QJsonObject placeJson(const Place& place)
{
    QJsonObject json{{u"id"_s, place.id.value}, {u"level"_s, nameOf(place.level)}};
    put(json, u"name"_s, place.name);
    putAll(json, u"alternativeNames"_s, place.alternativeNames, [](const QString& name) { return name; });
    if (place.parent)
        json.insert(u"parent"_s, place.parent->value);
    if (place.coordinate.isValid()) {
        json.insert(u"latitude"_s, place.coordinate.latitude());
        json.insert(u"longitude"_s, place.coordinate.longitude());
    }
    if (place.radiusKm > 0)
        json.insert(u"radiusKm"_s, place.radiusKm);
    put(json, u"isoCode"_s, place.isoCode);
    putFlag(json, u"estimate"_s, place.isEstimate);
    put(json, u"provenance"_s, place.provenance);
    return json;
}

} // namespace vraem
