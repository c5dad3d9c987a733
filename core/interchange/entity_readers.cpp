// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity_readers.h"

#include "value_readers.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

double readDegrees(JsonCursor& json, QLatin1StringView field, double limit)
{
    const double degrees = json.number(field);
    if (std::abs(degrees) > limit)
        json.sink().add(IssueCode::NumberOutOfRange, json.pathOf(field), QString::number(degrees),
                        u"-%1 … %1"_s.arg(limit));
    return degrees;
}

PlaceMention readPlaceMention(JsonCursor& json)
{
    PlaceMention place{json.id<PlaceId>("id"_L1), json.optionalText("asWritten"_L1),
                       json.name<PlaceLevel>("level"_L1), json.optionalFlag("inferred"_L1)};
    if (json.has("latitude"_L1) || json.has("longitude"_L1))
        place.coordinate =
            QGeoCoordinate(readDegrees(json, "latitude"_L1, 90), readDegrees(json, "longitude"_L1, 180));
    json.finish();
    return place;
}

Actor readActor(JsonCursor& json)
{
    return {json.id<FactionId>("faction"_L1), json.name<Role>("role"_L1), json.optionalText("asWritten"_L1),
            json.name<Doubt>("doubt"_L1)};
}

Casualty readCasualty(JsonCursor& json)
{
    return {json.name<Side>("side"_L1), json.name<CasualtyGroup>("group"_L1), json.name<Effect>("effect"_L1),
            readCountRange(json), json.optionalFlag("approximate"_L1)};
}

Fact readFact(JsonCursor& json)
{
    return {json.name<FactKind>("kind"_L1), json.localized("what"_L1), json.optionalNumber("amount"_L1),
            json.optionalText("unit"_L1)};
}

Citation readCitation(JsonCursor& json)
{
    Citation citation{readLocator(json), {}};
    json.forEachText("supports"_L1, [&](const QString& name, const QString& where) {
        if (const auto field = json.parseName<Field>(name, where))
            citation.supports.push_back(*field);
    });
    if (citation.supports.empty())
        json.sink().add(IssueCode::MissingField, json.pathOf("supports"_L1));
    return citation;
}

void readLists(JsonCursor& json, Mention& mention)
{
    json.forEach("actors"_L1, [&](JsonCursor& item) { mention.actors.push_back(readActor(item)); });
    json.forEach("casualties"_L1,
                 [&](JsonCursor& item) { mention.casualties.push_back(readCasualty(item)); });
    json.forEach("facts"_L1, [&](JsonCursor& item) { mention.facts.push_back(readFact(item)); });
    json.forEach("attributions"_L1, [&](JsonCursor& item) {
        mention.attributions.push_back({item.name<Field>("field"_L1), item.optionalLocalized("who"_L1),
                                        item.name<Modality>("modality"_L1)});
    });
    json.forEach("links"_L1, [&](JsonCursor& item) {
        mention.links.push_back({item.name<LinkKind>("kind"_L1), item.id<EventId>("event"_L1)});
    });
    json.forEach("citations"_L1, [&](JsonCursor& item) { mention.citations.push_back(readCitation(item)); });
    json.forEachText("sourcesNamed"_L1,
                     [&](const QString& named, const QString&) { mention.sourcesNamed.append(named); });
    if (auto total = json.object("killedTotal"_L1)) {
        mention.killedTotal = readCountRange(*total);
        total->finish();
    }
}

/// What only the user's own mentions have.
void readOwn(JsonCursor& json, Mention& mention)
{
    mention.ownPassage = json.optionalText("ownPassage"_L1);
    json.forEachText("corrects"_L1, [&](const QString& name, const QString& where) {
        if (const auto field = json.parseName<Field>(name, where))
            mention.corrects.push_back(*field);
    });
}

/// Every filled field needs a passage that carries it.
void checkCited(JsonCursor& json, const Mention& mention)
{
    const auto demand = [&](bool isFilled, Field field) {
        const bool isCited = std::ranges::any_of(mention.citations, [&](const Citation& citation) {
            return std::ranges::find(citation.supports, field) != citation.supports.end();
        });
        if (isFilled && !isCited)
            json.sink().add(IssueCode::UncitedField, json.pathOf("citations"_L1), nameOf(field));
    };
    demand(true, Field::Type);
    demand(mention.date.has_value(), Field::Date);
    demand(mention.place.has_value(), Field::Place);
    demand(!mention.actors.empty(), Field::Actors);
    demand(!mention.casualties.empty(), Field::Casualties);
    demand(!mention.facts.empty(), Field::Facts);
    demand(!mention.attributions.empty(), Field::Attribution);
}

ReportBody readBody(JsonCursor& json)
{
    ReportBody body;
    if (auto first = json.object("first"_L1)) {
        body.first = readLocator(*first);
        first->finish();
    }
    if (auto last = json.object("last"_L1)) {
        body.last = readLocator(*last);
        last->finish();
    }
    json.finish();
    return body;
}

} // namespace

Source readSource(JsonCursor& json, Origin origin)
{
    const auto text = [&](QLatin1StringView field) {
        return origin == Origin::Coded ? json.text(field) : json.optionalText(field);
    };
    Source source;
    source.id = json.id<SourceId>("id"_L1);
    source.kind = json.name<SourceKind>("kind"_L1);
    source.title = text("title"_L1);
    source.publisher = text("publisher"_L1);
    source.author = json.optionalText("author"_L1);
    if (origin == Origin::Coded || json.has("issued"_L1))
        source.issued = readInterval(json, "issued"_L1).value_or(DateInterval{});
    source.isOwn = origin == Origin::Exported && json.optionalFlag("own"_L1);
    source.referenceYear = json.optionalCount("referenceYear"_L1);
    source.url = json.optionalText("url"_L1);
    source.documentNumber = json.optionalText("documentNumber"_L1);
    source.language = text("language"_L1);
    source.file = text("file"_L1);
    if (origin == Origin::Coded || json.has("sha256"_L1))
        source.sha256 = readSha256(json, "sha256"_L1);
    if (auto body = json.object("body"_L1))
        source.body = readBody(*body);
    if (json.has("accessed"_L1))
        source.accessed = readDay(json, "accessed"_L1);
    json.forEach("coverage"_L1, [&](JsonCursor& item) {
        const auto interval = readInterval(item, "dates"_L1);
        source.coverage.push_back({interval.value_or(DateInterval{}), item.name<CoverageKind>("kind"_L1)});
    });
    return source;
}

Faction readFaction(JsonCursor& json)
{
    Faction faction;
    faction.id = json.id<FactionId>("id"_L1);
    faction.name = json.localized("name"_L1);
    faction.shortName = json.optionalText("shortName"_L1);
    if (json.has("parent"_L1))
        faction.parent = json.id<FactionId>("parent"_L1);
    faction.side = json.name<Side>("side"_L1);
    faction.parentNote = json.optionalLocalized("parentNote"_L1);
    json.forEach("parentCitations"_L1, [&](JsonCursor& item) {
        const auto source = item.id<SourceId>("source"_L1);
        faction.parentCitations.push_back({source, readLocator(item)});
    });
    return faction;
}

Place readPlace(JsonCursor& json, Origin origin)
{
    Place place;
    place.id = json.id<PlaceId>("id"_L1);
    place.name = json.localized("name"_L1);
    json.forEachText("alternativeNames"_L1,
                     [&](const QString& name, const QString&) { place.alternativeNames.append(name); });
    place.level = json.name<PlaceLevel>("level"_L1);
    if (json.has("parent"_L1))
        place.parent = json.id<PlaceId>("parent"_L1);
    if (origin == Origin::Coded || json.has("latitude"_L1)) {
        place.coordinate.setLatitude(readDegrees(json, "latitude"_L1, 90));
        place.coordinate.setLongitude(readDegrees(json, "longitude"_L1, 180));
    }
    place.radiusKm =
        origin == Origin::Coded ? json.number("radiusKm"_L1) : json.optionalNumber("radiusKm"_L1).value_or(0);
    if (json.has("radiusKm"_L1) && place.radiusKm <= 0)
        json.sink().add(IssueCode::NumberOutOfRange, json.pathOf("radiusKm"_L1),
                        QString::number(place.radiusKm), u"> 0"_s);
    place.isoCode = json.optionalText("isoCode"_L1);
    place.isEstimate = json.optionalFlag("estimate"_L1);
    place.provenance =
        origin == Origin::Coded ? json.text("provenance"_L1) : json.optionalText("provenance"_L1);
    return place;
}

Mention readMention(JsonCursor& json, const SourceId& source, Origin origin)
{
    const auto localized = [&](QLatin1StringView field) {
        return origin == Origin::Coded ? json.localized(field) : json.optionalLocalized(field);
    };
    Mention mention;
    mention.id = json.id<MentionId>("id"_L1);
    mention.source = source;
    mention.event = json.id<EventId>("event"_L1);
    mention.unit = json.name<Unit>("unit"_L1);
    mention.eventClass = json.name<EventClass>("class"_L1);
    mention.subType = json.name<EventSubType>("subType"_L1);
    mention.ownType = json.optionalText("ownType"_L1);
    mention.title = localized("title"_L1);
    mention.summary = localized("summary"_L1);
    mention.date = readEventDate(json, "date"_L1);
    if (auto place = json.object("place"_L1))
        mention.place = readPlaceMention(*place);
    mention.note = json.optionalLocalized("note"_L1);
    readLists(json, mention);
    if (origin == Origin::Coded)
        checkCited(json, mention);
    else
        readOwn(json, mention);
    return mention;
}

ContextFact readContextFact(JsonCursor& json, const SourceId& source)
{
    ContextFact fact;
    fact.id = json.id<ContextFactId>("id"_L1);
    fact.source = source;
    fact.topic = json.name<ContextTopic>("topic"_L1);
    fact.measure = json.optionalText("measure"_L1);
    fact.statement = json.localized("statement"_L1);
    fact.low = json.optionalNumber("low"_L1);
    fact.best = json.optionalNumber("best"_L1);
    fact.high = json.optionalNumber("high"_L1);
    fact.unit = json.optionalText("unit"_L1);
    fact.date = readEventDate(json, "date"_L1);
    if (json.has("faction"_L1))
        fact.faction = json.id<FactionId>("faction"_L1);
    fact.attribution = json.optionalLocalized("attribution"_L1);
    json.forEach("citations"_L1, [&](JsonCursor& item) { fact.citations.push_back(readLocator(item)); });
    if (fact.citations.empty())
        json.sink().add(IssueCode::MissingField, json.pathOf("citations"_L1));
    return fact;
}

} // namespace vraem
