// SPDX-License-Identifier: GPL-3.0-or-later
#include "../core/big_dataset.h"
#include "main_window.h"
#include "state/data_loader.h"
#include "state/session.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

#include <memory>

using namespace vraem;

namespace {

/// The whole window, its map and timeline in view, closed before the application ends.
struct Shown
{
    explicit Shown(int events)
    {
        session.setDataset(sample::bigDataset(events));
        window = std::make_unique<MainWindow>(session, loader);
        window->resize(1920, 1080);
        window->show();
        settle();
    }

    void settle() const
    {
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        while (!window->isRenderReady());
    }

    Session session;
    DataLoader loader;
    std::unique_ptr<MainWindow> window;
};

Shown& windowOf(int events)
{
    static std::unique_ptr<Shown> shown;
    if (!shown) {
        shown = std::make_unique<Shown>(events);
        qAddPostRoutine([] { shown.reset(); });
    }
    return *shown;
}

/// Fifteen of the twenty years, a day further each time.
DaySpan windowAt(int step)
{
    const Date first = Date(std::chrono::year(2003) / 1 / 1) + std::chrono::days(step % 300);
    return {first, first + std::chrono::days(15 * 365)};
}

/// From a window of the overview to all views that show it; CPU time of all threads.
void brushTime(benchmark::State& state)
{
    Shown& shown = windowOf(static_cast<int>(state.range(0)));
    int step = 0;
    for (auto round : state) {
        shown.session.setVisibleSpan(windowAt(++step));
        shown.settle();
    }
    shown.session.setVisibleSpan(shown.session.fullSpan());
    shown.settle();
}

/// The same where the window is a filter, so that map, counts and totals follow.
void brushFilteredTime(benchmark::State& state)
{
    Shown& shown = windowOf(static_cast<int>(state.range(0)));
    int step = 0;
    for (auto round : state) {
        Filter filter = shown.session.filter();
        const DaySpan window = windowAt(++step);
        filter.dates = {window.first, window.last};
        shown.session.setFilter(filter);
        shown.settle();
    }
    shown.session.setFilter(incidentsOnly());
    shown.settle();
}

} // namespace

BENCHMARK(brushTime)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(brushFilteredTime)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
