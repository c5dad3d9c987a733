// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "values/issue.h"

#include <QFutureWatcher>
#include <QObject>

namespace vraem {

/// What reading a data set gave: nothing where an issue is an error.
struct LoadedData
{
    DatasetPtr dataset;
    Issues issues;
};

/// The data set that the program ships.
LoadedData loadShippedData();
/// A data folder, its dataset.json, a data set exported as JSON, CSV or GeoJSON, or one report file, which
/// then stands in for what the shipped data has from its source.
LoadedData loadData(const QString& path);

/// Runs loadData() in the background. A newer call makes an older one's outcome void.
class DataLoader : public QObject
{
    Q_OBJECT

public:
    explicit DataLoader(QObject* parent = nullptr);
    void load(const QString& path);

Q_SIGNALS:
    void started(const QString& path);
    void finished(const QString& path, const vraem::LoadedData& data);

private:
    QFutureWatcher<LoadedData> m_watcher;
    QString m_path;
};

} // namespace vraem
