// SPDX-License-Identifier: GPL-3.0-or-later
#include "naive_query.h"
#include "query/query_engine.h"
#include "random_dataset.h"

#include <benchmark/benchmark.h>

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

BENCHMARK(naiveRules)->Unit(benchmark::kMillisecond);
BENCHMARK(engineBrush)->Unit(benchmark::kMillisecond);
BENCHMARK(engineJump)->Unit(benchmark::kMillisecond);
BENCHMARK(engineFacets)->Unit(benchmark::kMillisecond);
BENCHMARK(textSearch)->Unit(benchmark::kMillisecond);

} // namespace
