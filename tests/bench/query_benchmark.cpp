// SPDX-License-Identifier: GPL-3.0-or-later
#include "big_dataset.h"
#include "naive_query.h"
#include "query/query_engine.h"
#include "random_dataset.h"

#include <benchmark/benchmark.h>

#include <cmath>
#include <numbers>

using namespace vraem;

namespace {

/// Makes the compiler believe that somebody reads it.
void keep(auto result)
{
    benchmark::DoNotOptimize(result);
}

constexpr int events = 20'000;

const DatasetPtr& dataset()
{
    static const DatasetPtr made = [] {
        std::mt19937 random(1);
        return sample::randomDataset(random, events, true);
    }();
    return made;
}

Filter brushed(int day)
{
    Filter filter = incidentsOnly();
    filter.dates = {dateOfNumber(18000 + day), dateOfNumber(18700 + day)};
    return filter;
}

/// The baseline: each rule over each event.
void naiveRules(benchmark::State& state)
{
    for (auto round : state)
        keep(queryNaively(*dataset(), brushed(0)).totals);
}

void engineBrush(benchmark::State& state)
{
    QueryEngine engine(dataset());
    int day = 0;
    for (auto round : state)
        keep(engine.run(brushed(++day % 300)).totals);
}

void engineJump(benchmark::State& state)
{
    QueryEngine engine(dataset());
    int day = 0;
    for (auto round : state)
        keep(engine.run(brushed((day += 500) % 1200)).totals);
}

void engineFacets(benchmark::State& state)
{
    QueryEngine engine(dataset());
    engine.run(brushed(0));
    for (auto round : state)
        keep(engine.complete().facets);
}

void textSearch(benchmark::State& state)
{
    const TextIndex index(*dataset());
    const Search search = parseSearch(u"río");
    for (auto round : state)
        keep(index.find(search).size());
}

/// Far more of the world than is left outside, so that most rows are asked; from one area to another.
void areaChange(benchmark::State& state, auto areaAt)
{
    static const DatasetPtr million = sample::bigDataset(1'000'000);
    QueryEngine engine(million);
    int step = 0;
    for (auto round : state) {
        Filter filter = incidentsOnly();
        filter.area = areaAt(++step % 2 * 10.0);
        keep(engine.run(filter).totals);
    }
}

void areaToRectangle(benchmark::State& state)
{
    areaChange(state, [](double east) { return GeoBox{-100 + east, -50, 60 + east, 50}; });
}

void areaToOutline(benchmark::State& state)
{
    areaChange(state, [](double east) {
        GeoOutline outline;
        for (int i = 0; i < 120; ++i) {
            const double angle = i * 2 * std::numbers::pi / 120;
            const double reach = i % 2 == 0 ? 1 : 0.9;
            outline.corners.push_back({east + 80 * reach * std::cos(angle), 50 * reach * std::sin(angle)});
        }
        return outline;
    });
}

void areaToCircle(benchmark::State& state)
{
    areaChange(state, [](double east) { return GeoCircle{{east, 0}, 6000}; });
}

BENCHMARK(naiveRules)->Unit(benchmark::kMillisecond);
BENCHMARK(engineBrush)->Unit(benchmark::kMillisecond);
BENCHMARK(engineJump)->Unit(benchmark::kMillisecond);
BENCHMARK(engineFacets)->Unit(benchmark::kMillisecond);
BENCHMARK(areaToRectangle)->Unit(benchmark::kMillisecond);
BENCHMARK(areaToOutline)->Unit(benchmark::kMillisecond);
BENCHMARK(areaToCircle)->Unit(benchmark::kMillisecond);
BENCHMARK(textSearch)->Unit(benchmark::kMillisecond);

} // namespace
