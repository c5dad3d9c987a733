// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline_layout.h"

#include "timeline_window.h"

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

constexpr double gap = 4;
constexpr double ring = 4;
constexpr double labelGap = gap + ring;
constexpr double smallestTarget = 24;
constexpr int daysOfLongBar = 364;

/// An item with what packing needs to know of it.
struct Draft
{
    TimelineItem item;
    /// Extent of mark and span, without label.
    double left = 0;
    double right = 0;
    double labelWidth = 0;
    double reserved = 0;
    /// Position in otherDates() where it is a ghost.
    std::optional<size_t> otherDate = std::nullopt;

    bool isBrace() const { return item.shape == TimelineShape::Brace || item.shape == TimelineShape::Total; }
    double reach() const { return right + reserved; }
};

double contentWidth(const Draft& draft)
{
    return draft.item.markRadius > 0 ? 2 * draft.item.markRadius + labelGap : 0;
}

TimelineShape shapeOf(const DateInterval& interval)
{
    if (lengthInDays(interval) == 1)
        return TimelineShape::Mark;
    return dayCount(knownSpan(interval)) > daysOfLongBar ? TimelineShape::Brace : TimelineShape::Bar;
}

/// Of a date that stands on its own. The extents for packing do not depend on where the window stands.
Draft draftOf(Row row, const DateInterval& interval, TimelineShape shape, double markRadius,
              const TimeScale& scale)
{
    const DaySpan span = knownSpan(interval);
    Draft draft;
    TimelineItem& item = draft.item;
    item.row = row;
    item.shape = shape;
    item.isStartOpen = !interval.start;
    item.isEndOpen = !interval.end;
    item.markRadius = markRadius;
    item.x0 = scale.startOf(span.first);
    item.x1 = scale.endOf(span.last);
    item.markX = (item.x0 + item.x1) / 2;
    const QRectF extent = item.bounds();
    draft.left = extent.left();
    draft.right = extent.right();
    return draft;
}

Draft draftOf(const Event& event, Row row, const TimeScale& scale, const TimelineMetrics& metrics)
{
    const TimelineShape shape = shapeOf(event);
    const double radius = shape == TimelineShape::Total ? 0 : metrics.markRadius(event);
    Draft draft = draftOf(row, event.date->interval, shape, radius, scale);
    draft.labelWidth = metrics.labelWidth(event);
    return draft;
}

void addGhosts(const Event& event, Row row, const TimeScale& scale, const TimelineMetrics& metrics,
               std::vector<Draft>& into)
{
    const std::vector<OtherDate> others = otherDates(event);
    for (size_t i = 0; i < others.size(); ++i) {
        const TimelineShape shape = shapeOf(others[i].interval);
        const double radius = shape == TimelineShape::Mark ? metrics.otherDateRadius : 0;
        Draft ghost = draftOf(row, others[i].interval, shape, radius, scale);
        ghost.labelWidth = metrics.otherDateWidth(event, others[i]);
        ghost.otherDate = i;
        into.push_back(ghost);
    }
}

/// Reserves up to longest pixels for the label behind the mark, unless it goes inside the span: a brace takes
/// it shortened.
void reserveLabel(Draft& draft, const TimelineMetrics& metrics, double longest)
{
    const double inside = draft.item.x1 - draft.item.x0 - contentWidth(draft) - 2 * gap;
    const double needed =
        draft.isBrace() ? std::min(draft.labelWidth, metrics.shortestLabel) : draft.labelWidth;
    const bool goesInside = draft.item.shape != TimelineShape::Mark && inside >= needed;
    draft.reserved = goesInside ? 0 : labelGap + std::min(draft.labelWidth, longest);
}

/// First fit, from left to right; braces get rows of their own below. Returns the number of rows.
int pack(std::vector<Draft>& drafts)
{
    std::ranges::stable_sort(drafts, {}, [](const Draft& draft) { return draft.left; });
    int firstRow = 0;
    for (const bool braces : {false, true}) {
        std::vector<double> reaches;
        for (Draft& draft : drafts) {
            if (draft.isBrace() != braces)
                continue;
            const auto free =
                std::ranges::find_if(reaches, [&](double reach) { return reach + gap <= draft.left; });
            draft.item.subRow = firstRow + static_cast<int>(free - reaches.begin());
            if (free == reaches.end())
                reaches.push_back(draft.reach());
            else
                *free = draft.reach();
        }
        firstRow += static_cast<int>(reaches.size());
    }
    return firstRow;
}

std::vector<double> rowHeights(const std::vector<Draft>& drafts, int rows, double smallest)
{
    std::vector<double> heights(static_cast<size_t>(rows), smallest);
    for (const Draft& draft : drafts) {
        double& height = heights[static_cast<size_t>(draft.item.subRow)];
        height = std::max(height, 2 * (draft.item.markRadius + ring));
    }
    return heights;
}

struct PackedLane
{
    PlacedLane head;
    std::vector<Draft> drafts;
    std::vector<double> heights;

    double contentHeight() const
    {
        double sum = 0;
        for (const double height : heights)
            sum += height;
        return sum;
    }
};

std::vector<PackedLane> draftLanes(const Dataset& dataset, const std::vector<TimelineLane>& lanes,
                                   const TimeScale& scale, const TimelineMetrics& metrics)
{
    std::vector<PackedLane> drafted;
    for (const TimelineLane& lane : lanes) {
        PackedLane& made = drafted.emplace_back();
        made.head = {lane, 0, 0, lane.events.value_or(static_cast<int>(lane.rows.size()))};
        for (const Row row : lane.rows) {
            const Event event = dataset.event(row);
            made.drafts.push_back(draftOf(event, row, scale, metrics));
            addGhosts(event, row, scale, metrics, made.drafts);
        }
    }
    return drafted;
}

void pack(std::vector<PackedLane>& lanes, const TimelineMetrics& metrics, double labelRoom)
{
    for (PackedLane& lane : lanes) {
        for (Draft& draft : lane.drafts) {
            if (labelRoom > 0 && draft.labelWidth > 0)
                reserveLabel(draft, metrics, labelRoom);
            else
                draft.reserved = 0;
        }
        lane.heights = rowHeights(lane.drafts, pack(lane.drafts), metrics.rowHeight);
    }
}

double laneHeight(const PackedLane& lane, const TimelineMetrics& metrics)
{
    return std::max(metrics.laneHeight, lane.contentHeight() + 2 * metrics.lanePadding);
}

double heightOf(const std::vector<PackedLane>& lanes, const TimelineMetrics& metrics)
{
    double sum = 0;
    for (const PackedLane& lane : lanes)
        sum += laneHeight(lane, metrics);
    return sum;
}

/// Gives labels as much room as the height in view allows.
std::vector<PackedLane> packWithLabels(const Dataset& dataset, const std::vector<TimelineLane>& lanes,
                                       const TimeScale& scale, const TimelineMetrics& metrics)
{
    std::vector<PackedLane> packed = draftLanes(dataset, lanes, scale, metrics);
    for (const double share : {1.0, 0.5}) {
        pack(packed, metrics, share * metrics.reservedLabel);
        if (heightOf(packed, metrics) <= metrics.height)
            return packed;
    }
    pack(packed, metrics, 0);
    return packed;
}

/// Moves mark and label of a span to the middle of what the window shows of it, side by side if there is
/// room.
void centreInView(Draft& draft, const TimeScale& scale, const TimelineMetrics& metrics)
{
    TimelineItem& item = draft.item;
    const double left = std::max(item.x0, 0.0);
    const double right = std::min(item.x1, scale.width);
    const double room = right - left - contentWidth(draft) - 2 * gap;
    const double label = std::min(draft.labelWidth, room);
    const bool hasLabel = draft.labelWidth > 0 && label >= std::min(metrics.shortestLabel, draft.labelWidth);
    const double width = contentWidth(draft) + (hasLabel ? label : -labelGap);
    const double start = std::clamp((left + right - width) / 2, left, std::max(left, right - width));
    if (right - left > 2 * item.markRadius)
        item.markX = start + item.markRadius;
    if (hasLabel)
        item.label = QRectF(start + contentWidth(draft), item.y - item.height / 2, label, item.height);
}

/// Puts the label right of mark and span, as far as the next item of the sub-row and the window leave room.
void labelBehind(Draft& draft, const Draft* next, const TimeScale& scale, const TimelineMetrics& metrics)
{
    const double x = draft.right + labelGap;
    const double limit = next ? std::min(next->left - gap, scale.width) : scale.width;
    const double label = std::min(draft.labelWidth, limit - x);
    if (draft.labelWidth > 0 && label >= std::min(metrics.shortestLabel, draft.labelWidth))
        draft.item.label = QRectF(x, draft.item.y - draft.item.height / 2, label, draft.item.height);
}

void finishRow(std::vector<Draft*>& row, const TimeScale& scale, const TimelineMetrics& metrics)
{
    for (size_t i = 0; i < row.size(); ++i) {
        Draft& draft = *row[i];
        if (draft.item.shape != TimelineShape::Mark && draft.item.x1 > 0 && draft.item.x0 < scale.width)
            centreInView(draft, scale, metrics);
        if (!draft.item.label)
            labelBehind(draft, i + 1 < row.size() ? row[i + 1] : nullptr, scale, metrics);
    }
}

QPointF markOf(Row row, const PackedLane& lane)
{
    const auto event = std::ranges::find_if(
        lane.drafts, [row](const Draft& draft) { return draft.item.row == row && !draft.otherDate; });
    return {event->item.markX, event->item.y};
}

void put(const PackedLane& lane, const TimeScale& scale, TimelineLayout& layout)
{
    std::vector<const Draft*> bySubRow;
    for (const Draft& draft : lane.drafts) {
        if (draft.right >= 0 && draft.left <= scale.width)
            bySubRow.push_back(&draft);
    }
    std::ranges::stable_sort(bySubRow, {}, [](const Draft* draft) { return draft->item.subRow; });
    for (const Draft* draft : bySubRow) {
        if (draft->otherDate)
            layout.ghosts.push_back({draft->item, *draft->otherDate, markOf(draft->item.row, lane)});
        else
            layout.items.push_back(draft->item);
    }
}

/// Below the lanes that the layout has.
void place(PackedLane& lane, const TimeScale& scale, const TimelineMetrics& metrics, TimelineLayout& layout)
{
    lane.head.top = layout.height;
    lane.head.height = laneHeight(lane, metrics);
    double top = lane.head.top + (lane.head.height - lane.contentHeight()) / 2;
    for (size_t subRow = 0; subRow < lane.heights.size(); ++subRow) {
        const double height = lane.heights[subRow];
        std::vector<Draft*> row;
        for (Draft& draft : lane.drafts) {
            if (draft.item.subRow != static_cast<int>(subRow))
                continue;
            draft.item.lane = layout.lanes.size();
            draft.item.y = top + height / 2;
            draft.item.height = height;
            row.push_back(&draft);
        }
        finishRow(row, scale, metrics);
        top += height;
    }
    put(lane, scale, layout);
    layout.lanes.push_back(lane.head);
    layout.height += lane.head.height;
}

/// The thing at a point, or the nearest one by its mark whose target holds it.
template<typename Item>
const Item* nearestAt(const std::vector<Item>& items, QPointF point)
{
    const Item* nearest = nullptr;
    double nearestDistance = smallestTarget / 2;
    for (const Item& item : items) {
        const QRectF bounds = item.bounds();
        if (point.y() < bounds.top() || point.y() >= bounds.bottom())
            continue;
        if (bounds.left() <= point.x() && point.x() <= bounds.right())
            return &item;
        const double distance = std::abs(point.x() - item.markX);
        if (distance < nearestDistance) {
            nearest = &item;
            nearestDistance = distance;
        }
    }
    return nearest;
}

} // namespace

QRectF TimelineItem::bounds() const
{
    const bool isMark = shape == TimelineShape::Mark;
    const double left = isMark ? markX - markRadius : std::min(x0, markX - markRadius);
    const double own = isMark ? markX + markRadius : std::max(x1, markX + markRadius);
    const double right = label ? std::max(own, label->right()) : own;
    return {left, y - height / 2, right - left, height};
}

TimelineShape shapeOf(const Event& event)
{
    return event.unit == Unit::Aggregate ? TimelineShape::Total : shapeOf(event.date->interval);
}

TimelineLayout layoutLanes(const Dataset& dataset, const std::vector<TimelineLane>& lanes,
                           const TimeScale& scale, const TimelineMetrics& metrics)
{
    TimelineLayout layout;
    std::vector<PackedLane> packed = packWithLabels(dataset, lanes, scale, metrics);
    for (PackedLane& lane : packed)
        place(lane, scale, metrics, layout);
    return layout;
}

TimelineItem itemOf(const Dataset& dataset, Row row, const TimeScale& scale, const TimelineMetrics& metrics)
{
    return draftOf(dataset.event(row), row, scale, metrics).item;
}

std::vector<TimelineGhost> ghostsOf(const Dataset& dataset, Row row, const TimeScale& scale,
                                    const TimelineMetrics& metrics)
{
    std::vector<Draft> drafts;
    addGhosts(dataset.event(row), row, scale, metrics, drafts);
    std::vector<TimelineGhost> ghosts;
    for (const Draft& draft : drafts)
        ghosts.push_back({draft.item, *draft.otherDate, {}});
    return ghosts;
}

const TimelineFold* foldAt(const TimelineLayout& layout, QPointF point)
{
    const auto found = std::ranges::find_if(layout.folds, [&](const TimelineFold& fold) {
        const PlacedLane& lane = layout.lanes[fold.lane];
        // A whole column of the lane is a target, however low its bar.
        const bool isInHeight = fold.isVague
                                    ? fold.rect.top() <= point.y() && point.y() < fold.rect.bottom() + 1
                                    : lane.top <= point.y() && point.y() < lane.top + lane.height;
        return isInHeight && fold.rect.left() <= point.x() && point.x() < fold.rect.right();
    });
    return found == layout.folds.end() ? nullptr : &*found;
}

const TimelineItem* itemAt(const TimelineLayout& layout, QPointF point)
{
    return nearestAt(layout.items, point);
}

const TimelineGhost* ghostAt(const TimelineLayout& layout, QPointF point)
{
    return itemAt(layout, point) ? nullptr : nearestAt(layout.ghosts, point);
}

} // namespace vraem
