// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_lanes.h"

#include <algorithm>

namespace vraem {
namespace {

std::vector<std::optional<FactionId>> groupsOf(const Dataset& dataset, const Event& event, Role role)
{
    std::vector<std::optional<FactionId>> groups;
    for (const Actor& actor : event.actors) {
        if (actor.role != role)
            continue;
        const FactionId root = dataset.factions().root(actor.faction);
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

std::vector<std::optional<FactionId>> laneGroups(const Dataset& dataset, const Event& event)
{
    for (const Role role : {Role::Initiator, Role::Participant, Role::Target}) {
        auto groups = groupsOf(dataset, event, role);
        if (!groups.empty())
            return groups;
    }
    return {std::nullopt};
}

std::vector<TimelineLane> lanesOf(const Dataset& dataset, const Rows& rows)
{
    std::vector<TimelineLane> lanes = emptyLanes(dataset.factions());
    for (const Row row : rows) {
        const Event& event = dataset.event(row);
        if (!event.date)
            continue;
        for (const auto& group : laneGroups(dataset, event))
            std::ranges::find(lanes, group, &TimelineLane::group)->rows.push_back(row);
    }
    std::erase_if(lanes, [](const TimelineLane& lane) { return lane.rows.empty(); });
    return lanes;
}

Rows undatedRows(const Dataset& dataset, const Rows& rows)
{
    Rows undated;
    std::ranges::copy_if(rows, std::back_inserter(undated),
                         [&](Row row) { return !dataset.event(row).date; });
    return undated;
}

int countInWindow(const Dataset& dataset, const Rows& rows, DaySpan window)
{
    return static_cast<int>(std::ranges::count_if(rows, [&](Row row) {
        const auto& date = dataset.event(row).date;
        if (!date)
            return false;
        const DaySpan span = knownSpan(date->interval);
        return span.first <= window.last && window.first <= span.last;
    }));
}

} // namespace vraem
