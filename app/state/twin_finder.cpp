// SPDX-License-Identifier: GPL-3.0-or-later
#include "twin_finder.h"

#include <QtConcurrentRun>

namespace vraem {

TwinFinder::TwinFinder(QObject* parent) : QObject(parent) {}

TwinFinder::~TwinFinder()
{
    m_stop.request_stop();
}

void TwinFinder::look(const DatasetPtr& dataset)
{
    abandon();
    m_twins = {};
    if (!dataset->isLayered())
        return;
    m_watcher = new Watcher(this);
    connect(m_watcher, &Watcher::finished, this, [this] {
        m_twins = m_watcher->result();
        abandon();
        Q_EMIT found();
    });
    m_watcher->setFuture(
        QtConcurrent::run([dataset, cancel = m_stop.get_token()] { return Twins(*dataset, cancel); }));
}

void TwinFinder::abandon()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    if (!m_watcher)
        return;
    m_watcher->disconnect(this);
    m_watcher->deleteLater();
    m_watcher = nullptr;
}

} // namespace vraem
