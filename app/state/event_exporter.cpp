// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_exporter.h"

#include <QtConcurrentRun>

namespace vraem {

EventExporter::EventExporter(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] { Q_EMIT finished(m_watcher.result()); });
}

EventExporter::~EventExporter()
{
    cancel();
    m_watcher.waitForFinished();
}

void EventExporter::start(const DatasetPtr& dataset, const ExportRequest& request)
{
    m_stop = std::stop_source();
    ExportRequest inBackground = request;
    inBackground.cancel = m_stop.get_token();
    const int all = static_cast<int>(request.rows.size());
    inBackground.onProgress = [this, all](int done) {
        QMetaObject::invokeMethod(
            this, [this, done, all] { Q_EMIT progressed(done, all); }, Qt::QueuedConnection);
    };
    m_watcher.setFuture(QtConcurrent::run(
        [dataset, inBackground = std::move(inBackground)] { return exportEvents(*dataset, inBackground); }));
}

void EventExporter::cancel()
{
    m_stop.request_stop();
}

} // namespace vraem
