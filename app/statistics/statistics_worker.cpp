// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_worker.h"

#include "query/layer_totals.h"
#include "state/query_worker.h"

#include <QtConcurrentRun>

namespace vraem {
namespace {

RowSet together(RowSet rows, const RowSet& others)
{
    for (const Row row : others) {
        if (!rows.contains(row))
            rows.insert(row);
    }
    return rows;
}

std::vector<SilentSpan> clipped(const std::vector<SilentSpan>& spans, DaySpan period)
{
    std::vector<SilentSpan> within;
    for (SilentSpan silent : spans) {
        silent.span = {std::max(silent.span.first, period.first), std::min(silent.span.last, period.last)};
        if (silent.span.first <= silent.span.last)
            within.push_back(std::move(silent));
    }
    return within;
}

CountedRows counted(const StatisticsRequest& request, const RowSet& rows, const std::vector<size_t>& layers)
{
    const Dataset& dataset = *request.dataset;
    const std::vector<SilentSpan> silence =
        silenceOfAny(silenceByLayer(dataset, layers, request.fullSpan), request.fullSpan);
    const auto ofPeriod = [&](DaySpan span) {
        return PeriodStatistics{span, statisticsOf(dataset, rowsWithin(dataset.columns(), rows, span)),
                                clipped(silence, span)};
    };
    const auto [first, second] = request.periods;
    return {request.keepsLayersApart ? std::optional(layers.front()) : std::nullopt,
            statisticsOf(dataset, rows),
            silence,
            ofPeriod(first),
            ofPeriod(second),
            statisticsOf(dataset, together(rowsWithin(dataset.columns(), rows, first),
                                           rowsWithin(dataset.columns(), rows, second)))};
}

} // namespace

StatisticsAnswer answerTo(const StatisticsRequest& request)
{
    StatisticsAnswer answer{request.dataset, {}, {}};
    if (request.keepsLayersApart) {
        for (const size_t layer : request.layers)
            answer.counted.push_back(
                counted(request, rowsOfLayer(*request.dataset, request.rows, layer), {layer}));
    } else {
        answer.counted.push_back(counted(request, request.rows, request.layers));
    }
    for (const size_t layer : request.layers)
        answer.reported.push_back({layer, reportedTotals(*request.dataset, layer)});
    return answer;
}

StatisticsWorker::StatisticsWorker(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<StatisticsAnswer>::finished, this, &StatisticsWorker::takeAnswer);
}

StatisticsWorker::~StatisticsWorker()
{
    m_watcher.waitForFinished();
}

void StatisticsWorker::ask(StatisticsRequest request)
{
    if (request.dataset->size() <= QueryWorker::mostAtOnce && !m_watcher.isRunning()) {
        Q_EMIT answered(answerTo(request));
        return;
    }
    m_next = std::move(request);
    if (!m_watcher.isRunning())
        start();
}

void StatisticsWorker::start()
{
    m_watcher.setFuture(
        QtConcurrent::run([request = *std::exchange(m_next, std::nullopt)] { return answerTo(request); }));
}

void StatisticsWorker::takeAnswer()
{
    if (m_next)
        start();
    else
        Q_EMIT answered(m_watcher.result());
}

} // namespace vraem
