// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_fold.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vraem {
namespace {

using namespace std::chrono;

constexpr std::int32_t daysOfMonth = 31;
constexpr double narrowestColumn = 4;
constexpr double lowestBar = 3;
constexpr double vagueHeight = 7;

struct Tally
{
    int count = 0;
    std::int64_t killed = 0;
    std::int32_t first = std::numeric_limits<std::int32_t>::max();
    std::int32_t last = std::numeric_limits<std::int32_t>::min();

    void add(const EventColumns& columns, Row row)
    {
        const auto at = static_cast<size_t>(row);
        ++count;
        const bool isIncident = columns.unit[at] == static_cast<std::uint8_t>(Unit::Incident);
        if (isIncident && columns.has(row, Trait::DeathsGiven))
            killed += columns.deathsBest[at];
        first = std::min(first, columns.firstDay[at]);
        last = std::max(last, columns.lastDay[at]);
    }
};

int yearOf(std::int32_t day)
{
    return static_cast<int>(year_month_day(dateOfNumber(day)).year());
}

DaySpan yearSpan(int number)
{
    return {sys_days(year(number) / January / 1), sys_days(year(number) / December / 31)};
}

bool isVague(const EventColumns& columns, Row row)
{
    const auto at = static_cast<size_t>(row);
    return columns.lastDay[at] - columns.firstDay[at] >= daysOfMonth;
}

/// Floor of a quotient.
std::int32_t columnOf(std::int32_t day, std::int32_t days)
{
    return (day >= 0 ? day : day - days + 1) / days;
}

/// Counts events by lane and by columns of some days that begin at multiples of their width, so that panning
/// keeps them.
class FoldColumns
{
public:
    FoldColumns(size_t lanes, const TimeScale& scale)
        : m_scale(scale), m_start(dayNumber(scale.window.first)),
          m_days(std::max(1, static_cast<int>(std::ceil(narrowestColumn / scale.pixelsPerDay())))),
          m_first(columnOf(m_start, m_days)),
          m_count(static_cast<size_t>(columnOf(dayNumber(scale.window.last), m_days) - m_first + 1)),
          m_tallies(lanes, std::vector<Tally>(m_count)), m_vague(lanes)
    {}

    void add(size_t lane, const EventColumns& columns, Row row)
    {
        const std::int32_t day = std::max(columns.firstDay[static_cast<size_t>(row)], m_start);
        if (isVague(columns, row)) {
            m_vague[lane][yearOf(day)].add(columns, row);
            return;
        }
        Tally& tally = m_tallies[lane][static_cast<size_t>(columnOf(day, m_days) - m_first)];
        tally.add(columns, row);
        m_highest = std::max(m_highest, tally.count);
    }

    /// Into the last lane of the layout.
    void place(size_t lane, double padding, TimelineLayout& layout) const
    {
        const PlacedLane& placed = layout.lanes.back();
        const double bottom = placed.top + placed.height - padding;
        const double ground = bottom - vagueHeight;
        const auto put = [&](bool isVague, const Tally& tally, const QRectF& rect) {
            const DaySpan days{dateOfNumber(tally.first), dateOfNumber(tally.last)};
            layout.folds.push_back({layout.lanes.size() - 1, isVague, days, tally.count, tally.killed, rect});
        };
        for (size_t column = 0; column < m_count; ++column) {
            const Tally& tally = m_tallies[lane][column];
            if (tally.count == 0)
                continue;
            const std::int32_t start = (m_first + static_cast<std::int32_t>(column)) * m_days;
            const double left = m_scale.startOf(dateOfNumber(start));
            const double right = m_scale.endOf(dateOfNumber(start + m_days - 1));
            const double height = heightOf(tally.count, ground - placed.top - padding);
            put(false, tally, QRectF(left, ground - height, right - left, height));
        }
        for (const auto& [year, tally] : m_vague[lane]) {
            const double left = m_scale.startOf(yearSpan(year).first) + 1;
            const double right = m_scale.endOf(yearSpan(year).last) - 1;
            put(true, tally, QRectF(left, ground + 2, right - left, vagueHeight - 2));
        }
    }

private:
    /// By the square root, so that single events show beside thousands.
    double heightOf(int count, double full) const
    {
        return std::max(lowestBar, full * std::sqrt(static_cast<double>(count) / m_highest));
    }

    const TimeScale& m_scale;
    std::int32_t m_start;
    std::int32_t m_days;
    std::int32_t m_first;
    size_t m_count;
    std::vector<std::vector<Tally>> m_tallies;
    std::vector<std::map<int, Tally>> m_vague;
    int m_highest = 1;
};

} // namespace

TimelineFolder::TimelineFolder(const Dataset& dataset, const QueryColumns& columns)
    : m_dataset(dataset), m_columns(columns)
{
    if (dataset.factions().roots().size() > QueryColumns::mostGroups)
        makeGroupLanes();
    else {
        m_lanes = emptyLanes(dataset);
        m_lanesOfActors = lanesOfActors(dataset, m_lanes);
    }
    for (Row row = 0; row < dataset.columns().dated(); ++row) {
        if (isVague(dataset.columns(), row))
            m_vague.push_back(row);
    }
}

void TimelineFolder::makeGroupLanes()
{
    for (const ColourGroup& group : m_columns.groups().values) {
        m_laneOfGroup.push_back(m_lanes.size());
        if (group.kind == ColourGroup::Kind::Faction) {
            m_lanes.push_back(
                {.group = group.faction, .rows = {}, .layer = m_dataset.layerOf(group.faction)});
            continue;
        }
        const UnnamedLane unnamed = group.kind == ColourGroup::Kind::Smaller
                                        ? UnnamedLane::SmallerGroups
                                        : UnnamedLane::SeveralOrNotStated;
        for (size_t layer = 0; layer < m_dataset.layers().size(); ++layer)
            m_lanes.push_back({.group = {}, .rows = {}, .unnamed = unnamed, .layer = layer});
    }
}

void TimelineFolder::forEachLaneOf(Row row, auto visit) const
{
    const auto at = static_cast<size_t>(row);
    const EventColumns& columns = m_dataset.columns();
    const auto ofRow = [&](size_t lane) { return lane + (m_lanes[lane].group ? 0 : columns.layer[at]); };
    if (m_lanesOfActors.empty()) {
        visit(ofRow(m_laneOfGroup[m_columns.groups().codes[at]]));
        return;
    }
    for (const size_t lane : m_lanesOfActors[columns.actors.codes[at]])
        visit(ofRow(lane));
}

std::vector<size_t> TimelineFolder::lanesOf(Row row) const
{
    std::vector<size_t> lanes;
    forEachLaneOf(row, [&](size_t lane) { lanes.push_back(shownLane(lane)); });
    return lanes;
}

/// Lanes without events are not shown.
size_t TimelineFolder::shownLane(size_t lane) const
{
    return static_cast<size_t>(std::count_if(m_lanes.begin(),
                                             m_lanes.begin() + static_cast<std::ptrdiff_t>(lane),
                                             [](const TimelineLane& one) { return one.events > 0; }));
}

void TimelineFolder::setRows(const RowSet& rows)
{
    std::vector<int> events(m_lanes.size());
    for (const Row row : rows) {
        if (row >= m_dataset.columns().dated())
            break;
        forEachLaneOf(row, [&](size_t lane) { ++events[lane]; });
    }
    for (size_t lane = 0; lane < m_lanes.size(); ++lane)
        m_lanes[lane].events = events[lane];
}

/// Rows that share a day with the window: those that begin in it, the shorter ones that begin up to a month
/// before it, and the long ones.
template<typename Visit>
void TimelineFolder::forEachIn(const RowSet& rows, DaySpan window, Visit visit) const
{
    const EventColumns& columns = m_dataset.columns();
    const std::int32_t from = dayNumber(window.first);
    const auto rowAt = [&](std::int32_t day) {
        return static_cast<Row>(std::ranges::lower_bound(columns.firstDay, day) - columns.firstDay.begin());
    };
    const Row begin = rowAt(from - daysOfMonth);
    const Row end = rowAt(dayNumber(window.last) + 1);
    for (const Row row : m_vague) {
        if (row >= begin)
            break;
        if (rows.contains(row) && columns.lastDay[static_cast<size_t>(row)] >= from)
            visit(row);
    }
    const auto firstWord = static_cast<size_t>(begin) / RowSet::wordBits;
    for (RowSet::Iterator row(rows.words().data(), firstWord, rows.words().size()); row != rows.end();
         ++row) {
        if (*row >= end)
            break;
        if (*row >= begin && columns.lastDay[static_cast<size_t>(*row)] >= from)
            visit(*row);
    }
}

TimelineLayout TimelineFolder::layOut(const RowSet& rows, const TimeScale& scale,
                                      const TimelineMetrics& metrics) const
{
    int inWindow = 0;
    forEachIn(rows, scale.window, [&](Row) { ++inWindow; });
    return inWindow > mostUnfolded ? fold(rows, scale, metrics)
                                   : layoutLanes(m_dataset, lanesIn(rows, scale.window), scale, metrics);
}

std::vector<TimelineLane> TimelineFolder::lanesIn(const RowSet& rows, DaySpan window) const
{
    std::vector<TimelineLane> lanes;
    std::ranges::copy_if(m_lanes, std::back_inserter(lanes),
                         [](const TimelineLane& lane) { return lane.events > 0; });
    forEachIn(rows, window, [&](Row row) {
        for (const size_t lane : lanesOf(row))
            lanes[lane].rows.push_back(row);
    });
    return lanes;
}

TimelineLayout TimelineFolder::fold(const RowSet& rows, const TimeScale& scale,
                                    const TimelineMetrics& metrics) const
{
    const EventColumns& columns = m_dataset.columns();
    FoldColumns folds(m_lanes.size(), scale);
    forEachIn(rows, scale.window,
              [&](Row row) { forEachLaneOf(row, [&](size_t lane) { folds.add(lane, columns, row); }); });
    TimelineLayout layout;
    const double laneHeight =
        std::max(metrics.laneHeight, metrics.height / static_cast<double>(m_lanes.size() + 1));
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (m_lanes[lane].events == 0)
            continue;
        layout.lanes.push_back({m_lanes[lane].group, layout.height, laneHeight, *m_lanes[lane].events,
                                m_lanes[lane].unnamed, m_lanes[lane].layer});
        folds.place(lane, metrics.lanePadding, layout);
        layout.height += laneHeight;
    }
    return layout;
}

} // namespace vraem
