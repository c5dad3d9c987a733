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

    void add(const EventRun& run)
    {
        count += run.count;
        killed += run.killed;
        first = std::min(first, run.first);
        last = std::max(last, run.last);
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

    /// Of the runs of a lane, ascending, those that share a day with the window. Where they began before it
    /// they count at its left edge.
    void addBrief(size_t lane, const std::vector<EventRun>& runs)
    {
        const std::int32_t end = dayNumber(m_scale.window.last);
        for (auto run = std::ranges::lower_bound(runs, m_start - daysOfMonth, {}, &EventRun::first);
             run != runs.end() && run->first <= end; ++run) {
            if (run->last < m_start)
                continue;
            const std::int32_t day = std::max(run->first, m_start);
            Tally& tally = m_tallies[lane][static_cast<size_t>(columnOf(day, m_days) - m_first)];
            tally.add(*run);
            m_highest = std::max(m_highest, tally.count);
        }
    }

    void addVague(size_t lane, const std::vector<EventRun>& runs)
    {
        const std::int32_t end = dayNumber(m_scale.window.last);
        for (auto run = runs.begin(); run != runs.end() && run->first <= end; ++run) {
            if (run->last >= m_start)
                m_vague[lane][yearOf(std::max(run->first, m_start))].add(*run);
        }
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

TimelineFolder::TimelineFolder(const LaneScheme& scheme)
    : m_scheme(scheme), m_columns(scheme.dataset().columns())
{
    for (const LaneHead& head : scheme.lanes())
        m_lanes.push_back({head});
    for (Row row = 0; row < m_columns.dated(); ++row) {
        if (isVague(m_columns, row))
            m_vague.push_back(row);
    }
}

std::vector<size_t> TimelineFolder::lanesOf(Row row) const
{
    std::vector<size_t> lanes;
    m_scheme.forEachLaneOf(row, [&](size_t lane) { lanes.push_back(shownLane(lane)); });
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
    m_runs.assign(m_lanes.size(), {});
    for (const Row row : rows) {
        if (row >= m_columns.dated())
            break;
        m_scheme.forEachLaneOf(row, [&](size_t lane) {
            ++events[lane];
            add(lane, row);
        });
    }
    for (size_t lane = 0; lane < m_lanes.size(); ++lane)
        m_lanes[lane].events = events[lane];
}

/// Rows come by first and last day, so that those of a run follow each other.
void TimelineFolder::add(size_t lane, Row row)
{
    const auto at = static_cast<size_t>(row);
    const std::int32_t first = m_columns.firstDay[at];
    const std::int32_t last = m_columns.lastDay[at];
    std::vector<EventRun>& runs = isVague(m_columns, row) ? m_runs[lane].vague : m_runs[lane].brief;
    if (runs.empty() || runs.back().first != first || runs.back().last != last)
        runs.push_back({first, last, 0, 0});
    ++runs.back().count;
    const bool isIncident = m_columns.unit[at] == static_cast<std::uint8_t>(Unit::Incident);
    if (isIncident && m_columns.has(row, Trait::DeathsGiven))
        runs.back().killed += m_columns.deathsBest[at];
}

/// Rows that share a day with the window: those that begin in it, the shorter ones that begin up to a month
/// before it, and the long ones.
void TimelineFolder::forEachIn(const RowSet& rows, DaySpan window, auto visit) const
{
    const std::int32_t from = dayNumber(window.first);
    const auto rowAt = [&](std::int32_t day) {
        return static_cast<Row>(std::ranges::lower_bound(m_columns.firstDay, day) -
                                m_columns.firstDay.begin());
    };
    const Row begin = rowAt(from - daysOfMonth);
    const Row end = rowAt(dayNumber(window.last) + 1);
    for (const Row row : m_vague) {
        if (row >= begin)
            break;
        if (rows.contains(row) && m_columns.lastDay[static_cast<size_t>(row)] >= from && !visit(row))
            return;
    }
    const auto firstWord = static_cast<size_t>(begin) / RowSet::wordBits;
    for (RowSet::Iterator row(rows.words().data(), firstWord, rows.words().size()); row != rows.end();
         ++row) {
        if (*row >= end)
            break;
        if (*row >= begin && m_columns.lastDay[static_cast<size_t>(*row)] >= from && !visit(*row))
            return;
    }
}

bool TimelineFolder::isTooManyIn(const RowSet& rows, DaySpan window) const
{
    int count = 0;
    forEachIn(rows, window, [&](Row) { return ++count <= mostUnfolded; });
    return count > mostUnfolded;
}

TimelineLayout TimelineFolder::layOut(const RowSet& rows, const TimeScale& scale,
                                      const TimelineMetrics& metrics) const
{
    return isTooManyIn(rows, scale.window)
               ? fold(scale, metrics)
               : layoutLanes(m_scheme.dataset(), lanesIn(rows, scale.window), scale, metrics);
}

std::vector<TimelineLane> TimelineFolder::lanesIn(const RowSet& rows, DaySpan window) const
{
    std::vector<TimelineLane> lanes;
    std::ranges::copy_if(m_lanes, std::back_inserter(lanes),
                         [](const TimelineLane& lane) { return lane.events > 0; });
    forEachIn(rows, window, [&](Row row) {
        for (const size_t lane : lanesOf(row))
            lanes[lane].rows.push_back(row);
        return true;
    });
    return lanes;
}

TimelineLayout TimelineFolder::fold(const TimeScale& scale, const TimelineMetrics& metrics) const
{
    FoldColumns folds(m_lanes.size(), scale);
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        folds.addBrief(lane, m_runs[lane].brief);
        folds.addVague(lane, m_runs[lane].vague);
    }
    TimelineLayout layout;
    const auto shown = std::ranges::count_if(m_lanes, [](const TimelineLane& one) { return one.events > 0; });
    const double laneHeight = std::max(metrics.laneHeight, metrics.height / static_cast<double>(shown + 1));
    for (size_t lane = 0; lane < m_lanes.size(); ++lane) {
        if (m_lanes[lane].events == 0)
            continue;
        layout.lanes.push_back({m_lanes[lane], layout.height, laneHeight, *m_lanes[lane].events});
        folds.place(lane, metrics.lanePadding, layout);
        layout.height += laneHeight;
    }
    return layout;
}

} // namespace vraem
