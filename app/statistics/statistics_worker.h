// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/screen_choice.h"
#include "query/statistics_reported.h"
#include "query/timeline_silence.h"

#include <QFutureWatcher>
#include <QObject>

#include <optional>

namespace vraem {

/// Two periods to hold against each other.
/// What the statistics are asked for.
struct StatisticsRequest
{
    DatasetPtr dataset;
    /// What the filter shows.
    RowSet rows;
    /// Positions in Dataset::layers() of those that are shown.
    std::vector<size_t> layers;
    bool keepsLayersApart = false;
    /// See Session::fullSpan().
    DaySpan fullSpan{};
    Periods periods;
};

/// One period of the comparison.
struct PeriodStatistics
{
    DaySpan span{};
    Statistics statistics;
    /// What of it no systematic source covers.
    std::vector<SilentSpan> silence;
};

/// The figures of one layer, or of all that are added together.
struct CountedRows
{
    /// Unset where the figures are of all layers together, or there is one layer alone.
    std::optional<size_t> layer;
    Statistics all;
    /// What no systematic source covers, within the whole span of the data.
    std::vector<SilentSpan> silence;
    PeriodStatistics first;
    PeriodStatistics second;
    /// Of the incidents of both periods, each once.
    Statistics both;
};

/// The totals that the sources of a layer report.
struct LayerReported
{
    size_t layer = 0;
    ReportedTotals reported;
};

struct StatisticsAnswer
{
    DatasetPtr dataset;
    std::vector<CountedRows> counted;
    std::vector<LayerReported> reported;
};

StatisticsAnswer answerTo(const StatisticsRequest& request);

/// Counts without making the window wait: many rows in the background, where only the newest request counts.
class StatisticsWorker : public QObject
{
    Q_OBJECT

public:
    explicit StatisticsWorker(QObject* parent = nullptr);
    ~StatisticsWorker() override;

    void ask(StatisticsRequest request);
    bool isBusy() const { return m_watcher.isRunning() || m_next; }

Q_SIGNALS:
    void answered(const vraem::StatisticsAnswer& answer);

private:
    void start();
    void takeAnswer();

    QFutureWatcher<StatisticsAnswer> m_watcher;
    std::optional<StatisticsRequest> m_next;
};

} // namespace vraem
