// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/command_palette.h"

#include "state/load_data.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class CommandPaletteTest : public testing::Test
{
protected:
    CommandPaletteTest()
    {
        session.setDataset(loadShippedData().dataset);
        QMenu* menu = window.menuBar()->addMenu(u"&View"_s);
        usable = menu->addMenu(u"&Theme"_s)->addAction(u"&Night…"_s);
        usable->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
        menu->addAction(u"Nightmare"_s)->setEnabled(false);
        palette = new CommandPalette(session, window);
        window.resize(1000, 700);
        window.show();
        palette->open();
        line = palette->findChild<QLineEdit*>();
        list = palette->findChild<QTreeWidget*>();
    }

    void type(const QString& text) { line->setText(text); }
    bool waitFor(const QString& title)
    {
        return QTest::qWaitFor([&] { return !list->findItems(title, Qt::MatchContains).isEmpty(); }, 10'000);
    }

    Session session;
    QMainWindow window;
    QAction* usable = nullptr;
    CommandPalette* palette = nullptr;
    QLineEdit* line = nullptr;
    QTreeWidget* list = nullptr;
};

} // namespace

TEST_F(CommandPaletteTest, ListsWhatTheMenusOfferWithPathAndKeys)
{
    type(u"night"_s);
    const auto found = list->findItems(u"Night"_s, Qt::MatchExactly);
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.front()->text(1), u"View › Theme"_s);
    EXPECT_EQ(found.front()->text(2), u"Ctrl+J"_s);
    EXPECT_TRUE(list->findItems(u"Nightmare"_s, Qt::MatchExactly).isEmpty());
}

TEST_F(CommandPaletteTest, OffersWhatAMenuIsFilledWithAsItOpens)
{
    QMenu* late = window.menuBar()->addMenu(u"&Late"_s);
    QObject::connect(late, &QMenu::aboutToShow, late, [late] {
        late->clear();
        late->addAction(u"Open, rename, delete"_s);
    });
    palette->open();
    type(u"rename, delete"_s);
    EXPECT_EQ(list->findItems(u"Open, rename, delete"_s, Qt::MatchExactly).size(), 1);
}

TEST_F(CommandPaletteTest, EnterDoesTheAction)
{
    QSignalSpy triggered(usable, &QAction::triggered);
    type(u"night"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(triggered.size(), 1);
    EXPECT_FALSE(palette->isVisible());
}

TEST_F(CommandPaletteTest, AnEventIsSelectedAndNothingElseChanges)
{
    const Filter filter = session.filter();
    type(u"san miguel"_s);
    ASSERT_TRUE(waitFor(u"San Miguel del Ene"_s));
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            for (int row = 0; row < list->topLevelItemCount(); ++row) {
                if (list->topLevelItem(row)->text(1) == u"Event, 23 May 2021")
                    return true;
            }
            return false;
        },
        10'000));
    for (int row = 0; row < list->topLevelItemCount(); ++row) {
        if (list->topLevelItem(row)->text(1) == u"Event, 23 May 2021")
            list->setCurrentItem(list->topLevelItem(row));
    }
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(session.currentEvent(), EventId{u"2021-05-23-san-miguel"_s});
    EXPECT_EQ(session.filter(), filter);
}

TEST_F(CommandPaletteTest, AFactionFiltersAndKeepsTheRestOfTheFilter)
{
    Filter filter = session.filter();
    filter.years = {2023};
    session.setFilter(filter);
    palette->open();
    type(u"mpcp"_s);
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_EQ(session.filter().factions, std::set{FactionId{u"mpcp"_s}});
    EXPECT_EQ(session.filter().years, std::set{2023});
}

TEST_F(CommandPaletteTest, APlaceIsAskedFor)
{
    QSignalSpy asked(palette, &CommandPalette::placeChosen);
    type(u"huanta"_s);
    ASSERT_GT(list->topLevelItemCount(), 0);
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    const auto id = asked.front().front().value<PlaceId>();
    EXPECT_NE(session.dataset()->places().find(id), nullptr);
}

TEST_F(CommandPaletteTest, ArrowsStopAtTheEndsAndEscapeCloses)
{
    type(u"a"_s);
    ASSERT_GT(list->topLevelItemCount(), 8);
    QTest::keyClick(line, Qt::Key_Up);
    EXPECT_EQ(list->indexOfTopLevelItem(list->currentItem()), 0);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(line, Qt::Key_PageDown);
    EXPECT_EQ(list->indexOfTopLevelItem(list->currentItem()), list->topLevelItemCount() - 1);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(palette->isVisible());
}

TEST_F(CommandPaletteTest, EscapeLeavesTheFocusWhereItWas)
{
    QTest::keyClick(line, Qt::Key_Escape);
    auto* page = new QWidget;
    auto* first = new QLineEdit(page);
    auto* second = new QLineEdit(page);
    window.setCentralWidget(page);
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (QLineEdit* one : {first, second}) {
        one->show();
        one->setFocus();
        palette->open();
        QTest::keyClick(line, Qt::Key_Escape);
        EXPECT_TRUE(one->hasFocus());
    }
    palette->open();
    first->setFocus(Qt::MouseFocusReason);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_TRUE(first->hasFocus());
}

TEST_F(CommandPaletteTest, OffersTheMenusAloneBeforeAWordIsTyped)
{
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(0), u"Night"_s);
}

TEST_F(CommandPaletteTest, WordsThatFitNothingAreSaid)
{
    type(u"qqqq"_s);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            const auto labels = palette->findChildren<QLabel*>();
            return std::ranges::any_of(
                labels, [](const QLabel* label) { return label->text().startsWith(u"Nothing fits"); });
        },
        10'000));
    QTest::keyClick(line, Qt::Key_Return);
    EXPECT_TRUE(palette->isVisible());
}
