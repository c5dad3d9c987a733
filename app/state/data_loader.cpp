// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_loader.h"

#include "model/freed_memory.h"

#include <QtConcurrentRun>

#include <mutex>

namespace vraem {
namespace {

constexpr auto tick = std::chrono::milliseconds(100);

LoadedData withEngine(LoadedData data, const std::stop_token& cancel)
{
    if (!data.dataset || cancel.stop_requested())
        return data;
    data.engine = std::make_shared<QueryEngine>(data.dataset);
    // The first answer takes longest; the window's first ones then do not.
    resultOf(*data.engine, incidentsOnly(), nullptr);
    returnFreedMemory();
    return data;
}

} // namespace

/// Written by the importing threads, read by the window's.
struct DataLoader::SharedProgress
{
    std::mutex mutex;
    ImportProgress value;
};

DataLoader::DataLoader(QObject* parent) : QObject(parent)
{
    m_ticks.setInterval(tick);
    connect(&m_ticks, &QTimer::timeout, this, &DataLoader::report);
}

DataLoader::~DataLoader()
{
    m_stop.request_stop();
}

void DataLoader::load(const QString& path, const std::optional<ColumnMapping>& mapping,
                      const std::vector<DatasetPtr>& beside)
{
    abandon();
    LoadRequest request{.path = path, .mapping = mapping, .beside = beside, .cancel = m_stop.get_token()};
    request.onProgress = [shared = m_progress](const ImportProgress& progress) {
        const std::lock_guard lock(shared->mutex);
        shared->value = progress;
    };
    start(path, [request] { return withEngine(loadData(request), request.cancel); });
}

void DataLoader::arrange(const std::vector<DatasetPtr>& parts)
{
    abandon();
    start({},
          [parts, cancel = m_stop.get_token()] { return withEngine(putSideBySide(parts, cancel), cancel); });
}

void DataLoader::start(const QString& path, const std::function<LoadedData()>& work)
{
    m_path = path;
    m_meter = {};
    m_clock.start();
    m_ticks.start();
    m_watcher = new Watcher(this);
    connect(m_watcher, &Watcher::finished, this, &DataLoader::take);
    Q_EMIT started(path);
    m_watcher->setFuture(QtConcurrent::run(work));
}

void DataLoader::cancel()
{
    if (!m_watcher)
        return;
    abandon();
    Q_EMIT cancelled(m_path);
}

void DataLoader::abandon()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_progress = std::make_shared<SharedProgress>();
    m_ticks.stop();
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

void DataLoader::take()
{
    const LoadedData data = m_watcher->result();
    abandon();
    Q_EMIT finished(m_path, data);
}

void DataLoader::report()
{
    ImportProgress done;
    {
        const std::lock_guard lock(m_progress->mutex);
        done = m_progress->value;
    }
    Q_EMIT progressed(m_meter.measure(std::chrono::milliseconds(m_clock.elapsed()), done));
}

} // namespace vraem
