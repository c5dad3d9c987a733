// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_worker.h"

#include <QtConcurrentRun>

namespace vraem {

QueryResultPtr resultOf(QueryEngine& engine, const Filter& filter, const OwnMarksPtr& marks)
{
    if (engine.marks() != marks)
        engine.setMarks(marks);
    engine.run(filter);
    return std::make_shared<const QueryResult>(engine.complete());
}

QueryWorker::QueryWorker(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<Answer>::finished, this, &QueryWorker::takeAnswer);
}

QueryWorker::~QueryWorker()
{
    m_watcher.waitForFinished();
}

void QueryWorker::setEngine(QueryEnginePtr engine)
{
    m_engine = std::move(engine);
    m_next.reset();
    ++m_generation;
}

void QueryWorker::ask(const Filter& filter)
{
    if (m_engine->dataset()->size() <= mostAtOnce && !m_watcher.isRunning()) {
        Q_EMIT answered(resultOf(*m_engine, filter, m_marks));
        return;
    }
    m_next = filter;
    if (!m_watcher.isRunning())
        start();
}

void QueryWorker::start()
{
    const Filter filter = *std::exchange(m_next, std::nullopt);
    m_watcher.setFuture(
        QtConcurrent::run([engine = m_engine, filter, marks = m_marks, generation = m_generation] {
            return Answer{generation, resultOf(*engine, filter, marks)};
        }));
}

void QueryWorker::takeAnswer()
{
    const Answer answer = m_watcher.result();
    if (m_next)
        start();
    else if (answer.generation == m_generation)
        Q_EMIT answered(answer.result);
}

} // namespace vraem
