// SPDX-License-Identifier: GPL-3.0-or-later
#include "interactions_bench.h"

#include "bench_states.h"
#include "ged_file.h"
#include "sample_times.h"

#include <QJsonDocument>

#include <fstream>
#include <iostream>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

constexpr int pageSize = 50;
constexpr size_t stackGroups = 16;

/// What the peers' scripts write of a step: rows, deaths, and a hash of the month x faction counts.
std::string checkLine(const BenchState& state, const QueryResult& result, const QueryColumns& columns,
                      size_t monthsBefore)
{
    std::uint32_t hash = 0;
    const size_t groups = columns.groups().values.size();
    for (size_t i = 0; i < result.months.events.size(); ++i) {
        const auto key = static_cast<std::uint32_t>((i / groups + monthsBefore) * stackGroups + i % groups);
        hash += (key + 1) * 2654435761U * static_cast<std::uint32_t>(result.months.events[i]);
    }
    const Totals& totals = result.totals;
    return std::format("{} {} {} {} {} {} {}", state.scenario, state.step, totals.events, totals.killed.best,
                       totals.killed.low, totals.killed.high, hash);
}

/// The rows that a table shows first: the latest.
std::int64_t firstPage(const RowSet& rows)
{
    std::int64_t sum = 0;
    for (int i = 0; i < std::min(pageSize, rows.size()); ++i)
        sum += rows.at(rows.size() - 1 - i);
    return sum;
}

struct Run
{
    std::map<std::string, SampleTimes> interactions;
    std::map<std::string, SampleTimes> facets;
    std::vector<std::string> lines;
    std::int64_t guard = 0;
};

Run runStates(QueryEngine& engine, const std::vector<BenchState>& states, bool isOverlap)
{
    Run run;
    const size_t monthsBefore = monthsBetween(benchEpoch, engine.columns().monthStarts().front());
    for (const BenchState& state : states) {
        const Filter filter = filterOf(state, engine.columns(), isOverlap);
        SampleTimes ignored;
        SampleTimes& times = state.step < 0 ? ignored : run.interactions[state.scenario];
        times.time([&] { run.guard += firstPage(engine.run(filter).rows); });
        run.lines.push_back(checkLine(state, engine.run(filter), engine.columns(), monthsBefore));
        SampleTimes& facets = state.step < 0 ? ignored : run.facets[state.scenario];
        facets.time([&] { run.guard += engine.complete().facets.units.front(); });
    }
    return run;
}

QJsonObject toJson(const std::map<std::string, SampleTimes>& times)
{
    QJsonObject object;
    for (const auto& [name, samples] : times)
        object.insert(QString::fromStdString(name), samples.toJson());
    return object;
}

SampleTimes searchTimes(const Dataset& dataset, const QString& words)
{
    const TextIndex index(dataset);
    SampleTimes times;
    for (int i = 0; i < 7; ++i)
        times.time([&] { (void)index.find(parseSearch(words)).size(); });
    return times;
}

} // namespace

int runInteractions(const InteractionsOptions& options)
{
    const DatasetPtr dataset = openGedFile(options.csv);
    const std::vector<BenchState> states = readStates(options.states);
    if (!dataset || states.empty())
        return 1;
    SampleTimes build;
    std::unique_ptr<QueryEngine> engine;
    build.time([&] { engine = std::make_unique<QueryEngine>(dataset); });
    const Run run = runStates(*engine, states, options.isOverlap);
    std::map<std::string, SampleTimes> search;
    for (const char* words : {"checkpoint", "zzyzx", "\"air strike\"", "gabu"})
        search[words] = searchTimes(*dataset, QString::fromLatin1(words));
    const QJsonObject result{
        {u"rows"_s, dataset->size()},      {u"bytesPerEvent"_s, bytesPerEvent(*dataset, engine->columns())},
        {u"build"_s, build.toJson()},      {u"interactions"_s, toJson(run.interactions)},
        {u"facets"_s, toJson(run.facets)}, {u"search"_s, toJson(search)}};
    std::ofstream(options.out) << QJsonDocument(result).toJson().toStdString();
    std::ofstream check(options.out.substr(0, options.out.rfind('.')) + ".chk");
    for (const std::string& line : run.lines)
        check << line << '\n';
    for (const auto& [name, times] : run.interactions)
        std::cout << name << "  " << times.toText() << "  facets " << run.facets.at(name).toText() << '\n';
    for (const auto& [words, times] : search)
        std::cout << "search " << words << "  " << times.toText() << '\n';
    return run.guard == 0 ? 1 : 0;
}

} // namespace vraem
