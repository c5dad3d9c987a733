// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/other_dates.h"

#include "query/timeline_layout.h"
#include "sample_dataset.h"
#include "values/edtf.h"

#include <gtest/gtest.h>

#include <map>

namespace vraem {
namespace {

const DaySpan fiveYears{date(2019, 1, 1), date(2023, 12, 31)};

DateInterval interval(const char* edtf)
{
    return std::get<DateInterval>(parseEdtf(QString::fromUtf8(edtf)));
}

SampleEvent dated(const char* id, const char* own, const char* other)
{
    return {id, own, EventSubType::Attack, {initiator("mpcp")}, {}, Unit::Incident, nullptr, other};
}

Event eventOf(const char* own, const char* other)
{
    return datasetOf({dated("e", own, other)})->event(0);
}

TimelineLayout layoutOf(const Dataset& dataset, DaySpan window = fiveYears)
{
    TimelineMetrics metrics;
    metrics.markRadius = [](const Event&) { return 6.0; };
    metrics.labelWidth = [](const Event&) { return 0.0; };
    const LaneScheme scheme(dataset, LaneRule::Faction);
    return layoutLanes(dataset, lanesOf(scheme, RowSet::all(dataset.size())), {window, 900}, metrics);
}

TEST(OtherDates, AreThoseThatTheEventDoesNotStandAt)
{
    EXPECT_TRUE(otherDates(eventOf("2021-05-23", nullptr)).empty());
    EXPECT_TRUE(otherDates(eventOf("2021-05-23", "2021-05-23")).empty());
    const auto vaguer = otherDates(eventOf("2021-05-23", "2021-05"));
    ASSERT_EQ(vaguer.size(), 1U);
    EXPECT_EQ(vaguer[0], (OtherDate{interval("2021-05"), {1}, false}));
    const auto other = otherDates(eventOf("2021-05-23", "2021-06-02"));
    ASSERT_EQ(other.size(), 1U);
    EXPECT_TRUE(other[0].isContradiction);
}

TEST(OtherDates, NameEachDateOnceWithAllWhoGiveIt)
{
    Event event = eventOf("2021-05-23", "2021-05");
    Mention third = event.mentions[1];
    third.id = {QStringLiteral("third")};
    event.mentions.push_back(third);
    const auto dates = otherDates(event);
    ASSERT_EQ(dates.size(), 1U);
    EXPECT_EQ(dates[0].mentions, (std::vector<size_t>{1, 2}));
}

TEST(OtherDates, LeaveOutCorrectionsOfOtherFields)
{
    Event event = eventOf("2021-05-23", "2021-05");
    event.mentions[1].corrects = {Field::Place};
    EXPECT_TRUE(otherDates(event).empty());
    event.mentions[1].corrects = {Field::Date};
    EXPECT_EQ(otherDates(event).size(), 1U);
}

TEST(TimelineGhost, StandsAtItsDateBesideItsEvent)
{
    const DatasetPtr dataset = datasetOf({dated("e", "2021-05-23", "2021-06")});
    const TimelineLayout layout = layoutOf(*dataset);
    ASSERT_EQ(layout.items.size(), 1U);
    ASSERT_EQ(layout.ghosts.size(), 1U);
    const TimelineGhost& ghost = layout.ghosts.front();
    const TimeScale scale{fiveYears, 900};
    EXPECT_DOUBLE_EQ(ghost.x0, scale.startOf(date(2021, 6, 1)));
    EXPECT_DOUBLE_EQ(ghost.x1, scale.endOf(date(2021, 6, 30)));
    EXPECT_EQ(ghost.shape, TimelineShape::Bar);
    EXPECT_EQ(ghost.eventMark, QPointF(layout.items[0].markX, layout.items[0].y));
    EXPECT_EQ(ghostAt(layout, {(ghost.x0 + ghost.x1) / 2, ghost.y}), &ghost);
    EXPECT_EQ(ghostAt(layout, ghost.eventMark), nullptr) << "the event itself is hit first";
}

TEST(TimelineGhost, IsShownWhereItsEventIsOutOfTheWindow)
{
    const DatasetPtr dataset = datasetOf({dated("e", "2021-05-23", "2022-06-02")});
    const TimelineLayout layout = layoutOf(*dataset, {date(2022, 6, 1), date(2022, 6, 30)});
    EXPECT_TRUE(layout.items.empty());
    ASSERT_EQ(layout.ghosts.size(), 1U);
    EXPECT_EQ(layout.ghosts[0].shape, TimelineShape::Mark);
    EXPECT_LT(layout.ghosts[0].eventMark.x(), 0);
}

TEST(TimelineGhost, OverlapsNothingInItsSubRow)
{
    std::vector<SampleEvent> events;
    for (const char* id : {"a", "b", "c", "d"})
        events.push_back(dated(id, "2021-05-23", "2021-05"));
    const DatasetPtr dataset = datasetOf(events);
    const TimelineLayout layout = layoutOf(*dataset, {date(2021, 5, 1), date(2021, 5, 31)});
    std::map<int, std::vector<QRectF>> bySubRow;
    for (const TimelineItem& item : layout.items)
        bySubRow[item.subRow].push_back(item.bounds());
    for (const TimelineGhost& ghost : layout.ghosts)
        bySubRow[ghost.subRow].push_back(ghost.bounds());
    EXPECT_EQ(layout.ghosts.size(), 4U);
    for (const auto& [row, rects] : bySubRow) {
        for (size_t i = 0; i < rects.size(); ++i) {
            for (size_t j = i + 1; j < rects.size(); ++j)
                EXPECT_FALSE(rects[i].intersects(rects[j])) << row;
        }
    }
}

} // namespace
} // namespace vraem
