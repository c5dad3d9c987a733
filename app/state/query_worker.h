// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query_engine.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace vraem {

using QueryEnginePtr = std::shared_ptr<QueryEngine>;
using QueryResultPtr = std::shared_ptr<const QueryResult>;

/// Rows, counts and facets of a filter, by an engine that nobody else uses meanwhile.
QueryResultPtr resultOf(QueryEngine& engine, const Filter& filter);

/// Asks an engine without making the window wait: a data set that takes longer than a frame is asked in the
/// background, where only the newest filter counts; a small one answers at once.
class QueryWorker : public QObject
{
    Q_OBJECT

public:
    /// Data sets with more events are asked in the background.
    static constexpr int mostAtOnce = 100'000;

    explicit QueryWorker(QObject* parent = nullptr);
    ~QueryWorker() override;

    /// Forgets what was asked of the engine before.
    void setEngine(QueryEnginePtr engine);
    void ask(const Filter& filter);
    bool isBusy() const { return m_watcher.isRunning() || m_next; }

Q_SIGNALS:
    void answered(const vraem::QueryResultPtr& result);

private:
    void start();
    void takeAnswer();

    struct Answer
    {
        std::uint64_t generation = 0;
        QueryResultPtr result;
    };

    QueryEnginePtr m_engine;
    QFutureWatcher<Answer> m_watcher;
    /// Grows with each engine; answers of another generation are void.
    std::uint64_t m_generation = 0;
    std::optional<Filter> m_next;
};

} // namespace vraem
