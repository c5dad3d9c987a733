// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_loader.h"

#include "interchange/dataset_reader.h"
#include "interchange/export/record_reader.h"

#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

LoadedData made(Result<Dataset::Parts> parts)
{
    return {parts ? std::make_shared<const Dataset>(std::move(*parts)) : nullptr, parts.issues};
}

} // namespace

LoadedData loadShippedData()
{
    return made(readDataset(u":/data"_s));
}

LoadedData loadData(const QString& path)
{
    const QFileInfo file(path);
    if (file.isDir())
        return made(readDataset(path));
    if (file.fileName() == u"dataset.json")
        return made(readDataset(file.path()));
    if (isDatasetFile(path))
        return made(readDatasetFile(path));
    if (isRecordFile(path))
        return made(readRecordFile(path));
    const Result<Dataset::Parts> shipped = readDataset(u":/data"_s);
    return shipped ? made(readWithReport(path, *shipped)) : made(shipped);
}

DataLoader::DataLoader(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<LoadedData>::finished, this,
            [this] { Q_EMIT finished(m_path, m_watcher.result()); });
}

void DataLoader::load(const QString& path)
{
    m_path = path;
    Q_EMIT started(path);
    m_watcher.setFuture(QtConcurrent::run(loadData, path));
}

} // namespace vraem
