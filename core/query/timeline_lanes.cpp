// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_lanes.h"

#include <algorithm>

namespace vraem {
namespace {

std::vector<std::optional<FactionId>> groupsOf(const FactionTree& factions, const std::vector<Actor>& actors,
                                               Role role)
{
    std::vector<std::optional<FactionId>> groups;
    for (const Actor& actor : actors) {
        if (actor.role != role)
            continue;
        const FactionId root = factions.root(actor.faction);
        if (std::ranges::find(groups, root) == groups.end())
            groups.push_back(root);
    }
    return groups;
}

bool isInWindow(const EventColumns& columns, Row row, DaySpan window)
{
    const auto at = static_cast<size_t>(row);
    return row < columns.dated() && columns.firstDay[at] <= dayNumber(window.last) &&
           dayNumber(window.first) <= columns.lastDay[at];
}

} // namespace

std::vector<TimelineLane> emptyLanes(const Dataset& dataset)
{
    std::vector<TimelineLane> lanes;
    for (const FactionId& root : dataset.factions().roots())
        lanes.push_back({.group = root, .rows = {}, .layer = dataset.layerOf(root)});
    for (size_t layer = 0; layer < dataset.layers().size(); ++layer)
        lanes.push_back({.group = std::nullopt, .rows = {}, .layer = layer});
    return lanes;
}

std::vector<std::vector<size_t>> lanesOfActors(const Dataset& dataset, const std::vector<TimelineLane>& lanes)
{
    std::vector<std::vector<size_t>> lanesOf;
    for (const std::vector<Actor>& actors : dataset.columns().actors.values) {
        std::vector<size_t>& indexes = lanesOf.emplace_back();
        for (const auto& group : laneGroups(dataset.factions(), actors)) {
            const auto lane = std::ranges::find(lanes, group, &TimelineLane::group);
            indexes.push_back(static_cast<size_t>(lane - lanes.begin()));
        }
    }
    return lanesOf;
}

std::vector<std::optional<FactionId>> laneGroups(const FactionTree& factions,
                                                 const std::vector<Actor>& actors)
{
    for (const Role role : {Role::Initiator, Role::Participant, Role::Target}) {
        auto groups = groupsOf(factions, actors, role);
        if (!groups.empty())
            return groups;
    }
    return {std::nullopt};
}

std::vector<TimelineLane> lanesOf(const Dataset& dataset, const RowSet& rows)
{
    std::vector<TimelineLane> lanes = emptyLanes(dataset);
    const EventColumns& columns = dataset.columns();
    const std::vector<std::vector<size_t>> lanesOf = lanesOfActors(dataset, lanes);
    for (const Row row : rows) {
        if (row >= columns.dated())
            break;
        const auto at = static_cast<size_t>(row);
        for (const size_t lane : lanesOf[columns.actors.codes[at]])
            lanes[lane + (lanes[lane].group ? 0 : columns.layer[at])].rows.push_back(row);
    }
    std::erase_if(lanes, [](const TimelineLane& lane) { return lane.rows.empty(); });
    return lanes;
}

Rows undatedRows(const Dataset& dataset, const RowSet& rows)
{
    const int dated = rows.positionOf(dataset.columns().dated());
    Rows undated;
    for (int position = dated; position < rows.size(); ++position)
        undated.push_back(rows.at(position));
    return undated;
}

int countInWindow(const Dataset& dataset, const RowSet& rows, DaySpan window)
{
    return static_cast<int>(
        std::ranges::count_if(rows, [&](Row row) { return isInWindow(dataset.columns(), row, window); }));
}

std::vector<int> countByLayerInWindow(const Dataset& dataset, const RowSet& rows, DaySpan window)
{
    std::vector<int> counts(dataset.layers().size());
    for (const Row row : rows)
        counts[dataset.columns().layer[static_cast<size_t>(row)]] +=
            isInWindow(dataset.columns(), row, window) ? 1 : 0;
    return counts;
}

} // namespace vraem
