// SPDX-License-Identifier: GPL-3.0-or-later
#include "load_data.h"

#include "interchange/dataset_reader.h"
#include "interchange/export/record_reader.h"

#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

LoadedData made(Result<Dataset::Parts> parts)
{
    return {.dataset = parts ? std::make_shared<const Dataset>(std::move(*parts)) : nullptr,
            .issues = parts.issues};
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
    return shipped ? made(readWithReport(path, *shipped)) : made(shipped);
}

LoadedData loadTable(const LoadRequest& request)
{
    if (!request.mapping) {
        Inspection found = inspect(request.path);
        if (found.format == ImportFormat::GenericTable)
            return {.unmapped = std::move(found)};
    }
    ImportOutcome outcome = importFile({.path = request.path,
                                        .layer = {QFileInfo(request.path).completeBaseName()},
                                        .mapping = request.mapping,
                                        .threads = std::max(1, QThread::idealThreadCount()),
                                        .onProgress = request.onProgress,
                                        .cancel = request.cancel});
    LoadedData data{.issues = outcome.report.issues, .report = std::move(outcome.report)};
    if (outcome.imported)
        data.dataset = std::make_shared<const Dataset>(std::move(*outcome.imported));
    return data;
}

} // namespace

QString shippedDataPath()
{
    return u":/data"_s;
}

LoadedData loadShippedData()
{
    return made(readDataset(shippedDataPath()));
}

LoadedData loadData(const LoadRequest& request)
{
    const QFileInfo file(request.path);
    if (isDataFolder(request.path))
        return made(readDataset(file.isDir() ? request.path : file.path()));
    if (isDatasetFile(request.path))
        return made(readDatasetFile(request.path));
    if (isRecordFile(request.path))
        return made(readRecordFile(request.path));
    if (isJsonObject(request.path))
        return loadReport(request.path);
    return loadTable(request);
}

} // namespace vraem
