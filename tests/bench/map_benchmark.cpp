// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_drawing.h"
#include "map_bench_window.h"
#include "query/map_clusters.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

using namespace vraem;
using namespace vraem::bench;

namespace {

constexpr double panPixels = 8;
/// Steps one way before the hand turns back.
constexpr int panSteps = 90;
constexpr double zoomStep = 0.25;

/// Where a hand that pans to and fro has the map after so many steps.
MapViewport pannedBy(const MapViewport& home, int step)
{
    const int turn = step % (2 * panSteps);
    return panned(home, {-panPixels * (turn < panSteps ? turn : 2 * panSteps - turn), 0});
}

MapViewport zoomedBy(const MapViewport& home, int step)
{
    constexpr int levels = 12;
    const int turn = step % (2 * levels);
    return zoomedAt(home, QRectF(QPointF(), home.size).center(),
                    home.zoom + zoomStep * (turn < levels ? turn : 2 * levels - turn));
}

MapViewport home()
{
    MapViewport viewport;
    viewport.centre = toMercator(QGeoCoordinate(-12.1, -74.0));
    viewport.zoom = 7;
    viewport.size = mapSize;
    return viewport;
}

template<typename Move>
void moveEmptyMap(benchmark::State& state, Move moved)
{
    EmptyMap& map = emptyMap();
    int step = 0;
    for (auto round : state) {
        map.moveTo(moved(home(), ++step));
        QCoreApplication::processEvents();
        map.widget().grab();
    }
}

template<typename Move>
void moveMap(benchmark::State& state, Move moved)
{
    MapWindow& window = mapWindow(static_cast<int>(state.range(0)));
    window.scene().setViewport(home());
    window.settle();
    int step = 0;
    for (auto round : state) {
        window.scene().setViewport(moved(home(), ++step));
        QCoreApplication::processEvents();
        window.scene().grab();
    }
}

/// The baseline of the pans.
void panEmptyMap(benchmark::State& state)
{
    moveEmptyMap(state, pannedBy);
}

void panMap(benchmark::State& state)
{
    moveMap(state, pannedBy);
}

/// The baseline of the zooms.
void zoomEmptyMap(benchmark::State& state)
{
    moveEmptyMap(state, zoomedBy);
}

void zoomMap(benchmark::State& state)
{
    moveMap(state, zoomedBy);
}

/// From a filter to the map that shows it; CPU time of all threads.
void filterMap(benchmark::State& state)
{
    MapWindow& window = mapWindow(static_cast<int>(state.range(0)));
    window.scene().setViewport(home());
    window.settle();
    int year = 2001;
    for (auto round : state) {
        Filter filter = incidentsOnly();
        filter.years = {year, year + 1, year + 2};
        year = year < 2017 ? year + 1 : 2001;
        window.session().setFilter(filter);
        window.settle();
    }
    window.session().setFilter(incidentsOnly());
    window.settle();
}

void clusterView(benchmark::State& state)
{
    MapWindow& window = mapWindow(static_cast<int>(state.range(0)));
    window.scene().setViewport(home());
    window.settle();
    const Session& session = window.session();
    const MapViewport& view = window.scene().viewport();
    const QRectF plane = view.planeRect();
    const QRectF area(plane.topLeft() / mapScale(view.zoom), plane.bottomRight() / mapScale(view.zoom));
    const MarkerRadius radius = [](std::optional<int>) { return 6.0; };
    for (auto round : state) {
        MapLayout layout = clusterMap(
            {*session.dataset(), session.columns(), session.result().rows, view.zoom, area, radius});
        benchmark::DoNotOptimize(layout);
    }
}

void hitTestMap(benchmark::State& state)
{
    MapWindow& window = mapWindow(static_cast<int>(state.range(0)));
    window.scene().setViewport(home());
    window.settle();
    int at = 0;
    for (auto round : state) {
        at = (at + 37) % 800;
        benchmark::DoNotOptimize(window.view().drawing().markersAt(QPointF(200 + at, at)));
    }
}

constexpr auto sizes = std::to_array<std::int64_t>({0, 100'000, 1'000'000});

void forSizes(benchmark::internal::Benchmark* benchmark)
{
    for (const std::int64_t events : sizes)
        benchmark->Arg(events);
    benchmark->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
}

} // namespace

BENCHMARK(panEmptyMap)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(panMap)->Apply(forSizes);
BENCHMARK(zoomEmptyMap)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(zoomMap)->Apply(forSizes);
BENCHMARK(filterMap)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->MeasureProcessCPUTime();
BENCHMARK(clusterView)->Arg(1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK(hitTestMap)->Apply([](auto* benchmark) {
    benchmark->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMicrosecond);
});
