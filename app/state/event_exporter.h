// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/export/event_export.h"

#include <QFutureWatcher>
#include <QObject>

namespace vraem {

/// Runs exportEvents() in the background, one export at a time. Ends it when destroyed.
class EventExporter : public QObject
{
    Q_OBJECT

public:
    explicit EventExporter(QObject* parent = nullptr);
    ~EventExporter() override;

    bool isRunning() const { return m_watcher.isRunning(); }
    /// The request's own progress and cancel are not used.
    void start(const DatasetPtr& dataset, const ExportRequest& request);
    void cancel();

Q_SIGNALS:
    /// How many of the rows asked for are done.
    void progressed(int done, int all);
    void finished(const vraem::Result<vraem::ExportReport>& result);

private:
    QFutureWatcher<Result<ExportReport>> m_watcher;
    std::stop_source m_stop;
};

} // namespace vraem
