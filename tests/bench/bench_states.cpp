// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench_states.h"

#include <fstream>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

constexpr unsigned allFactions = 0xFFFF;
constexpr unsigned allTypes = 7;
constexpr double perDegree = 1e6;

} // namespace

std::vector<BenchState> readStates(const std::string& path)
{
    std::vector<BenchState> states;
    std::ifstream file(path);
    BenchState state;
    while (file >> state.scenario >> state.step >> state.day0 >> state.day1 >> state.factions >>
           state.types >> state.west >> state.south >> state.east >> state.north)
        states.push_back(state);
    return states;
}

Filter filterOf(const BenchState& state, const QueryColumns& columns, bool isOverlap)
{
    Filter filter;
    filter.dateRule = isOverlap ? DateRule::Overlap : DateRule::Start;
    filter.dates = {dateOfNumber(benchEpoch + state.day0), dateOfNumber(benchEpoch + state.day1 - 1)};
    const auto& groups = columns.groups().values;
    for (size_t group = 0; group < groups.size() && state.factions != allFactions; ++group) {
        if ((state.factions >> group) & 1U)
            filter.groups.insert(groups[group]);
    }
    if (state.factions == 0)
        filter.groups.insert({ColourGroup::Kind::Faction, {u"nobody"_s}});
    const QString types[] = {u"state-based conflict"_s, u"non-state conflict"_s, u"one-sided violence"_s};
    for (unsigned type = 0; type < 3 && state.types != allTypes; ++type) {
        if ((state.types >> type) & 1U)
            filter.ownTypes.insert(types[type]);
    }
    filter.area = GeoBox{state.west / perDegree, state.south / perDegree, (state.east - 1) / perDegree,
                         (state.north - 1) / perDegree};
    return filter;
}

size_t monthsBetween(std::int32_t from, std::int32_t to)
{
    using namespace std::chrono;
    const year_month_day a(dateOfNumber(from));
    const year_month_day b(dateOfNumber(to));
    return static_cast<size_t>((b.year() / b.month() - a.year() / a.month()).count());
}

} // namespace vraem
