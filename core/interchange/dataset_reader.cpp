// SPDX-License-Identifier: GPL-3.0-or-later
#include "dataset_reader.h"

#include "entity_readers.h"
#include "reference_check.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

std::optional<QJsonObject> readObject(IssueSink& sink)
{
    QFile file(sink.file);
    if (!file.open(QIODevice::ReadOnly)) {
        sink.add(IssueCode::CannotRead, {}, file.errorString());
        return std::nullopt;
    }
    const QByteArray bytes = file.readAll();
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

void readLayer(JsonCursor& json, Layer& layer)
{
    auto exported = json.object("export"_L1);
    if (!exported)
        return;
    for (const auto field : {"version"_L1, "exported"_L1, "filter"_L1})
        exported->optionalText(field);
    exported->optionalFlag("namesHidden"_L1);
    QStringList terms;
    exported->forEach("layers"_L1, [&](JsonCursor& item) {
        item.optionalText("id"_L1);
        const QString name = item.optionalText("name"_L1);
        const QString asked = item.optionalText("terms"_L1);
        if (layer.name.isEmpty())
            layer.name = name;
        if (!asked.isEmpty())
            terms.append(asked);
    });
    layer.terms = terms.join(u'\n');
    exported->finish();
}

Dataset::Parts readParts(JsonCursor& json)
{
    Dataset::Parts parts;
    json.text("format"_L1);
    parts.version = json.text("version"_L1);
    readLayer(json, parts.layer);
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

Result<Dataset::Parts> readDatasetFile(const QString& path)
{
    Result<Dataset::Parts> result;
    IssueSink sink{path, {}};
    const auto object = readObject(sink);
    if (object) {
        JsonCursor json(*object, {}, sink);
        Dataset::Parts parts = readParts(json);
        json.finish();
        dropLinksOutside(parts, path, result.issues);
        if (sink.issues.isEmpty())
            sink.issues += checkWhole(parts, path);
        result.value = std::move(parts);
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
