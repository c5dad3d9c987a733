// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_reader.h"

#include "colour_rule_names.h"
#include "entity_readers.h"
#include "reference_check.h"
#include "whole_file.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

std::optional<QJsonObject> readObject(IssueSink& sink)
{
    const Result<QByteArray> read = readWhole(sink.file);
    sink.issues += read.issues;
    if (!read)
        return std::nullopt;
    const QByteArray& bytes = *read;
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        sink.add(IssueCode::NotJson, u"line %1"_s.arg(line), error.errorString());
        return std::nullopt;
    }
    return document.object();
}

template<typename Read>
auto readList(const QString& path, QLatin1StringView list, Issues& issues, Read read)
{
    std::vector<decltype(read(std::declval<JsonCursor&>()))> items;
    IssueSink sink{path, {}};
    if (const auto object = readObject(sink)) {
        JsonCursor json(*object, {}, sink);
        if (!json.has(list))
            sink.add(IssueCode::MissingField, list);
        json.forEach(list, [&](JsonCursor& item) { items.push_back(read(item)); });
        json.finish();
    }
    issues += sink.issues;
    return items;
}

SourceId readReport(const QString& path, Dataset::Parts& parts, Issues& issues)
{
    IssueSink sink{path, {}};
    SourceId source;
    if (const auto object = readObject(sink)) {
        JsonCursor json(*object, {}, sink);
        source = json.id<SourceId>("source"_L1);
        json.forEach("mentions"_L1, [&](JsonCursor& item) {
            parts.mentions.push_back(readMention(item, source));
            checkReferences(parts.mentions.back(), item, parts);
        });
        json.forEach("context"_L1, [&](JsonCursor& item) {
            parts.contextFacts.push_back(readContextFact(item, source));
            checkReferences(parts.contextFacts.back(), item, parts);
        });
        json.finish();
    }
    issues += sink.issues;
    return source;
}

QString readVersion(const QString& path, Issues& issues)
{
    IssueSink sink{path, {}};
    QString version;
    if (const auto object = readObject(sink)) {
        JsonCursor json(*object, {}, sink);
        version = json.text("version"_L1);
        json.finish();
    }
    issues += sink.issues;
    return version;
}

/// A data set of an exported file, told from the others in it by its sources.
struct ReadLayer
{
    Layer layer;
    QString version;
    std::set<SourceId> sources;
};

ReadLayer readLayer(JsonCursor& json)
{
    ReadLayer read;
    read.layer.id = {json.optionalText("id"_L1)};
    read.layer.name = json.optionalText("name"_L1);
    read.layer.terms = json.optionalText("terms"_L1);
    if (json.has("colourRule"_L1))
        read.layer.colourRule = json.name<ColourRule>("colourRule"_L1);
    read.version = json.optionalText("version"_L1);
    json.forEachText("sources"_L1,
                     [&](const QString& id, const QString&) { read.sources.insert(SourceId{id}); });
    return read;
}

std::vector<ReadLayer> readLayers(JsonCursor& json)
{
    std::vector<ReadLayer> layers;
    auto exported = json.object("export"_L1);
    if (!exported)
        return layers;
    for (const auto field : {"version"_L1, "exported"_L1, "filter"_L1})
        exported->optionalText(field);
    exported->optionalFlag("namesHidden"_L1);
    if (auto own = exported->object("overlay"_L1)) {
        own->text("sha256"_L1);
        for (const auto field : {"corrections"_L1, "ownEvents"_L1, "regrouped"_L1})
            own->count(field);
        own->finish();
    }
    exported->forEach("layers"_L1, [&](JsonCursor& item) { layers.push_back(readLayer(item)); });
    exported->finish();
    return layers;
}

/// What an item is below, with all above it, added to a set.
template<typename Id>
void addWithParents(std::optional<Id> id, const auto& items, std::set<Id>& into)
{
    while (id && into.insert(*id).second) {
        const auto* item = items.find(*id);
        id = item ? item->parent : std::nullopt;
    }
}

/// Those of the items that are in the set.
template<typename Items, typename Ids>
Items only(const Items& items, const Ids& ids)
{
    Items kept;
    std::ranges::copy_if(items, std::back_inserter(kept),
                         [&](const auto& item) { return ids.contains(item.id); });
    return kept;
}

Dataset::Parts partOf(const Dataset::Parts& all, const ReadLayer& layer)
{
    Dataset::Parts part;
    part.version = layer.version;
    part.layer = layer.layer;
    part.sources = only(all.sources, layer.sources);
    std::set<FactionId> factions;
    std::set<PlaceId> places;
    for (const Mention& mention : all.mentions) {
        if (!layer.sources.contains(mention.source))
            continue;
        part.mentions.push_back(mention);
        for (const Actor& actor : mention.actors)
            addWithParents(std::optional(actor.faction), all.factions, factions);
        if (mention.place)
            addWithParents(std::optional(mention.place->place), all.places, places);
    }
    part.factions = FactionTree(only(all.factions.factions(), factions));
    part.places = Gazetteer(only(all.places.places(), places));
    return part;
}

std::vector<Dataset::Parts> byLayer(Dataset::Parts all, const std::vector<ReadLayer>& layers)
{
    const bool areTold = layers.size() > 1 && std::ranges::none_of(layers, [](const ReadLayer& layer) {
                             return layer.sources.empty();
                         });
    std::vector<Dataset::Parts> parts;
    if (areTold) {
        for (const ReadLayer& layer : layers)
            parts.push_back(partOf(all, layer));
        return parts;
    }
    QStringList terms;
    for (const ReadLayer& layer : layers) {
        if (!layer.layer.terms.isEmpty())
            terms.append(layer.layer.terms);
    }
    if (!layers.empty()) {
        all.layer.name = layers.front().layer.name;
        all.layer.colourRule = layers.front().layer.colourRule;
    }
    all.layer.terms = terms.join(u'\n');
    parts.push_back(std::move(all));
    return parts;
}

Dataset::Parts readParts(JsonCursor& json)
{
    Dataset::Parts parts;
    json.text("format"_L1);
    parts.version = json.text("version"_L1);
    json.forEach("sources"_L1,
                 [&](JsonCursor& item) { parts.sources.push_back(readSource(item, Origin::Exported)); });
    std::vector<Faction> factions;
    json.forEach("factions"_L1, [&](JsonCursor& item) { factions.push_back(readFaction(item)); });
    std::vector<Place> places;
    json.forEach("places"_L1, [&](JsonCursor& item) { places.push_back(readPlace(item, Origin::Exported)); });
    IssueSink& sink = json.sink();
    sink.issues += checkTree(factions, sink.file, parts.sources) + checkTree(places, sink.file);
    if (hasErrors(sink.issues))
        return parts;
    parts.factions = FactionTree(std::move(factions));
    parts.places = Gazetteer(std::move(places));
    json.forEach("mentions"_L1, [&](JsonCursor& item) {
        const auto source = item.id<SourceId>("source"_L1);
        parts.mentions.push_back(readMention(item, source, Origin::Exported));
        checkReferences(parts.mentions.back(), item, parts);
    });
    return parts;
}

void dropLinksOutside(Dataset::Parts& parts, const QString& file, Issues& issues)
{
    std::set<EventId> events;
    for (const Mention& mention : parts.mentions)
        events.insert(mention.event);
    for (Mention& mention : parts.mentions) {
        for (const Link& link : mention.links) {
            if (!events.contains(link.event))
                issues.append({IssueCode::DanglingId, file, mention.id.value, link.event.value, {}, true});
        }
        std::erase_if(mention.links, [&](const Link& link) { return !events.contains(link.event); });
    }
}

} // namespace

Result<Dataset::Parts> readDataset(const QString& directory)
{
    const QDir dir(directory);
    Result<Dataset::Parts> result;
    Dataset::Parts parts;
    parts.version = readVersion(dir.filePath(u"dataset.json"_s), result.issues);
    parts.sources = readList(dir.filePath(u"sources.json"_s), "sources"_L1, result.issues,
                             [](JsonCursor& item) { return readSource(item); });
    const QString factionsFile = dir.filePath(u"factions.json"_s);
    const QString placesFile = dir.filePath(u"places.json"_s);
    auto factions = readList(factionsFile, "factions"_L1, result.issues, readFaction);
    auto places =
        readList(placesFile, "places"_L1, result.issues, [](JsonCursor& item) { return readPlace(item); });
    result.issues += checkTree(factions, factionsFile, parts.sources);
    result.issues += checkTree(places, placesFile);
    if (hasErrors(result.issues))
        return result;
    parts.factions = FactionTree(std::move(factions));
    parts.places = Gazetteer(std::move(places));
    const QDir reports(dir.filePath(u"reports"_s));
    for (const QString& name : reports.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        readReport(reports.filePath(name), parts, result.issues);
    result.issues += checkWhole(parts, dir.path());
    if (!hasErrors(result.issues))
        result.value = std::move(parts);
    return result;
}

bool isDatasetFile(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(100).contains("\"vraem-atlas-dataset\"");
}

Result<std::vector<Dataset::Parts>> readDatasetFile(const QString& path)
{
    Result<std::vector<Dataset::Parts>> result;
    IssueSink sink{path, {}};
    const auto object = readObject(sink);
    if (object) {
        JsonCursor json(*object, {}, sink);
        const std::vector<ReadLayer> layers = readLayers(json);
        Dataset::Parts parts = readParts(json);
        json.finish();
        dropLinksOutside(parts, path, result.issues);
        if (sink.issues.isEmpty())
            sink.issues += checkWhole(parts, path);
        result.value = byLayer(std::move(parts), layers);
    }
    result.issues += sink.issues;
    if (hasErrors(result.issues))
        result.value.reset();
    return result;
}

Result<Dataset::Parts> readWithReport(const QString& file, const Dataset::Parts& context)
{
    Dataset::Parts parts = context;
    parts.mentions.clear();
    parts.contextFacts.clear();
    Result<Dataset::Parts> result;
    const auto source = readReport(file, parts, result.issues);
    const auto isKept = [&](const auto& item) { return item.source != source; };
    std::ranges::copy_if(context.mentions, std::back_inserter(parts.mentions), isKept);
    std::ranges::copy_if(context.contextFacts, std::back_inserter(parts.contextFacts), isKept);
    result.issues += checkWhole(parts, file);
    if (!hasErrors(result.issues))
        result.value = std::move(parts);
    return result;
}

} // namespace vraem
