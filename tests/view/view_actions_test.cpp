// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_actions.h"

#include "look/language.h"
#include "main_window.h"
#include "map/map_view.h"
#include "model/combine.h"
#include "open/file_opener.h"
#include "open/mapping_memory.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class ViewActionsTest : public testing::Test
{
protected:
    ViewActionsTest()
    {
        setLanguage(u"en"_s);
        session.setDataset(loadShippedData().dataset);
        window = std::make_unique<MainWindow>(session, loader);
        window->resize(1200, 800);
        window->show();
        map = window->findChild<MapView*>();
    }

    QString copiedLink()
    {
        QSignalSpy said(&window->views(), &ViewActions::said);
        window->views().copyLink();
        EXPECT_TRUE(said.wait());
        return QGuiApplication::clipboard()->text();
    }

    Session session;
    DataLoader loader;
    std::unique_ptr<MainWindow> window;
    MapView* map = nullptr;
};

} // namespace

TEST_F(ViewActionsTest, ALinkBringsTheSameScreenBack)
{
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->isRenderReady(); }));
    Filter filter = incidentsOnly();
    filter.years = {2023};
    filter.text = u"patrol & \"army\""_s;
    session.setFilter(filter);
    session.setVisibleSpan({Date(std::chrono::days(19'400)), Date(std::chrono::days(19'500))});
    session.select({u"2023-02-12-ambush"_s});
    map->setCamera({-12.5, -73.9, 9});
    const MapCamera camera = *map->camera();
    const DaySpan span = session.visibleSpan();
    const QString link = copiedLink();

    session.setFilter(everything());
    session.setVisibleSpan(session.fullSpan());
    session.setSelection({});
    map->fitToRegion();
    QSignalSpy opened(&window->views(), &ViewActions::opened);
    QSignalSpy told(&window->views(), &ViewActions::told);
    window->views().open(link);
    ASSERT_TRUE(opened.wait());
    EXPECT_EQ(session.filter(), filter);
    EXPECT_EQ(session.visibleSpan(), span);
    EXPECT_EQ(session.currentEvent(), (EventId{u"2023-02-12-ambush"_s}));
    EXPECT_NEAR(map->camera()->latitude, camera.latitude, 1e-6);
    EXPECT_NEAR(map->camera()->longitude, camera.longitude, 1e-6);
    EXPECT_EQ(map->camera()->zoom, camera.zoom);
    EXPECT_TRUE(told.isEmpty());
}

TEST_F(ViewActionsTest, ALinkBringsTabStatisticsAndFadingBack)
{
    const StatisticsChoice choice{
        StatisticsSubject::TwoPeriods, Measure::Killed,
        Periods{{Date(std::chrono::days(18'000)), Date(std::chrono::days(18'100))},
                {Date(std::chrono::days(19'000)), Date(std::chrono::days(19'100))}}};
    auto* tabs = window->findChild<QTabWidget*>(u"tabs"_s);
    tabs->setCurrentIndex(static_cast<int>(ScreenTab::Statistics));
    session.setStatisticsChoice(choice);
    session.setFadesOlder(true);
    const QString link = copiedLink();

    tabs->setCurrentIndex(static_cast<int>(ScreenTab::Table));
    session.setStatisticsChoice({});
    session.setFadesOlder(false);
    QSignalSpy opened(&window->views(), &ViewActions::opened);
    window->views().open(link);
    ASSERT_TRUE(opened.wait());
    EXPECT_EQ(tabs->currentIndex(), static_cast<int>(ScreenTab::Statistics));
    EXPECT_EQ(session.statisticsChoice(), choice);
    EXPECT_TRUE(session.fadesOlder());
}

TEST_F(ViewActionsTest, ALinkWithoutATabLeavesTheOneInFront)
{
    QString link = copiedLink();
    ASSERT_TRUE(link.contains(u"&tab=map"_s)) << link.toStdString();
    link.remove(u"&tab=map"_s);
    session.setTab(ScreenTab::Context);
    QSignalSpy opened(&window->views(), &ViewActions::opened);
    window->views().open(link);
    ASSERT_TRUE(opened.wait());
    EXPECT_EQ(session.tab(), ScreenTab::Context);
}

TEST_F(ViewActionsTest, WhatDiffersIsSaid)
{
    QString link = copiedLink();
    link.replace(u"data="_s, u"data=0."_s);
    QSignalSpy told(&window->views(), &ViewActions::told);
    window->views().open(link + u"&select=never-happened&faction=nobody"_s);
    ASSERT_TRUE(told.wait());
    const auto* box = window->findChild<QMessageBox*>();
    ASSERT_TRUE(box);
    EXPECT_EQ(box->textFormat(), Qt::PlainText);
    EXPECT_TRUE(box->text().contains(u"never-happened"_s));
    EXPECT_TRUE(box->text().contains(u"nobody"_s));
    EXPECT_EQ(session.result().rows.size(), 0);
}

TEST_F(ViewActionsTest, AViewOpensItsFilesAgainAndSaysWhichItCannot)
{
    QTemporaryDir folder;
    const auto write = [&](const QString& name, const QByteArray& rows) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("event_date,latitude,longitude,actor1,title,fatalities\n" + rows);
    };
    write(u"one.csv"_s, "2021-05-01,-12.5,-74.1,A,first,1\n");
    write(u"two.csv"_s, "2022-05-01,-12.6,-74.2,B,second,2\n");
    QSignalSpy finished(&window->opener(), &FileOpener::finished);
    const auto add = [&](const QString& name) {
        const LoadedData read = loadData({.path = folder.filePath(name),
                                          .mapping = inspect(folder.filePath(name)).suggestedMapping,
                                          .beside = partsOf(session.dataset())});
        ASSERT_TRUE(read.dataset);
        session.setLayers(std::make_shared<QueryEngine>(read.dataset));
        window->opener().adopt(folder.filePath(name), read);
        rememberMapping(inspect(folder.filePath(name)).header,
                        inspect(folder.filePath(name)).suggestedMapping);
    };
    add(u"one.csv"_s);
    add(u"two.csv"_s);
    ASSERT_EQ(session.dataset()->layers().size(), 3U);
    const QStringList paths = window->opener().paths();
    std::optional<ViewState> state;
    window->views().withState([&](const ViewState& now) { state = now; });
    ASSERT_TRUE(QTest::qWaitFor([&] { return state.has_value(); }));
    ASSERT_EQ(state->files.size(), 3U);
    EXPECT_FALSE(toAddress(*state).contains(folder.path()));
    QFile view(folder.filePath(u"view.json"_s));
    ASSERT_TRUE(view.open(QIODevice::WriteOnly));
    view.write(toStateFile(*state));
    view.close();

    window->opener().close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.dataset()->isLayered(); }));
    QSignalSpy opened(&window->views(), &ViewActions::opened);
    QSignalSpy told(&window->views(), &ViewActions::told);
    window->views().open(view.fileName());
    ASSERT_TRUE(opened.wait(20'000));
    EXPECT_EQ(window->opener().paths(), paths);
    EXPECT_EQ(session.dataset()->layers().size(), 3U);
    EXPECT_TRUE(told.isEmpty());

    window->opener().close();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.dataset()->isLayered(); }));
    write(u"one.csv"_s, "2021-05-01,-12.5,-74.1,A,other,1\n");
    ASSERT_TRUE(QFile::remove(folder.filePath(u"two.csv"_s)));
    window->views().open(view.fileName());
    ASSERT_TRUE(opened.wait(20'000));
    EXPECT_EQ(session.dataset()->layers().size(), 2U);
    ASSERT_EQ(told.size(), 1);
    const auto issues = told.front().front().value<Issues>();
    const auto has = [&](IssueCode code, const QString& file) {
        return std::ranges::any_of(
            issues, [&](const Issue& issue) { return issue.code == code && issue.file == file; });
    };
    EXPECT_TRUE(has(IssueCode::OtherData, u"one.csv"_s));
    EXPECT_TRUE(has(IssueCode::CannotRead, u"two.csv"_s));
}

TEST_F(ViewActionsTest, NonsenseChangesNothing)
{
    const Filter before = session.filter();
    QSignalSpy told(&window->views(), &ViewActions::told);
    window->views().open(u"vraem-atlas:view?view=1&nonsense=1"_s);
    window->views().open(u"/no/such/file"_s);
    EXPECT_EQ(told.size(), 2);
    EXPECT_EQ(session.filter(), before);
}
