// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_finder.h"

#include "palette_sources.h"
#include "query/text_index.h"

#include <QtConcurrentRun>

namespace vraem {
namespace {

constexpr size_t mostEvents = 20;

} // namespace

/// Made and asked by one search at a time.
struct EventFinder::Index
{
    DatasetPtr dataset;
    std::optional<TextIndex> text = std::nullopt;
};

EventFinder::EventFinder(QObject* parent) : QObject(parent)
{
    connect(&m_search, &QFutureWatcherBase::finished, this, [this] {
        const Answer answer = m_search.result();
        if (!m_index)
            return;
        if (answer.typed == m_typed)
            Q_EMIT found(answer.typed, answer.events);
        else
            start();
    });
}

EventFinder::~EventFinder()
{
    m_search.waitForFinished();
}

void EventFinder::find(const DatasetPtr& dataset, const QString& typed)
{
    if (!m_index || m_index->dataset != dataset)
        m_index = std::make_shared<Index>(Index{dataset});
    m_typed = typed;
    if (!m_search.isRunning())
        start();
}

void EventFinder::forget()
{
    m_index.reset();
}

void EventFinder::start()
{
    m_search.setFuture(QtConcurrent::run([index = m_index, typed = m_typed] {
        if (!index->text)
            index->text.emplace(*index->dataset);
        return Answer{typed, eventEntries(*index->dataset, *index->text, typed, mostEvents)};
    }));
}

} // namespace vraem
