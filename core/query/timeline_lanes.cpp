// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_lanes.h"

#include <algorithm>

namespace vraem {
namespace {

bool isInWindow(const EventColumns& columns, Row row, DaySpan window)
{
    const auto at = static_cast<size_t>(row);
    return row < columns.dated() && columns.firstDay[at] <= dayNumber(window.last) &&
           dayNumber(window.first) <= columns.lastDay[at];
}

} // namespace

std::vector<TimelineLane> lanesOf(const LaneScheme& scheme, const RowSet& rows)
{
    std::vector<TimelineLane> lanes;
    for (const LaneHead& head : scheme.lanes())
        lanes.push_back({head});
    for (const Row row : rows) {
        if (row >= scheme.dataset().columns().dated())
            break;
        scheme.forEachLaneOf(row, [&](size_t lane) { lanes[lane].rows.push_back(row); });
    }
    std::erase_if(lanes, [](const TimelineLane& lane) { return lane.rows.empty(); });
    return lanes;
}

LaneTotals laneTotals(const LaneScheme& scheme, const RowSet& rows)
{
    const EventColumns& columns = scheme.dataset().columns();
    LaneTotals totals{std::vector<int>(scheme.dataset().layers().size()), {}};
    totals.inSeveral = totals.events;
    for (const Row row : rows) {
        if (row >= columns.dated())
            break;
        const size_t layer = columns.layer[static_cast<size_t>(row)];
        ++totals.events[layer];
        totals.inSeveral[layer] += scheme.laneCountOf(row) > 1 ? 1 : 0;
    }
    return totals;
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
