// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics.h"
#include "look/focus_mark.h"
#include "main_window.h"
#include "shortcuts_dialog.h"

#include "look/language.h"
#include "look/theme.h"
#include "map/map_view.h"
#include "open/issue_window.h"
#include "statistics/stat_table_view.h"
#include "statistics/statistics_panel.h"
#include "timeline/timeline_view.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        session.setDataset(loadShippedData().dataset);
        window.emplace(session, loader);
        window->resize(1366, 768);
        window->show();
    }

    bool isReady()
    {
        return QTest::qWaitFor([this] { return window->isRenderReady(); }, 20'000);
    }

    Session session;
    DataLoader loader;
    std::optional<MainWindow> window;
};

} // namespace

TEST_F(MainWindowTest, DrawsMapAndTimelineOfTheShippedData)
{
    ASSERT_TRUE(isReady());
    EXPECT_TRUE(window->findChild<MapView*>()->isVisible());
    EXPECT_TRUE(window->findChild<TimelineView*>()->isVisible());
    EXPECT_FALSE(window->grab().isNull());
}

TEST_F(MainWindowTest, TabReachesTheTablesOfTheStatistics)
{
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*window));
    auto* panel = window->findChild<StatisticsPanel*>();
    window->findChild<QTabWidget*>(u"tabs"_s)->setCurrentWidget(panel);
    const auto seen = [&] {
        std::vector<QWidget*> views;
        for (StatTableView* view : panel->findChildren<StatTableView*>()) {
            if (view->isVisible())
                views.push_back(view);
        }
        return views;
    };
    ASSERT_TRUE(QTest::qWaitFor([&] { return seen().size() > 1; }));
    auto* copy = panel->findChild<QToolButton*>(u"copyTables"_s);
    copy->setFocus();
    QTest::keyClick(copy, Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), seen().at(0));
    QTest::keyClick(seen().at(0), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), seen().at(1));
}

TEST_F(MainWindowTest, F10OpensTheMenus)
{
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*window));
    QTest::keyClick(&*window, Qt::Key_F10);
    const auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_NE(menu, nullptr);
    EXPECT_EQ(menu->menuAction(), window->menuBar()->actions().front());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

TEST_F(MainWindowTest, EscapeClosesOneThingAtATime)
{
    session.select(EventId{u"2023-02-12-ambush"_s});
    session.setHover(Hover{{EventId{u"2023-02-12-ambush"_s}}, QRect(10, 10, 20, 20)});
    session.setCardPinned(true);
    QTest::keyClick(&*window, Qt::Key_Escape);
    EXPECT_FALSE(session.isCardPinned());
    EXPECT_TRUE(session.currentEvent());
    QTest::keyClick(&*window, Qt::Key_Escape);
    EXPECT_FALSE(session.currentEvent());
}

TEST_F(MainWindowTest, UndoAndRedoFollowTheFilter)
{
    const auto actions = window->findChildren<QAction*>();
    const auto byShortcut = [&](const QKeySequence& keys) {
        const auto found =
            std::ranges::find_if(actions, [&](const QAction* a) { return a->shortcut() == keys; });
        return found == actions.end() ? nullptr : *found;
    };
    QAction* undo = byShortcut(QKeySequence::Undo);
    ASSERT_NE(undo, nullptr);
    EXPECT_FALSE(undo->isEnabled());
    Filter filter = incidentsOnly();
    filter.years = {2019};
    session.setFilter(filter);
    EXPECT_TRUE(undo->isEnabled());
    undo->trigger();
    EXPECT_EQ(session.filter(), incidentsOnly());
}

TEST_F(MainWindowTest, TheSheetOfKeysHasEveryShortcutOfTheMenus)
{
    std::unique_ptr<QDialog> dialog(makeShortcutsDialog(*window));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const auto* tree = dialog->findChild<QTreeWidget*>();
    int shortcuts = 0;
    for (const QAction* action : window->findChildren<QAction*>()) {
        if (action->shortcut().isEmpty() || action->menu())
            continue;
        ++shortcuts;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        EXPECT_FALSE(tree->findItems(keys, Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty())
            << keys.toStdString() << " " << action->text().toStdString();
    }
    EXPECT_GT(shortcuts, 20);
}

TEST_F(MainWindowTest, WordsOfNoClassAreTranslatedToo)
{
    setLanguage(u"es"_s);
    const std::unique_ptr<QDialog> dialog(makeShortcutsDialog(*window));
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_EQ(dialog->findChild<QTreeWidget*>()->topLevelItem(0)->text(0), u"En todas partes"_s);
    setLanguage(u"en"_s);
}

TEST_F(MainWindowTest, HasATabOfStatisticsThatFillsWhenItIsShown)
{
    auto* panel = window->findChild<StatisticsPanel*>();
    ASSERT_NE(panel, nullptr);
    EXPECT_FALSE(panel->isVisible());
    auto* tabs = window->findChild<QTabWidget*>();
    tabs->setCurrentIndex(tabs->indexOf(panel));
    EXPECT_TRUE(panel->isVisible());
    EXPECT_FALSE(panel->findChildren<QTableView*>().isEmpty());
}

TEST_F(MainWindowTest, AMapBehindAnotherTabIsNotWaitedFor)
{
    ASSERT_TRUE(isReady());
    session.setTab(ScreenTab::Statistics);
    Filter filter = incidentsOnly();
    filter.years = {2021};
    session.setFilter(filter);
    EXPECT_TRUE(QTest::qWaitFor([&] { return window->isRenderReady(); }));
}

TEST_F(MainWindowTest, GoesToEachTabByKeyAndIntoItAndShowsWhere)
{
    FocusMark::install(*qApp);
    ASSERT_TRUE(isReady());
    window->activateWindow();
    auto* tabs = window->findChild<QTabWidget*>(u"tabs"_s);
    for (int tab = tabs->count() - 1; tab >= 0; --tab) {
        QTest::keyClick(&*window, static_cast<Qt::Key>(Qt::Key_1 + tab), Qt::AltModifier);
        EXPECT_EQ(tabs->currentIndex(), tab);
        ASSERT_NE(QApplication::focusWidget(), nullptr);
        EXPECT_TRUE(tabs->currentWidget() == QApplication::focusWidget() ||
                    tabs->currentWidget()->isAncestorOf(QApplication::focusWidget()))
            << tab;
        EXPECT_TRUE(QApplication::focusWidget()->property("marksFocus").toBool() ||
                    window->findChild<QWidget*>(u"focusFrame"_s))
            << tab << ' ' << QApplication::focusWidget()->metaObject()->className();
        if (tab == static_cast<int>(ScreenTab::Report)) {
            EXPECT_EQ(QApplication::focusWidget()->accessibleName(), u"Report to read"_s);
        }
    }
}

TEST_F(MainWindowTest, TabReachesTheOverviewAndWhatBelongsToIt)
{
    ASSERT_TRUE(isReady());
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&*window));
    window->findChild<MapView*>()->setFocus();
    QStringList reached;
    for (int i = 0; i < 120; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.append(QString::fromLatin1(QApplication::focusWidget()->metaObject()->className()) + u' ' +
                       QApplication::focusWidget()->accessibleName());
    }
    EXPECT_TRUE(reached.contains(u"vraem::Brush Window of time"_s)) << reached.join(u'\n').toStdString();
}

TEST_F(MainWindowTest, ABrokenFileShowsItsFaultsAndKeepsTheData)
{
    QTemporaryDir directory;
    const QString path = directory.filePath(u"broken.json"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{ \"source\": ");
    file.close();
    const DatasetPtr before = session.dataset();
    QSignalSpy finished(&loader, &DataLoader::finished);
    loader.load(path);
    ASSERT_TRUE(finished.wait());
    EXPECT_EQ(session.dataset(), before);
    const auto* issues = window->findChild<IssueWindow*>();
    ASSERT_NE(issues, nullptr);
    EXPECT_TRUE(issues->windowTitle().contains(u"broken.json"_s));
    EXPECT_EQ(issues->findChild<QTableView*>()->model()->rowCount(), 1);
}

TEST_F(MainWindowTest, ChangesTheThemeWhileRunning)
{
    ASSERT_TRUE(isReady());
    const QImage light = window->grab().toImage();
    setTheme(*qApp, ThemeKind::Dark);
    ASSERT_TRUE(isReady());
    QTest::qWait(200);
    const QImage dark = window->grab().toImage();
    setTheme(*qApp, ThemeKind::Light);
    EXPECT_LT(qGray(dark.pixel(5, dark.height() / 2)), qGray(light.pixel(5, light.height() / 2)));
}

TEST_F(MainWindowTest, DiagnosticTextNamesVersionsAndNothingPersonal)
{
    const QString text = diagnosticText(session);
    EXPECT_TRUE(text.contains(QLatin1StringView(qVersion()))) << text.toStdString();
    EXPECT_TRUE(text.contains(session.base()->version())) << text.toStdString();
    EXPECT_TRUE(text.contains(QRegularExpression(u"SHA-256 [0-9a-f]{64}\\b"_s))) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Files opened: 0"_s, Qt::CaseInsensitive)) << text.toStdString();
    EXPECT_FALSE(text.contains(QDir::homePath())) << text.toStdString();
    EXPECT_FALSE(text.contains(QSysInfo::machineHostName())) << text.toStdString();
}
