// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query_engine.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace vraem {

using QueryEnginePtr = std::shared_ptr<QueryEngine>;
using QueryResultPtr = std::shared_ptr<const QueryResult>;

/// Rows, counts and facets of a filter, by an engine that nobody else uses meanwhile; the marks are what it
/// may ask of the user's overlay.
QueryResultPtr resultOf(QueryEngine& engine, const Filter& filter, const OwnMarksPtr& marks);

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
    /// What filters may ask of the user's overlay from now on.
    void setMarks(OwnMarksPtr marks) { m_marks = std::move(marks); }
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
    OwnMarksPtr m_marks;
    QFutureWatcher<Answer> m_watcher;
    /// Grows with each engine; answers of another generation are void.
    std::uint64_t m_generation = 0;
    std::optional<Filter> m_next;
};

} // namespace vraem
