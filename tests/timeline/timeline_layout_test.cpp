// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/timeline_layout.h"

#include "sample_dataset.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

const DaySpan fiveYears{date(2019, 1, 1), date(2023, 12, 31)};

TimelineMetrics metrics(double height = 0)
{
    TimelineMetrics result;
    result.markRadius = [](const Event& event) { return 6 + std::sqrt(deathsBest(event).value_or(0)); };
    result.labelWidth = [](const Event& event) { return 6.0 * static_cast<double>(event.title.en.size()); };
    result.height = height;
    return result;
}

TimelineLayout layoutOf(const Dataset& dataset, DaySpan window = fiveYears, double height = 0)
{
    const LaneScheme scheme(dataset, LaneRule::Faction);
    return layoutLanes(dataset, lanesOf(scheme, apply(dataset, everything())), {window, 900},
                       metrics(height));
}

const TimelineItem* itemOf(const Dataset& dataset, const TimelineLayout& layout, const char* id)
{
    const Row row = *dataset.rowOf({QString::fromUtf8(id)});
    const auto found = std::ranges::find(layout.items, row, &TimelineItem::row);
    return found == layout.items.end() ? nullptr : &*found;
}

bool hasItem(const TimelineLayout& layout, Row row, const std::optional<FactionId>& group)
{
    const LaneSubject subject = group ? LaneSubject(*group) : UnnamedLane::NotStated;
    return std::ranges::any_of(layout.items, [&](const TimelineItem& item) {
        return item.row == row && layout.lanes[item.lane].subject == subject;
    });
}

void expectNoOverlap(const TimelineLayout& layout)
{
    for (const TimelineItem& a : layout.items) {
        for (const TimelineItem& b : layout.items) {
            const bool isPair = &a < &b && a.lane == b.lane && a.subRow == b.subRow;
            EXPECT_FALSE(isPair && a.bounds().right() > b.bounds().left()) << a.row << " over " << b.row;
        }
    }
}

TEST(TimelineLayout, ShowsEveryDatedEventInEachOfItsLanes)
{
    const DatasetPtr dataset = sampleDataset();
    const TimelineLayout layout = layoutOf(*dataset);
    for (Row row = 0; row < dataset->size(); ++row) {
        const Event& event = dataset->event(row);
        for (const auto& group : laneGroups(dataset->factions(), event.actors))
            EXPECT_EQ(hasItem(layout, row, group), event.date.has_value()) << event.id.value.toStdString();
    }
}

TEST(TimelineLayout, OverlapsNothingInASubRow)
{
    const DatasetPtr dataset = sampleDataset();
    for (const double height : {0.0, 400.0, 5000.0}) {
        expectNoOverlap(layoutOf(*dataset, fiveYears, height));
        expectNoOverlap(layoutOf(*dataset, {date(2019, 6, 1), date(2019, 6, 30)}, height));
        expectNoOverlap(layoutOf(*dataset, {date(2023, 1, 1), date(2023, 12, 31)}, height));
    }
}

TEST(TimelineLayout, StacksEventsOfOneDay)
{
    std::vector<SampleEvent> events;
    const std::array ids{"a", "b", "c", "d", "e"};
    events.reserve(ids.size());
    for (const char* id : ids)
        events.push_back({id, "2021-05-23", EventSubType::Attack, {initiator("mpcp")}, 16});
    const TimelineLayout layout = layoutOf(*datasetOf(events));
    ASSERT_EQ(layout.lanes.size(), 1U);
    EXPECT_EQ(layout.items.size(), 5U);
    expectNoOverlap(layout);
    EXPECT_GE(layout.lanes.front().height, 5 * 24);
}

TEST(TimelineLayout, DrawsATimeAsItIsKnown)
{
    const DatasetPtr dataset = sampleDataset();
    const TimelineLayout layout = layoutOf(*dataset);
    EXPECT_EQ(itemOf(*dataset, layout, "massacre")->shape, TimelineShape::Mark);
    EXPECT_EQ(itemOf(*dataset, layout, "clash-aug")->shape, TimelineShape::Bar);
    EXPECT_EQ(itemOf(*dataset, layout, "deploy-20")->shape, TimelineShape::Bar);
    EXPECT_EQ(itemOf(*dataset, layout, "trial-19")->shape, TimelineShape::Brace);
    EXPECT_EQ(itemOf(*dataset, layout, "total-19")->shape, TimelineShape::Total);
    EXPECT_EQ(itemOf(*dataset, layout, "total-19")->markRadius, 0);
    EXPECT_TRUE(itemOf(*dataset, layout, "announced")->isStartOpen);
    EXPECT_TRUE(itemOf(*dataset, layout, "offensive")->isEndOpen);
}

TEST(TimelineLayout, PutsASpanOverAllItsDays)
{
    const DatasetPtr dataset = sampleDataset();
    const TimeScale scale{fiveYears, 900};
    const TimelineLayout layout = layoutOf(*dataset);
    const TimelineItem* item = itemOf(*dataset, layout, "deploy-20");
    EXPECT_DOUBLE_EQ(item->x0, scale.startOf(date(2020, 6, 1)));
    EXPECT_DOUBLE_EQ(item->x1, scale.endOf(date(2020, 9, 30)));
    EXPECT_DOUBLE_EQ(itemOf(*dataset, layout, "massacre")->markX, scale.middleOf(date(2021, 5, 23)));
}

TEST(TimelineLayout, KeepsSubRowsWhilePanning)
{
    const DatasetPtr dataset = sampleDataset();
    const TimelineLayout before = layoutOf(*dataset, {date(2019, 5, 1), date(2019, 10, 31)});
    const TimelineLayout after = layoutOf(*dataset, {date(2019, 6, 1), date(2019, 12, 1)});
    for (const TimelineItem& item : before.items) {
        for (const TimelineItem& same : after.items) {
            const bool isSame = item.row == same.row && item.lane == same.lane;
            EXPECT_TRUE(!isSame || item.subRow == same.subRow);
        }
    }
}

TEST(TimelineLayout, LeavesOutWhatTheWindowDoesNotTouch)
{
    const DatasetPtr dataset = sampleDataset();
    const TimelineLayout layout = layoutOf(*dataset, {date(2021, 5, 1), date(2021, 5, 31)});
    EXPECT_NE(itemOf(*dataset, layout, "massacre"), nullptr);
    EXPECT_EQ(itemOf(*dataset, layout, "ambush-23"), nullptr);
    EXPECT_EQ(layout.lanes.size(), layoutOf(*dataset).lanes.size());
}

TEST(TimelineLayout, KeepsTheMarkOfALongSpanInView)
{
    const DatasetPtr dataset = sampleDataset();
    const TimelineLayout layout = layoutOf(*dataset, {date(2019, 11, 20), date(2019, 12, 20)});
    const TimelineItem* year = itemOf(*dataset, layout, "trial-19");
    EXPECT_GE(year->markX, 0);
    EXPECT_LE(year->markX, 900);
    EXPECT_LT(year->x0, 0);
}

TEST(TimelineLayout, GivesLabelsRoomWhereThereIsHeight)
{
    const DatasetPtr dataset = sampleDataset();
    const auto labelled = [](const TimelineLayout& layout) {
        return std::ranges::count_if(layout.items,
                                     [](const TimelineItem& item) { return item.label.has_value(); });
    };
    const TimelineLayout low = layoutOf(*dataset, fiveYears, 0);
    const TimelineLayout high = layoutOf(*dataset, fiveYears, 5000);
    EXPECT_LT(labelled(low), labelled(high));
    EXPECT_LT(low.height, high.height);
}

TEST(TimelineLayout, FindsEachItemAtItsMark)
{
    const DatasetPtr dataset = sampleDataset();
    const TimelineLayout layout = layoutOf(*dataset);
    for (const TimelineItem& item : layout.items)
        EXPECT_EQ(itemAt(layout, {item.markX, item.y}), &item);
    EXPECT_EQ(itemAt(layout, {450, layout.height + 10}), nullptr);
}

TEST(TimelineLayout, GivesASmallMarkATargetOfTwentyFourPixels)
{
    const DatasetPtr dataset = datasetOf({{"a", "2021-05-23", EventSubType::Attack, {initiator("mpcp")}}});
    TimelineMetrics small = metrics();
    small.labelWidth = [](const Event&) { return 0.0; };
    const LaneScheme scheme(*dataset, LaneRule::Faction);
    const TimelineLayout layout =
        layoutLanes(*dataset, lanesOf(scheme, RowSet::all(dataset->size())), {fiveYears, 900}, small);
    const TimelineItem& item = layout.items.front();
    EXPECT_EQ(itemAt(layout, {item.markX - 11, item.y - 11}), &item);
    EXPECT_EQ(itemAt(layout, {item.markX - 13, item.y}), nullptr);
}

TEST(TimelineLayout, IsTheSameForTheSameInput)
{
    const DatasetPtr dataset = sampleDataset();
    const TimelineLayout one = layoutOf(*dataset);
    const TimelineLayout other = layoutOf(*dataset);
    ASSERT_EQ(one.items.size(), other.items.size());
    for (size_t i = 0; i < one.items.size(); ++i)
        EXPECT_EQ(one.items[i].bounds(), other.items[i].bounds());
}

TEST(TimelineLayout, CountsEventsInAWindow)
{
    const DatasetPtr dataset = datasetOf({{"a", "2021-05-23"}, {"b", "2021"}, {"c", nullptr}, {"d", "2020"}});
    EXPECT_EQ(countInWindow(*dataset, RowSet::all(dataset->size()), {date(2021, 5, 1), date(2021, 5, 31)}),
              2);
    EXPECT_EQ(undatedRows(*dataset, RowSet::all(dataset->size())), (Rows{3}));
}

} // namespace
} // namespace vraem
