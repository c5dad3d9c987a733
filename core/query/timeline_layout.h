// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "other_dates.h"
#include "timeline_axis.h"
#include "timeline_lanes.h"

#include <QPointF>
#include <QRectF>

#include <functional>

namespace vraem {

/// How an event stands on the timeline, by how closely its date is known.
enum class TimelineShape
{
    /// A day.
    Mark,
    /// Some days to some months: a bar that holds the mark.
    Bar,
    /// A year or longer: a brace under the mark.
    Brace,
    /// A total over a period: a brace without a mark, for it is no happening.
    Total,
};

/// Sizes in pixels that only the painter knows.
struct TimelineMetrics
{
    std::function<double(const Event&)> markRadius;
    /// Width of the whole label.
    std::function<double(const Event&)> labelWidth;
    /// The same of another date of an event.
    std::function<double(const Event&, const OtherDate&)> otherDateWidth = [](const auto&, const auto&) {
        return 0.0;
    };
    /// Of the mark of another date that is a day.
    double otherDateRadius = 5;
    double rowHeight = 24;
    double laneHeight = 34;
    double lanePadding = 5;
    /// Room that sub-rows keep free for a label; it takes more where there is more.
    double reservedLabel = 220;
    /// Labels with less room are left out, unless they are shorter.
    double shortestLabel = 64;
    /// Height in view: events are spread over more sub-rows to give labels room while all lanes fit into it.
    double height = 0;
};

/// One event in one lane. x: 0 is the left edge of the window; y: 0 is the top of the first lane.
struct TimelineItem
{
    Row row = 0;
    /// Index into TimelineLayout::lanes.
    size_t lane = 0;
    /// From 0, downwards in the lane.
    int subRow = 0;
    TimelineShape shape = TimelineShape::Mark;
    /// The known span; it may reach far beyond the window.
    double x0 = 0;
    double x1 = 0;
    /// Where the mark stands: on its day, or amid the part of the span that is in view.
    double markX = 0;
    double markRadius = 0;
    double y = 0;
    double height = 0;
    bool isStartOpen = false;
    bool isEndOpen = false;
    /// The room the label has; nullopt where it has too little.
    std::optional<QRectF> label;

    /// All that is drawn.
    QRectF bounds() const;
};

/// Another date of an event, in each lane of the event and in the same sub-rows as events.
struct TimelineGhost : TimelineItem
{
    /// Position in otherDates() of the event.
    size_t date = 0;
    /// Where the mark of the event stands in the same lane; it may be beyond the window.
    QPointF eventMark;
};

struct PlacedLane : LaneHead
{
    double top = 0;
    double height = 0;
    int events = 0;
};

/// Events of a lane that begin within a few days, where there are too many to be drawn one by one.
struct TimelineFold
{
    /// Index into TimelineLayout::lanes.
    size_t lane = 0;
    /// Known less closely than a month: the events that begin in one year.
    bool isVague = false;
    DaySpan days{};
    int count = 0;
    /// Best figures of killed over the incidents among them.
    std::int64_t killed = 0;
    /// All that is drawn, of a height that grows with the count.
    QRectF rect;
};

struct TimelineLayout
{
    std::vector<PlacedLane> lanes;
    /// By lane, then sub-row, then x.
    std::vector<TimelineItem> items;
    /// The other dates of events that are drawn one by one, also of those whose own date is out of the
    /// window.
    std::vector<TimelineGhost> ghosts;
    /// By lane; none where events are drawn one by one.
    std::vector<TimelineFold> folds;
    double height = 0;
};

TimelineShape shapeOf(const Event& event);

/// Places the rows of each lane whose known span or mark touches the window, and their other dates that do.
/// No two items of one sub-row overlap. Sub-rows do not depend on where the window stands, so panning moves
/// events sideways only.
TimelineLayout layoutLanes(const Dataset& dataset, const std::vector<TimelineLane>& lanes,
                           const TimeScale& scale, const TimelineMetrics& metrics);

/// An event that stands for itself, at its place in time and without a lane.
TimelineItem itemOf(const Dataset& dataset, Row row, const TimeScale& scale, const TimelineMetrics& metrics);

/// The other dates of an event that stands for itself, likewise; without the mark of the event.
std::vector<TimelineGhost> ghostsOf(const Dataset& dataset, Row row, const TimeScale& scale,
                                    const TimelineMetrics& metrics);

/// The fold at a point; nullptr where there is none.
const TimelineFold* foldAt(const TimelineLayout& layout, QPointF point);

/// The item at a point, or the nearest one whose target of at least 24 pixels holds it; nullptr where there
/// is none.
const TimelineItem* itemAt(const TimelineLayout& layout, QPointF point);

/// The same for ghosts, where no item is.
const TimelineGhost* ghostAt(const TimelineLayout& layout, QPointF point);

} // namespace vraem
