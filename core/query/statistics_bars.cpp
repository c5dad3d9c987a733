// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_bars.h"

#include <algorithm>

namespace vraem {
namespace {

/// The longest first; what has no figure behind what has one.
void order(std::vector<Bar>& bars, Measure measure)
{
    std::ranges::stable_sort(bars, std::ranges::greater(), [measure](const Bar& bar) {
        const CountTotal& killed = bar.tally.killed;
        return measure == Measure::Incidents
                   ? std::tuple(true, std::int64_t(bar.tally.incidents), std::int64_t(0))
                   : std::tuple(killed.given > 0, killed.best, std::int64_t(bar.tally.incidents));
    });
}

/// Puts what is too much into one bar, with the sum of its incidents.
BarChart folded(std::vector<Bar> bars, const Tally& unknown)
{
    BarChart chart{std::move(bars), std::nullopt, unknown};
    if (chart.bars.size() <= mostBars)
        return chart;
    Bar others;
    for (const Bar& bar : std::span(chart.bars).subspan(mostBars)) {
        others.values.insert(others.values.end(), bar.values.begin(), bar.values.end());
        add(others.tally, bar.tally);
    }
    chart.bars.resize(mostBars);
    chart.others = std::move(others);
    return chart;
}

bool hasBar(const Faction& faction, const FactionTree& tree, const std::set<FactionId>& chosen)
{
    return !faction.parent || chosen.contains(faction.id) || chosen.contains(*faction.parent) ||
           std::ranges::any_of(chosen,
                               [&](const FactionId& member) { return tree.includes(faction.id, member); });
}

} // namespace

BarChart yearBars(const Statistics& statistics)
{
    BarChart chart{{}, std::nullopt, statistics.undated};
    if (statistics.yearSpans.empty())
        return chart;
    const int first = statistics.yearSpans.begin()->first.first;
    int last = first;
    for (const auto& [years, tally] : statistics.yearSpans)
        last = std::max(last, years.second);
    const int step = (last - first) / mostBars + 1;
    for (int start = first; start <= last; start += step) {
        const int end = std::min(last, start + step - 1);
        Bar bar{{}, tallyOfYears(statistics, start, end)};
        for (int year = start; year <= end; ++year)
            bar.values.push_back(year);
        chart.bars.push_back(std::move(bar));
    }
    return chart;
}

BarChart typeBars(const Statistics& statistics, Measure measure)
{
    std::vector<Bar> bars;
    for (size_t type = 0; type < statistics.types.size(); ++type) {
        if (statistics.types[type].incidents > 0)
            bars.push_back({{static_cast<int>(type)}, statistics.types[type]});
    }
    order(bars, measure);
    return folded(std::move(bars), {});
}

BarChart departmentBars(const Statistics& statistics, Measure measure)
{
    std::vector<Bar> bars;
    for (const auto& [place, tally] : statistics.departments)
        bars.push_back({{static_cast<int>(place)}, tally});
    order(bars, measure);
    return folded(std::move(bars), statistics.withoutDepartment);
}

BarChart factionBars(const Statistics& statistics, const FactionTree& factions,
                     const std::set<FactionId>& chosen, Measure measure)
{
    std::vector<Bar> bars;
    for (size_t position = 0; position < statistics.factions.size(); ++position) {
        if (statistics.factions[position].incidents > 0 &&
            hasBar(factions.factions()[position], factions, chosen))
            bars.push_back({{static_cast<int>(position)}, statistics.factions[position]});
    }
    order(bars, measure);
    BarChart chart = folded(std::move(bars), statistics.withoutActor);
    if (chart.others)
        chart.others->tally = tallyOfFactions(statistics, chart.others->values);
    return chart;
}

Tally tallyOfFactions(const Statistics& statistics, const std::vector<int>& positions)
{
    std::vector<bool> isAmong(statistics.factions.size());
    for (const int position : positions)
        isAmong[static_cast<size_t>(position)] = true;
    Tally tally;
    for (const Statistics::ActorGroup& group : statistics.actorGroups) {
        if (std::ranges::any_of(group.factions, [&](size_t faction) { return isAmong[faction]; }))
            add(tally, group.tally);
    }
    return tally;
}

} // namespace vraem
