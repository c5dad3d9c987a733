// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_window.h"
#include "map/map_view.h"

#include <QMessageBox>
#include <QTabWidget>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray acledRows = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
                             "sub_event_type,actor1,actor2,interaction,country,admin1,location,latitude,"
                             "longitude,geo_precision,source,notes,fatalities\n"
                             "PER1,01 May 2022,2022,1,Political violence,Battles,Armed clash,"
                             "Shining Path,Military Forces of Peru,State forces-Rebel group,Peru,Junin,"
                             "Vizcatan,-12.2,-74.1,1,La Republica,A clash.,2\n";

class SessionKeeperTest : public testing::Test
{
protected:
    QString noticeOf(sample::Run& run)
    {
        const auto* box = run.window().findChild<QMessageBox*>();
        return box ? box->text() : QString();
    }

    sample::OwnFolders own;
};

} // namespace

TEST_F(SessionKeeperTest, TheNextStartIsAsTheLastWasLeft)
{
    Filter filter = incidentsOnly();
    filter.years = {2021, 2023};
    using std::chrono::sys_days;
    using std::chrono::year;
    const DaySpan span{sys_days(year(2021) / 2 / 1), sys_days(year(2023) / 6 / 30)};
    TimelineRule rule;
    rule.lanes = LaneRule::Source;
    const EventId event{u"2021-05-23-san-miguel"_s};
    {
        sample::Run run;
        run.start();
        run.session.setFilter(filter);
        run.session.setVisibleSpan(span);
        run.session.setTimelineRule(rule);
        run.session.select(event);
        run.window().resize(1200, 700);
        ASSERT_TRUE(run.isReady());
        run.window().findChild<QTabWidget*>()->setCurrentIndex(1);
        run.end();
    }
    sample::Run again;
    again.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return again.session.filter() == filter; }));
    EXPECT_EQ(again.session.visibleSpan(), span);
    EXPECT_EQ(again.session.timelineRule(), rule);
    EXPECT_EQ(again.session.selection(), std::vector{event});
    EXPECT_EQ(again.window().findChild<QTabWidget*>()->currentIndex(), 1);
    EXPECT_EQ(again.window().height(), 700);
    EXPECT_EQ(noticeOf(again), QString());
}

TEST_F(SessionKeeperTest, IsWrittenALittleAfterEachChangeForProgramsThatAreKilled)
{
    sample::Run run;
    run.start();
    ASSERT_TRUE(run.isReady());
    Filter filter = incidentsOnly();
    filter.years = {2019};
    run.session.setFilter(filter);
    const auto isKept = [&] {
        const Result<ViewState> kept = readViewFrom(SessionKeeper::path());
        return kept && kept->filter == filter;
    };
    EXPECT_TRUE(QTest::qWaitFor(isKept, 10'000));
}

TEST_F(SessionKeeperTest, FilesAreOpenedAgainAndThoseThatAreGoneAreNamed)
{
    const QString path = own.folder.filePath(u"acled.csv"_s);
    sample::OwnFolders::write(path, acledRows);
    {
        sample::Run run;
        run.start();
        run.window().opener().add(path);
        ASSERT_TRUE(QTest::qWaitFor([&] { return run.session.dataset()->layers().size() == 2; }, 10'000));
        ASSERT_TRUE(run.isReady());
        run.end();
    }
    {
        sample::Run again;
        again.start();
        EXPECT_TRUE(QTest::qWaitFor([&] { return again.session.dataset()->layers().size() == 2; }, 10'000));
        ASSERT_TRUE(again.isReady());
        EXPECT_EQ(noticeOf(again), QString());
        again.end();
    }
    QFile::remove(path);
    sample::Run without;
    without.start();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !noticeOf(without).isEmpty(); }, 10'000));
    EXPECT_TRUE(noticeOf(without).contains(u"acled.csv"_s)) << noticeOf(without).toStdString();
    EXPECT_EQ(without.session.dataset()->layers().size(), 1U);
}

TEST_F(SessionKeeperTest, ADamagedOneIsSetAsideAndSaid)
{
    const QByteArray damaged = R"({"view": 1, "year": [2023], "no-such-key": )";
    sample::OwnFolders::write(SessionKeeper::path(), damaged);
    sample::Run run;
    run.start();
    EXPECT_TRUE(noticeOf(run).contains(u"session.vraem-view.json.damaged-"_s)) << noticeOf(run).toStdString();
    const QDir folder = QFileInfo(SessionKeeper::path()).dir();
    const QStringList aside = folder.entryList({u"*.damaged-*"_s});
    ASSERT_EQ(aside.size(), 1);
    QFile file(folder.filePath(aside.front()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), damaged);
    EXPECT_EQ(run.session.filter(), incidentsOnly());
}

TEST_F(SessionKeeperTest, NothingIsWrittenWhereNothingIsKept)
{
    useSettings(SettingsUse::ReadOnly);
    sample::Run run;
    run.start();
    run.session.select(EventId{u"2021-05-23-san-miguel"_s});
    ASSERT_TRUE(run.isReady());
    run.end();
    EXPECT_FALSE(QFile::exists(settingsPath()));
    EXPECT_FALSE(QFile::exists(SessionKeeper::path()));
}
