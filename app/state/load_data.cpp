// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_data.h"

#include "interchange/dataset_reader.h"
#include "interchange/export/record_reader.h"
#include "model/combine.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

LoadedData made(Result<Dataset::Parts> parts, const Layer& layer)
{
    if (parts && parts->layer.id.isEmpty())
        parts->layer.id = layer.id;
    if (parts && parts->layer.name.isEmpty())
        parts->layer.name = layer.name;
    return {.dataset = parts ? std::make_shared<const Dataset>(std::move(*parts)) : nullptr,
            .issues = parts.issues};
}

/// Side by side as they were exported.
LoadedData made(Result<std::vector<Dataset::Parts>> read, const Layer& layer, const std::stop_token& cancel)
{
    if (!read)
        return {.issues = std::move(read.issues)};
    LoadedData data{.issues = std::move(read.issues)};
    std::vector<DatasetPtr> parts;
    for (Dataset::Parts& part : *read.value) {
        if (part.layer.id == atlasLayer().id)
            part.layer.id.value += u"-file"_s;
        parts.push_back(made({std::move(part), {}}, layer).dataset);
    }
    LoadedData together = putSideBySide(parts, cancel);
    data.dataset = std::move(together.dataset);
    data.issues += together.issues;
    return data;
}

/// The program's own data set keeps its name to itself.
LayerId layerIdOf(const QString& path)
{
    const QString name = QFileInfo(path).completeBaseName();
    return {name == atlasLayer().id.value ? name + u"-file"_s : name};
}

/// What a data set of our own is called that does not say it.
Layer layerOf(const QString& path)
{
    return {layerIdOf(path), QFileInfo(path).completeBaseName(), {}};
}

/// A report file is JSON: its first character is a brace.
bool isJsonObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4096).trimmed().startsWith('{');
}

bool isDataFolder(const QString& path)
{
    return QFileInfo(path).isDir() || QFileInfo(path).fileName() == u"dataset.json";
}

LoadedData loadReport(const QString& path)
{
    const Result<Dataset::Parts> shipped = readDataset(shippedDataPath());
    // Still the atlas, but for what one of its sources says.
    return made(shipped ? readWithReport(path, *shipped) : shipped,
                {atlasLayer().id, QFileInfo(path).completeBaseName(), {}});
}

LoadedData loadTable(const LoadRequest& request)
{
    if (!request.mapping) {
        Inspection found = inspect(request.path);
        if (found.format == ImportFormat::GenericTable)
            return {.unmapped = std::move(found)};
    }
    ImportOutcome outcome = importFile({.path = request.path,
                                        .layer = layerIdOf(request.path),
                                        .mapping = request.mapping,
                                        .threads = std::max(1, QThread::idealThreadCount()),
                                        .onProgress = request.onProgress,
                                        .cancel = request.cancel});
    LoadedData data{.issues = outcome.report.issues, .report = std::move(outcome.report)};
    if (outcome.imported)
        data.dataset = std::make_shared<const Dataset>(std::move(*outcome.imported));
    return data;
}

LoadedData loadAlone(const LoadRequest& request)
{
    const QFileInfo file(request.path);
    if (request.path == shippedDataPath())
        return loadShippedData();
    if (isDataFolder(request.path)) {
        const QString folder = file.isDir() ? file.filePath() : file.path();
        return made(readDataset(folder), layerOf(folder));
    }
    if (isDatasetFile(request.path))
        return made(readDatasetFile(request.path), layerOf(request.path), request.cancel);
    if (isRecordFile(request.path))
        return made(readRecordFile(request.path), layerOf(request.path));
    if (isJsonObject(request.path))
        return loadReport(request.path);
    return loadTable(request);
}

} // namespace

QString shippedDataPath()
{
    return u":/data"_s;
}

LoadedData loadShippedData()
{
    return made(readDataset(shippedDataPath()), atlasLayer());
}

LoadedData loadData(const LoadRequest& request)
{
    if (request.beside.size() >= mostLayers)
        return {.isLayer = true,
                .issues = {{.code = IssueCode::TooManyLayers,
                            .file = QFileInfo(request.path).fileName(),
                            .expected = QString::number(mostLayers)}}};
    LoadedData data = loadAlone(request);
    data.isLayer = !request.beside.empty();
    if (data.dataset)
        data.events = data.dataset->size();
    if (!data.dataset || !data.isLayer)
        return data;
    std::vector<DatasetPtr> parts = request.beside;
    parts.push_back(data.dataset);
    LoadedData together = putSideBySide(parts, request.cancel);
    data.dataset = together.dataset;
    data.issues += together.issues;
    for (const Issue& issue : together.issues) {
        if (data.report)
            ++data.report->counts[issue.code];
    }
    if (data.report)
        data.report->issues += together.issues;
    return data;
}

LoadedData putSideBySide(const std::vector<DatasetPtr>& parts, const std::stop_token& cancel)
{
    CombineOutcome outcome = combine({parts, cancel});
    return {.dataset = std::move(outcome.dataset), .issues = std::move(outcome.issues)};
}

} // namespace vraem
