// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/looks_menu.h"
#include "desktop/window_layout.h"
#include "help_actions.h"
#include "kept_window.h"
#include "map/map_view.h"
#include "panels/filter_panel.h"
#include "panels/text_view.h"
#include "state/overlay_keeper.h"
#include "stories/story_panel.h"
#include "story_actions.h"
#include "tour/tour_offer.h"
#include "window_actions.h"

#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTabWidget>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class WindowHostTest : public testing::Test
{
protected:
    WindowHostTest() : run(Looks{.theme = ThemeChoice::Light, .language = u"en"_s})
    {
        run.host->show(QSize(1366, 768));
    }
    ~WindowHostTest() override
    {
        Appearance usual(*qApp, {.theme = ThemeChoice::Light, .language = u"en"_s});
    }

    bool remadeBy(const std::function<void()>& change)
    {
        QSignalSpy remade(&*run.host, &WindowHost::remade);
        change();
        return remade.wait(20'000);
    }
    QDockWidget* dock(const QString& name) { return run.window().findChild<QDockWidget*>(name); }
    QString firstMenu() { return run.window().menuBar()->actions().front()->text(); }

    sample::OwnFolders own;
    sample::Run run;
};

} // namespace

TEST_F(WindowHostTest, AnotherLanguageNeedsNoRestartAndLosesNothing)
{
    ASSERT_TRUE(run.isReady());
    Filter filter = incidentsOnly();
    filter.years = {2023};
    run.session.setFilter(filter);
    run.session.select(EventId{u"2023-02-12-ambush"_s});
    run.window().findChild<QTabWidget*>()->setCurrentIndex(1);
    dock(u"event"_s)->hide();
    const QSize size = run.window().size();
    run.window().map().setCamera({-12.5, -73.5, 9});
    ASSERT_EQ(firstMenu(), u"&File"_s);
    ASSERT_TRUE(remadeBy([&] { Q_EMIT run.window().menus().looks->languageChosen(u"es"_s); }));
    EXPECT_EQ(firstMenu(), u"&Archivo"_s);
    EXPECT_EQ(dock(u"filter"_s)->windowTitle(), u"Filtros"_s);
    EXPECT_EQ(run.session.filter(), filter);
    EXPECT_EQ(run.session.selection().size(), 1U);
    EXPECT_EQ(run.window().findChild<QTabWidget*>()->currentIndex(), 1);
    EXPECT_TRUE(dock(u"event"_s)->isHidden());
    EXPECT_EQ(run.window().size(), size);
    EXPECT_NEAR(run.window().map().camera()->latitude, -12.5, 0.01);
    EXPECT_TRUE(run.window().menus().undo->isEnabled()) << "steps can still be undone";
    run.window().menus().undo->trigger();
    EXPECT_EQ(run.session.filter(), incidentsOnly());
    ASSERT_TRUE(remadeBy([&] { Q_EMIT run.window().menus().looks->languageChosen(u"en"_s); }));
    EXPECT_EQ(firstMenu(), u"&File"_s);
}

TEST_F(WindowHostTest, AStoryGoesOnInAnotherLanguage)
{
    ASSERT_TRUE(run.isReady());
    run.window().stories().menu()->actions().front()->trigger();
    auto* before = run.window().findChild<StoryPanel*>();
    before->goTo(2);
    ASSERT_TRUE(run.isReady());
    const QString english = before->findChild<TextView*>()->toPlainText();
    ASSERT_TRUE(remadeBy([&] { Q_EMIT run.window().menus().looks->languageChosen(u"es"_s); }));
    const auto* now = run.window().findChild<StoryPanel*>();
    EXPECT_TRUE(now->isVisible());
    EXPECT_EQ(now->position(), 2U);
    EXPECT_TRUE(now->isAncestorOf(run.window().focusWidget())) << "its keys go on too";
    EXPECT_NE(now->findChild<TextView*>()->toPlainText(), english);
    ASSERT_TRUE(remadeBy([&] { Q_EMIT run.window().menus().looks->languageChosen(u"en"_s); }));
    EXPECT_EQ(run.window().findChild<StoryPanel*>()->findChild<TextView*>()->toPlainText(), english);
}

TEST_F(WindowHostTest, TheOfferOfTheTourStaysUntilItIsAnswered)
{
    run.window().help().offerTour();
    ASSERT_TRUE(run.window().findChild<TourOffer*>());
    ASSERT_TRUE(remadeBy([&] { Q_EMIT run.window().menus().looks->languageChosen(u"es"_s); }));
    EXPECT_TRUE(run.window().findChild<TourOffer*>());
}

TEST_F(WindowHostTest, TextGrowsInEveryViewAndFilesStayOpen)
{
    const QString path = own.folder.filePath(u"acled.csv"_s);
    sample::OwnFolders::write(path,
                              "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
                              "sub_event_type,actor1,actor2,interaction,country,admin1,location,latitude,"
                              "longitude,geo_precision,source,notes,fatalities\n"
                              "PER1,01 May 2022,2022,1,Political violence,Battles,Armed clash,Shining "
                              "Path,Military Forces of Peru,State forces-Rebel "
                              "group,Peru,Junin,Vizcatan,-12.2,-74.1,1,La Republica,A clash.,2\n");
    run.window().opener().open(path);
    ASSERT_TRUE(QTest::qWaitFor([&] { return run.window().opener().showsFile(); }, 10'000));
    const QString title = run.window().windowTitle();
    const int line = run.window().fontMetrics().height();
    ASSERT_TRUE(remadeBy([&] { run.appearance.setTextSize(200); }));
    EXPECT_GT(run.window().fontMetrics().height(), 1.8 * line);
    EXPECT_EQ(run.window().windowTitle(), title);
    EXPECT_EQ(run.window().opener().paths(), QStringList{path});
    ASSERT_TRUE(remadeBy([&] { run.window().menus().looks->textSizeStepped(0); }));
    EXPECT_EQ(run.window().fontMetrics().height(), line);
}

TEST_F(WindowHostTest, NotesAreTakenInTheNextWindowToo)
{
    OverlayKeeper& keeper = OverlayKeeper::of(run.session);
    keeper.open(own.folder.filePath(u"notes.jsonl"_s));
    const EventId event{u"2023-02-12-ambush"_s};
    run.session.select(event);
    run.window().menus().bookmark->trigger();
    ASSERT_EQ(keeper.history().done().size(), 1U);
    ASSERT_TRUE(remadeBy([&] { run.appearance.setLanguage(u"es"_s); }));
    EXPECT_EQ(&run.window().overlayKeeper(), &keeper);
    run.window().menus().undo->trigger();
    EXPECT_TRUE(keeper.history().done().empty());
}

TEST_F(WindowHostTest, ResetLayoutBringsEveryPanelBack)
{
    ASSERT_TRUE(run.isReady());
    dock(u"filter"_s)->hide();
    dock(u"event"_s)->setFloating(true);
    run.window().findChild<QTabWidget*>()->setCurrentIndex(2);
    run.window().menus().resetLayout->trigger();
    EXPECT_TRUE(dock(u"filter"_s)->isVisible());
    EXPECT_FALSE(dock(u"event"_s)->isFloating());
    EXPECT_EQ(run.window().dockWidgetArea(dock(u"filter"_s)), Qt::LeftDockWidgetArea);
    EXPECT_EQ(run.window().dockWidgetArea(dock(u"event"_s)), Qt::RightDockWidgetArea);
    EXPECT_EQ(run.window().findChild<QTabWidget*>()->currentIndex(), 0);
}

TEST_F(WindowHostTest, TheMenuShowsWhatIsChosen)
{
    run.appearance.setTheme(ThemeChoice::HighContrast);
    const auto checked = [&] {
        QStringList texts;
        for (const QAction* action : run.window().menus().looks->findChildren<QAction*>()) {
            if (action->isChecked())
                texts.append(action->text().remove(u'&'));
        }
        for (const QMenu* menu : run.window().findChildren<QMenu*>()) {
            for (const QAction* action : menu->actions()) {
                if (action->isChecked() && action->actionGroup())
                    texts.append(action->text().remove(u'&'));
            }
        }
        return texts;
    };
    EXPECT_TRUE(checked().contains(u"High contrast"_s)) << checked().join(u'|').toStdString();
    EXPECT_TRUE(checked().contains(u"English"_s));
}
