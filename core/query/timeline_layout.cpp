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

    bool isBrace() const { return item.shape == TimelineShape::Brace || item.shape == TimelineShape::Total; }
    double reach() const { return right + reserved; }
};

double contentWidth(const Draft& draft)
{
    return draft.item.markRadius > 0 ? 2 * draft.item.markRadius + labelGap : 0;
}

/// The extents for packing do not depend on where the window stands.
Draft draftOf(const Dataset& dataset, Row row, const TimeScale& scale, const TimelineMetrics& metrics)
{
    const Event& event = dataset.event(row);
    const DateInterval& interval = event.date->interval;
    const DaySpan span = knownSpan(interval);
    Draft draft;
    TimelineItem& item = draft.item;
    item.row = row;
    item.shape = shapeOf(event);
    item.isStartOpen = !interval.start;
    item.isEndOpen = !interval.end;
    item.markRadius = item.shape == TimelineShape::Total ? 0 : metrics.markRadius(event);
    item.x0 = scale.startOf(span.first);
    item.x1 = scale.endOf(span.last);
    item.markX = (item.x0 + item.x1) / 2;
    const QRectF extent = item.bounds();
    draft.left = extent.left();
    draft.right = extent.right();
    draft.labelWidth = metrics.labelWidth(event);
    return draft;
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
    TimelineLane lane;
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

std::vector<PackedLane> packLanes(const Dataset& dataset, const std::vector<TimelineLane>& lanes,
                                  const TimeScale& scale, const TimelineMetrics& metrics, double labelRoom)
{
    std::vector<PackedLane> packed;
    for (const TimelineLane& lane : lanes) {
        PackedLane result{lane, {}, {}};
        for (const Row row : lane.rows) {
            result.drafts.push_back(draftOf(dataset, row, scale, metrics));
            if (labelRoom > 0)
                reserveLabel(result.drafts.back(), metrics, labelRoom);
        }
        result.heights = rowHeights(result.drafts, pack(result.drafts), metrics.rowHeight);
        packed.push_back(std::move(result));
    }
    return packed;
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
    for (const double share : {1.0, 0.5}) {
        auto packed = packLanes(dataset, lanes, scale, metrics, share * metrics.reservedLabel);
        if (heightOf(packed, metrics) <= metrics.height)
            return packed;
    }
    return packLanes(dataset, lanes, scale, metrics, 0);
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
    const bool hasLabel = label >= std::min(metrics.shortestLabel, draft.labelWidth);
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
    if (label >= std::min(metrics.shortestLabel, draft.labelWidth))
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

void place(PackedLane& lane, const PlacedLane& placed, size_t index, const TimeScale& scale,
           const TimelineMetrics& metrics, std::vector<TimelineItem>& into)
{
    double top = placed.top + (placed.height - lane.contentHeight()) / 2;
    for (size_t subRow = 0; subRow < lane.heights.size(); ++subRow) {
        const double height = lane.heights[subRow];
        std::vector<Draft*> row;
        for (Draft& draft : lane.drafts) {
            if (draft.item.subRow != static_cast<int>(subRow))
                continue;
            draft.item.lane = index;
            draft.item.y = top + height / 2;
            draft.item.height = height;
            row.push_back(&draft);
        }
        finishRow(row, scale, metrics);
        for (const Draft* draft : row) {
            if (draft->right >= 0 && draft->left <= scale.width)
                into.push_back(draft->item);
        }
        top += height;
    }
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
    if (event.unit == Unit::Aggregate)
        return TimelineShape::Total;
    const DateInterval& interval = event.date->interval;
    const std::optional<int> length = lengthInDays(interval);
    if (length == 1)
        return TimelineShape::Mark;
    const int known = dayCount(knownSpan(interval));
    return known > daysOfLongBar ? TimelineShape::Brace : TimelineShape::Bar;
}

TimelineLayout layoutTimeline(const Dataset& dataset, const RowSet& rows, const TimeScale& scale,
                              const TimelineMetrics& metrics)
{
    return layoutLanes(dataset, lanesOf(dataset, rows), scale, metrics);
}

TimelineLayout layoutLanes(const Dataset& dataset, const std::vector<TimelineLane>& lanes,
                           const TimeScale& scale, const TimelineMetrics& metrics)
{
    TimelineLayout layout;
    std::vector<PackedLane> packed = packWithLabels(dataset, lanes, scale, metrics);
    for (PackedLane& lane : packed) {
        const PlacedLane placed{
            lane.lane.group,           layout.height,
            laneHeight(lane, metrics), lane.lane.events.value_or(static_cast<int>(lane.lane.rows.size())),
            lane.lane.unnamed,         lane.lane.layer};
        place(lane, placed, layout.lanes.size(), scale, metrics, layout.items);
        layout.lanes.push_back(placed);
        layout.height += placed.height;
    }
    return layout;
}

TimelineItem itemOf(const Dataset& dataset, Row row, const TimeScale& scale, const TimelineMetrics& metrics)
{
    return draftOf(dataset, row, scale, metrics).item;
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
    const TimelineItem* nearest = nullptr;
    double nearestDistance = smallestTarget / 2;
    for (const TimelineItem& item : layout.items) {
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

} // namespace vraem
