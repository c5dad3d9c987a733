// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/twins.h"

#include <QFutureWatcher>
#include <QObject>

namespace vraem {

/// Looks in the background for events of different layers that may be the same. A newer data set cancels the
/// search in an older one.
class TwinFinder : public QObject
{
    Q_OBJECT

public:
    explicit TwinFinder(QObject* parent = nullptr);
    ~TwinFinder() override;

    /// Forgets what was found; found() comes only where there are several layers.
    void look(const DatasetPtr& dataset);
    /// Empty until they are found.
    const Twins& twins() const { return m_twins; }
    bool isLooking() const { return m_watcher != nullptr; }

Q_SIGNALS:
    void found();

private:
    void abandon();

    using Watcher = QFutureWatcher<Twins>;

    Twins m_twins;
    Watcher* m_watcher = nullptr;
    std::stop_source m_stop;
};

} // namespace vraem
