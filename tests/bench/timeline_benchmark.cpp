// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/big_dataset.h"
#include "query/timeline_fold.h"
#include "query/timeline_window.h"
#include "state/session.h"
#include "timeline/lanes_view.h"
#include "timeline/timeline_view.h"

#include <QCoreApplication>
#include <QImage>

#include <benchmark/benchmark.h>

#include <memory>

using namespace vraem;

namespace {

constexpr int million = 1'000'000;
constexpr QSize paintSize(1920, 700);

const DatasetPtr& dataset()
{
    static const DatasetPtr made = sample::bigDataset(million);
    return made;
}

Date day(int year)
{
    return std::chrono::year(year) / 1 / 1;
}

/// Fifteen of the twenty years, a day further each time.
DaySpan windowAt(int step)
{
    const Date first = day(2003) + std::chrono::days(step % 300);
    return {first, first + std::chrono::days(15 * 365)};
}

/// All events but one in seven, as a filter leaves them.
const RowSet& filteredRows()
{
    static const RowSet made = [] {
        RowSet rows = RowSet::all(million);
        for (Row row = 0; row < million; row += 7)
            rows.erase(row);
        return rows;
    }();
    return made;
}

/// The baseline: whether each of the rows that begin up to the end of the window touches it.
void passOverDates(benchmark::State& state)
{
    const EventColumns& columns = dataset()->columns();
    int step = 0;
    for (auto round : state) {
        const DaySpan window = windowAt(++step);
        const std::int32_t from = dayNumber(window.first);
        const std::int32_t to = dayNumber(window.last);
        int count = 0;
        for (const Row row : filteredRows()) {
            const auto at = static_cast<size_t>(row);
            if (row >= columns.dated() || columns.firstDay[at] > to)
                break;
            count += columns.lastDay[at] >= from ? 1 : 0;
        }
        benchmark::DoNotOptimize(count);
    }
}

void layOutWindow(benchmark::State& state)
{
    static const QueryColumns columns(*dataset());
    const LaneScheme scheme(*dataset(), static_cast<LaneRule>(state.range(0)), &columns);
    TimelineFolder folder(scheme);
    folder.setRows(filteredRows());
    TimelineMetrics metrics;
    metrics.markRadius = [](const Event&) { return 6.0; };
    metrics.labelWidth = [](const Event&) { return 80.0; };
    metrics.height = 500;
    int step = 0;
    for (auto round : state) {
        const TimelineLayout layout = folder.layOut(filteredRows(), {windowAt(++step), 1700}, metrics);
        benchmark::DoNotOptimize(layout.folds.size());
    }
    state.SetLabel(nameOf(static_cast<LaneRule>(state.range(0))).data());
}

/// A timeline on its own, closed before the application ends.
struct Shown
{
    explicit Shown(int events)
    {
        session.setDataset(sample::bigDataset(events));
        view = std::make_unique<TimelineView>(session);
        view->resize(paintSize);
        view->show();
        QCoreApplication::processEvents();
    }

    Session session;
    std::unique_ptr<TimelineView> view;
};

std::unique_ptr<Shown> shown;

Shown& timelineOf(int events)
{
    static int made = 0;
    if (!shown)
        qAddPostRoutine([] { shown.reset(); });
    if (!shown || made != events)
        shown = std::make_unique<Shown>(events);
    made = events;
    return *shown;
}

void paintLanes(benchmark::State& state)
{
    Shown& timeline = timelineOf(static_cast<int>(state.range(0)));
    auto* lanes = timeline.view->findChild<LanesView*>();
    QImage image(paintSize, QImage::Format_RGB32);
    for (auto round : state)
        lanes->viewport()->render(&image);
    state.counters["items"] = static_cast<double>(lanes->layoutList().items.size());
    state.counters["folds"] = static_cast<double>(lanes->layoutList().folds.size());
}

/// From a window to the timeline that shows it.
void moveBrush(benchmark::State& state)
{
    Shown& timeline = timelineOf(static_cast<int>(state.range(0)));
    int step = 0;
    for (auto round : state) {
        timeline.session.setVisibleSpan(windowAt(++step));
        QCoreApplication::processEvents();
    }
    timeline.session.setVisibleSpan(timeline.session.fullSpan());
}

BENCHMARK(passOverDates)->Unit(benchmark::kMillisecond);
BENCHMARK(layOutWindow)->DenseRange(0, 3)->Unit(benchmark::kMillisecond);
BENCHMARK(paintLanes)->Arg(60)->Arg(1'200)->Arg(million)->Unit(benchmark::kMillisecond);
BENCHMARK(moveBrush)->Arg(million)->Unit(benchmark::kMillisecond);

} // namespace
