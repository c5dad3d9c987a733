// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"
#include "map_bench_window.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <QMainWindow>

#include <benchmark/benchmark.h>

using namespace vraem;
using namespace vraem::bench;

namespace {

constexpr QSize windowSize(1440, 900);

/// From nothing to a window that has a Qt Location map without anything on it: the baseline.
void startEmptyWindow(benchmark::State& state)
{
    for (auto round : state) {
        QMainWindow window;
        window.setCentralWidget(EmptyMap::make().release());
        window.resize(windowSize);
        window.show();
        benchmark::DoNotOptimize(window.grab());
    }
}

/// From nothing to the shipped data on map and timeline.
void startAtlas(benchmark::State& state)
{
    for (auto round : state) {
        Session session;
        session.setDataset(loadShippedData().dataset);
        DataLoader loader;
        MainWindow window(session, loader);
        window.resize(windowSize);
        window.show();
        while (!window.isRenderReady())
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
        benchmark::DoNotOptimize(window.grab());
    }
}

} // namespace

BENCHMARK(startEmptyWindow)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
BENCHMARK(startAtlas)->Unit(benchmark::kMillisecond)->UseRealTime()->MeasureProcessCPUTime();
