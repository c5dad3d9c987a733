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

std::vector<TimelineLane> emptyLanes(const FactionTree& factions)
{
    std::vector<TimelineLane> lanes;
    for (const FactionId& root : factions.roots())
        lanes.push_back({root, {}});
    lanes.push_back({std::nullopt, {}});
    return lanes;
}

} // namespace

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
    std::vector<TimelineLane> lanes = emptyLanes(dataset.factions());
    const auto& actors = dataset.columns().actors;
    std::vector<std::vector<size_t>> lanesOfActors(actors.values.size());
    for (size_t code = 0; code < actors.values.size(); ++code) {
        for (const auto& group : laneGroups(dataset.factions(), actors.values[code])) {
            const auto lane = std::ranges::find(lanes, group, &TimelineLane::group);
            lanesOfActors[code].push_back(static_cast<size_t>(lane - lanes.begin()));
        }
    }
    for (const Row row : rows) {
        if (row >= dataset.columns().dated())
            break;
        for (const size_t lane : lanesOfActors[actors.codes[static_cast<size_t>(row)]])
            lanes[lane].rows.push_back(row);
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
    const EventColumns& columns = dataset.columns();
    return static_cast<int>(std::ranges::count_if(rows, [&](Row row) {
        const auto at = static_cast<size_t>(row);
        return row < columns.dated() && columns.firstDay[at] <= dayNumber(window.last) &&
               dayNumber(window.first) <= columns.lastDay[at];
    }));
}

} // namespace vraem
