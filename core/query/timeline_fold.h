// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query_columns.h"
#include "timeline_layout.h"

namespace vraem {

/// More dated rows than this are laid out by what the window shows alone.
constexpr int mostLaidOut = 3'000;
/// More events than this in the window are folded.
constexpr int mostUnfolded = 1'500;

/// The timeline of a dataset of a great many events. Looks only at those that overlap the window.
class TimelineFolder
{
public:
    TimelineFolder(const Dataset& dataset, const QueryColumns& columns);

    /// Counts the lanes of a filter; to be called before layOut() with its rows.
    void setRows(const RowSet& rows);
    /// Folds, or single events where the window holds few enough. An event that began before the window
    /// counts at its left edge.
    TimelineLayout layOut(const RowSet& rows, const TimeScale& scale, const TimelineMetrics& metrics) const;
    /// The lanes in which a row stands, as indexes into the lanes of a layout.
    std::vector<size_t> lanesOf(Row row) const;

private:
    void makeGroupLanes();
    /// As they stand in m_lanes.
    void forEachLaneOf(Row row, auto visit) const;
    size_t shownLane(size_t lane) const;
    template<typename Visit>
    void forEachIn(const RowSet& rows, DaySpan window, Visit visit) const;
    std::vector<TimelineLane> lanesIn(const RowSet& rows, DaySpan window) const;
    TimelineLayout fold(const RowSet& rows, const TimeScale& scale, const TimelineMetrics& metrics) const;

    const Dataset& m_dataset;
    const QueryColumns& m_columns;
    /// Without rows; with events once setRows() was called.
    std::vector<TimelineLane> m_lanes;
    /// By code of the actors, see lanesOfActors(); empty where lanes are the colour groups.
    std::vector<std::vector<size_t>> m_lanesOfActors;
    /// By code of the colour group, in the same way.
    std::vector<size_t> m_laneOfGroup;
    /// Rows known less closely than a month, in the order of the dataset.
    Rows m_vague;
};

} // namespace vraem
