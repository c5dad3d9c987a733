// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "load_data.h"
#include "load_progress.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QTimer>

namespace vraem {

/// Runs loadData() in the background and makes the engine of what it read. A newer load cancels an older one;
/// nobody hears of that one again.
class DataLoader : public QObject
{
    Q_OBJECT

public:
    explicit DataLoader(QObject* parent = nullptr);
    ~DataLoader() override;

    /// Beside other data sets the file becomes a layer.
    void load(const QString& path, const std::optional<ColumnMapping>& mapping = std::nullopt,
              const std::vector<DatasetPtr>& beside = {});
    /// Puts what is read already side by side; its path is empty.
    void arrange(const std::vector<DatasetPtr>& parts);
    /// Does nothing where nothing is loading.
    void cancel();
    bool isLoading() const { return m_watcher != nullptr; }
    /// The file that is loading, or was last.
    const QString& path() const { return m_path; }

Q_SIGNALS:
    void started(const QString& path);
    /// Some ten times a second while a file is read.
    void progressed(const vraem::LoadProgress& progress);
    void finished(const QString& path, const vraem::LoadedData& data);
    void cancelled(const QString& path);

private:
    struct SharedProgress;
    using Watcher = QFutureWatcher<LoadedData>;

    void start(const QString& path, const std::function<LoadedData()>& work);
    void abandon();
    void take();
    void report();

    QString m_path;
    Watcher* m_watcher = nullptr;
    std::stop_source m_stop;
    std::shared_ptr<SharedProgress> m_progress;
    ProgressMeter m_meter;
    QElapsedTimer m_clock;
    QTimer m_ticks;
};

} // namespace vraem
