// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline_layout.h"

namespace vraem {

/// More dated rows than this are laid out by what the window shows alone.
constexpr int mostLaidOut = 3'000;
/// More events than this in the window are folded.
constexpr int mostUnfolded = 1'500;

/// Events of a lane that have their first and last day in common.
struct EventRun
{
    /// Days from 1970-01-01.
    std::int32_t first = 0;
    std::int32_t last = 0;
    int count = 0;
    /// Best figures of killed over the incidents among them.
    std::int64_t killed = 0;
};

/// The timeline of a dataset of a great many events. Looks only at those that overlap the window. The scheme
/// must outlive it.
class TimelineFolder
{
public:
    explicit TimelineFolder(const LaneScheme& scheme);

    /// Adds up the events of a filter, lane by lane; to be called before layOut() with its rows.
    void setRows(const RowSet& rows);
    /// Folds, or single events where the window holds few enough. An event that began before the window
    /// counts at its left edge.
    TimelineLayout layOut(const RowSet& rows, const TimeScale& scale, const TimelineMetrics& metrics) const;
    /// The lanes in which a row stands, as indexes into the lanes of a layout.
    std::vector<size_t> lanesOf(Row row) const;

private:
    /// By rising first day.
    struct LaneRuns
    {
        std::vector<EventRun> brief;
        /// Known less closely than a month.
        std::vector<EventRun> vague;
    };

    void add(size_t lane, Row row);
    size_t shownLane(size_t lane) const;
    /// Until visit() gives false.
    void forEachIn(const RowSet& rows, DaySpan window, auto visit) const;
    bool isTooManyIn(const RowSet& rows, DaySpan window) const;
    std::vector<TimelineLane> lanesIn(const RowSet& rows, DaySpan window) const;
    TimelineLayout fold(const TimeScale& scale, const TimelineMetrics& metrics) const;

    const LaneScheme& m_scheme;
    const EventColumns& m_columns;
    /// Those of the scheme, without rows; with events once setRows() was called.
    std::vector<TimelineLane> m_lanes;
    /// By lane of the scheme.
    std::vector<LaneRuns> m_runs;
    /// Rows known less closely than a month, in the order of the dataset.
    Rows m_vague;
};

} // namespace vraem
