// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/data_loader.h"
#include "state/playback.h"
#include "values/edtf.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class PlaybackTest : public testing::Test
{
protected:
    PlaybackTest() { session.setDataset(loadShippedData().dataset); }

    QString shownUntil() const { return toIsoDate(session.playedDays()->last); }

    Date firstDayOf(Row row) const
    {
        return dateOfNumber(session.dataset()->columns().firstDay[static_cast<size_t>(row)]);
    }

    /// By the rule in words: whose known span has begun by then, and not ended before the first day played.
    int begunBy(Date day) const
    {
        return static_cast<int>(std::ranges::count_if(session.wholeResult().rows, [&](Row row) {
            return row < session.dataset()->columns().dated() && firstDayOf(row) <= day;
        }));
    }

    Session session;
    Playback playback{session};
};

} // namespace

TEST_F(PlaybackTest, EachStepShowsWhatHasBegunByThen)
{
    playback.goTo(0);
    size_t steps = 0;
    for (;; playback.step(+1)) {
        EXPECT_EQ(session.result().rows.size(), begunBy(session.playedDays()->last))
            << shownUntil().toStdString();
        ++steps;
        if (playback.position() + 1 == playback.stops().size())
            break;
    }
    EXPECT_EQ(steps, playback.stops().size());
    EXPECT_GT(steps, 20U);
    EXPECT_EQ(session.result().rows.size(), begunBy(session.fullSpan().last));
}

TEST_F(PlaybackTest, IsNoStepOfTheHistoryAndGivesTheFilterBack)
{
    const Filter before = session.filter();
    const RowSet rows = session.result().rows;
    playback.step(+1);
    EXPECT_LT(session.result().rows.size(), rows.size());
    EXPECT_NE(session.filter(), before);
    EXPECT_EQ(session.wholeFilter(), before);
    EXPECT_FALSE(session.canUndo());
    playback.stop();
    EXPECT_EQ(session.filter(), before);
    EXPECT_EQ(session.result().rows.size(), rows.size());
    EXPECT_FALSE(playback.isOn());
}

TEST_F(PlaybackTest, AFilterMadeMeanwhileIsKeptAndPlayedOn)
{
    playback.goTo(playback.stops().size());
    playback.goTo(10);
    const QString shown = shownUntil();
    Filter filter = session.filter();
    filter.types = {EventType::Battles};
    session.setFilter(filter);
    ASSERT_TRUE(playback.isOn());
    EXPECT_LE(shownUntil(), shown);
    EXPECT_EQ(session.wholeFilter().types, std::set{EventType::Battles});
    EXPECT_EQ(session.wholeFilter().dates, DateInterval());
    playback.stop();
    EXPECT_EQ(session.filter().dates, DateInterval());
    session.undoFilter();
    EXPECT_EQ(session.filter(), incidentsOnly());
}

TEST_F(PlaybackTest, DatesThatTheUserSetsEndIt)
{
    playback.goTo(5);
    Filter filter = session.filter();
    filter.dates = {};
    session.setFilter(filter);
    EXPECT_FALSE(playback.isOn());
    EXPECT_EQ(session.filter(), incidentsOnly());
}

TEST_F(PlaybackTest, OnlyTheLastMonthsStayWhereThatIsAsked)
{
    playback.setStyle({.step = PlaybackStep::Month, .months = 1});
    playback.goTo(0);
    ASSERT_EQ(playback.stops().size(), 60U);
    EXPECT_EQ(shownUntil(), u"2019-01-31"_s);
    playback.goTo(1);
    EXPECT_EQ(shownUntil(), u"2019-02-28"_s);
    EXPECT_EQ(toIsoDate(session.playedDays()->first), u"2019-01-29"_s);
}

TEST_F(PlaybackTest, PlaysTheWindowOfTheTimelineAndNoMore)
{
    using namespace std::chrono;
    session.setVisibleSpan({sys_days(2021y / March / 1), sys_days(2021y / June / 15)});
    playback.setStyle({.step = PlaybackStep::Week, .months = {}});
    playback.goTo(10'000);
    EXPECT_EQ(shownUntil(), u"2021-06-15"_s);
    EXPECT_EQ(toIsoDate(session.playedDays()->first), u"2021-03-01"_s);
}

TEST_F(PlaybackTest, RunsToTheEndAndBeginsAgainWhereAsked)
{
    playback.setStyle({.step = PlaybackStep::Year, .months = {}, .perSecond = 100});
    playback.play();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !playback.isRunning(); }));
    EXPECT_EQ(shownUntil(), u"2023-12-31"_s);
    playback.setStyle({.step = PlaybackStep::Year, .months = {}, .perSecond = 100, .isEndless = true});
    playback.play();
    EXPECT_EQ(playback.position(), 0U);
    EXPECT_TRUE(QTest::qWaitFor([&] { return playback.position() == 4; }));
    EXPECT_TRUE(QTest::qWaitFor([&] { return playback.position() == 0; }));
    playback.pause();
    EXPECT_FALSE(playback.isRunning());
    EXPECT_TRUE(playback.isOn());
}

TEST_F(PlaybackTest, NothingIsPlayedWhereNothingIsDated)
{
    Filter filter = session.filter();
    filter.years = {1990};
    session.setFilter(filter);
    playback.play();
    EXPECT_FALSE(playback.isOn());
    EXPECT_FALSE(playback.isRunning());
    playback.step(+1);
    EXPECT_FALSE(playback.isOn());
}

TEST_F(PlaybackTest, AnotherDataSetEndsIt)
{
    playback.play();
    ASSERT_TRUE(playback.isOn());
    session.setDataset(loadShippedData().dataset);
    EXPECT_FALSE(playback.isOn());
    EXPECT_FALSE(playback.isRunning());
}
