// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/data_loader.h"
#include "state/session.h"
#include "values/edtf.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class SessionTest : public testing::Test
{
protected:
    void SetUp() override { session.setDataset(loadShippedData().dataset); }

    Filter year(int year) const
    {
        Filter filter = incidentsOnly();
        filter.years = {year};
        return filter;
    }

    Session session;
};

} // namespace

TEST_F(SessionTest, OpensOnIncidentsOfWholeYears)
{
    EXPECT_EQ(session.filter(), incidentsOnly());
    EXPECT_EQ(toIsoDate(session.fullSpan().first), u"2019-01-01"_s);
    EXPECT_EQ(toIsoDate(session.fullSpan().last), u"2023-12-31"_s);
    EXPECT_EQ(session.visibleSpan(), session.fullSpan());
}

TEST_F(SessionTest, FilterStepsCanBeUndoneAndRedone)
{
    session.setFilter(year(2019));
    session.setFilter(year(2023));
    session.undoFilter();
    EXPECT_EQ(session.filter(), year(2019));
    session.undoFilter();
    EXPECT_EQ(session.filter(), incidentsOnly());
    EXPECT_FALSE(session.canUndo());
    session.redoFilter();
    EXPECT_EQ(session.filter(), year(2019));
    session.setFilter(year(2021));
    EXPECT_FALSE(session.canRedo());
}

TEST_F(SessionTest, SelectingAndZoomingLeaveTheFilterAlone)
{
    const QSignalSpy filterChanges(&session, &Session::filterChanged);
    session.select(EventId{u"2023-02-12-ambush"_s});
    session.setVisibleSpan({session.fullSpan().first, session.fullSpan().first + std::chrono::days(30)});
    EXPECT_EQ(filterChanges.count(), 0);
    const DaySpan zoomed = session.visibleSpan();
    session.setFilter(year(2023));
    EXPECT_EQ(session.visibleSpan(), zoomed);
    EXPECT_TRUE(session.isSelected(EventId{u"2023-02-12-ambush"_s}));
}

TEST_F(SessionTest, TheVisibleSpanStaysWithinTheData)
{
    using std::chrono::days;
    const DaySpan full = session.fullSpan();
    session.setVisibleSpan({full.first - days(50), full.first + days(50)});
    EXPECT_EQ(session.visibleSpan(), (DaySpan{full.first, full.first + days(100)}));
    session.setVisibleSpan({full.first - days(5000), full.last + days(5000)});
    EXPECT_EQ(session.visibleSpan(), full);
}

TEST_F(SessionTest, SteppingWalksTheFilteredEventsAndStopsAtTheEnds)
{
    session.setFilter(year(2020));
    session.step(+1);
    const auto first = session.currentEvent();
    ASSERT_TRUE(first);
    session.step(-1);
    EXPECT_EQ(session.currentEvent(), first);
    for (int i = 0; i < 10; ++i)
        session.step(+1);
    const Row last = session.result().rows.back();
    EXPECT_EQ(session.currentEvent(), session.dataset()->event(last).id);
}

TEST_F(SessionTest, EscapeClosesTheInnermostThing)
{
    session.select(EventId{u"2023-02-12-ambush"_s});
    session.setHover(Hover{{EventId{u"2023-02-12-ambush"_s}}, {}});
    session.setCardPinned(true);
    EXPECT_TRUE(session.escape());
    EXPECT_FALSE(session.isCardPinned());
    EXPECT_FALSE(session.hover());
    EXPECT_TRUE(session.escape());
    EXPECT_TRUE(session.selection().empty());
    EXPECT_FALSE(session.escape());
}

TEST_F(SessionTest, UnknownEventsCannotBeSelected)
{
    session.select(EventId{u"no-such-event"_s});
    EXPECT_FALSE(session.currentEvent());
}

TEST(DataLoader, LoadsInTheBackgroundAndReportsWhatIsWrong)
{
    DataLoader loader;
    std::optional<LoadedData> loaded;
    QObject::connect(&loader, &DataLoader::finished, &loader,
                     [&](const QString&, const LoadedData& data) { loaded = data; });
    loader.load(u"/nowhere/report.json"_s);
    EXPECT_FALSE(loaded);
    QSignalSpy finished(&loader, &DataLoader::finished);
    ASSERT_TRUE(finished.wait());
    ASSERT_TRUE(loaded);
    EXPECT_EQ(loaded->dataset, nullptr);
    EXPECT_EQ(loaded->issues.front().code, IssueCode::CannotRead);
}

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
