// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_actions.h"
#include "main_window.h"
#include "map/map_view.h"
#include "panels/detail_panel.h"
#include "panels/filter_panel.h"
#include "timeline/timeline_view.h"
#include "tour/tour_bubble.h"
#include "tour/tour_offer.h"
#include "tour/tour_veil.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class TourTest : public testing::Test
{
protected:
    TourTest()
    {
        qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
        session.setDataset(loadShippedData().dataset);
        window.emplace(session, loader);
        window->resize(1366, 768);
        window->show();
    }

    void start()
    {
        ASSERT_TRUE(QTest::qWaitForWindowActive(&*window));
        for (QAction* action : window->findChildren<QAction*>()) {
            if (action->text().remove(u'&') == u"Tour")
                action->trigger();
        }
        ASSERT_NE(veil(), nullptr);
    }

    TourVeil* veil() { return window->findChild<TourVeil*>(); }
    TourBubble* bubble() { return window->findChild<TourBubble*>(); }
    bool isOver()
    {
        return QTest::qWaitFor([this] { return veil() == nullptr; }, 2'000);
    }
    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    QString number() { return bubble()->accessibleName().section(u':', 0, 0); }

    QTemporaryDir home;
    Session session;
    DataLoader loader;
    std::optional<MainWindow> window;
};

QRect placeOf(const QWidget& widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

} // namespace

TEST_F(TourTest, ExplainsFivePartsAndCoversNone)
{
    for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
        window->resize(size);
        start();
        QTest::qWait(50);
        const std::array<QWidget*, 5> parts{window->findChild<FilterPanel*>(), window->findChild<MapView*>(),
                                            window->findChild<TimelineView*>(),
                                            window->findChild<DetailPanel*>(), window->menuBar()};
        for (const QWidget* part : parts) {
            EXPECT_EQ(veil()->hole(), placeOf(*part)) << number().toStdString();
            EXPECT_FALSE(bubble()->geometry().intersects(placeOf(*part))) << number().toStdString();
            EXPECT_TRUE(window->rect().contains(bubble()->geometry())) << number().toStdString();
            EXPECT_GE(bubble()->height(), bubble()->heightForWidth(bubble()->width()));
            press(Qt::Key_Right);
            QTest::qWait(20);
        }
        EXPECT_TRUE(isOver());
    }
}

TEST_F(TourTest, FitsWithTextOfTwiceTheSize)
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    start();
    for (int step = 1; step <= 5; ++step) {
        QTest::qWait(50);
        EXPECT_TRUE(window->rect().contains(bubble()->geometry())) << step;
        EXPECT_GE(bubble()->height(), bubble()->heightForWidth(bubble()->width())) << step;
        EXPECT_FALSE(bubble()->geometry().intersects(veil()->hole())) << step;
        press(Qt::Key_Right);
    }
    QApplication::setFont(usual);
}

TEST_F(TourTest, ShowsAnEventThatNamesNobody)
{
    start();
    ASSERT_TRUE(session.currentEvent());
    const auto row = session.dataset()->rowOf(*session.currentEvent());
    for (const Mention& mention : session.dataset()->event(*row).mentions) {
        for (const Fact& fact : mention.facts)
            EXPECT_NE(fact.kind, FactKind::NamedPerson);
    }
    session.select(EventId{u"2021-05-23-san-miguel"_s});
    press(Qt::Key_Escape);
    ASSERT_TRUE(isOver());
    EXPECT_FALSE(session.currentEvent());
}

TEST_F(TourTest, GoesByKeysAndStopsAtTheFirst)
{
    start();
    EXPECT_EQ(number(), u"Tour, 1 of 5"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(number(), u"Tour, 1 of 5"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Right);
    EXPECT_EQ(number(), u"Tour, 3 of 5"_s);
    press(Qt::Key_Left);
    EXPECT_EQ(number(), u"Tour, 2 of 5"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(isOver());
}

TEST_F(TourTest, KeepsTheKeyboardAndTheShortcutsOut)
{
    start();
    EXPECT_TRUE(bubble()->hasFocus());
    for (int tabs = 0; tabs < 5; ++tabs) {
        press(Qt::Key_Tab);
        EXPECT_TRUE(veil()->isAncestorOf(QApplication::focusWidget()));
    }
    Filter filter = incidentsOnly();
    filter.years = {2019};
    session.setFilter(filter);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(session.filter(), filter);
    EXPECT_TRUE(veil()->isAncestorOf(QApplication::focusWidget()));
    window->findChild<QLineEdit*>()->setFocus();
    EXPECT_TRUE(veil()->isAncestorOf(QApplication::focusWidget()));
}

TEST_F(TourTest, ClicksChangeNothingBeneath)
{
    start();
    const auto selection = session.selection();
    const Filter filter = session.filter();
    const QPoint inTheHole = veil()->hole().center();
    QTest::mouseClick(veil(), Qt::LeftButton, {}, inTheHole);
    EXPECT_EQ(session.selection(), selection);
    EXPECT_EQ(session.filter(), filter);
    QTest::mouseClick(bubble()->findChildren<QPushButton*>().back(), Qt::LeftButton);
    EXPECT_EQ(number(), u"Tour, 2 of 5"_s);
}

TEST_F(TourTest, LeavesEverythingAsItWas)
{
    auto* tabs = window->findChild<QTabWidget*>();
    tabs->setCurrentIndex(1);
    auto* dock = window->findChild<QDockWidget*>(u"event"_s);
    dock->hide();
    Filter filter = incidentsOnly();
    filter.years = {2023};
    session.setFilter(filter);
    const DaySpan span{session.fullSpan().first, session.fullSpan().first + std::chrono::days(300)};
    session.setVisibleSpan(span);
    start();
    EXPECT_TRUE(session.currentEvent());
    EXPECT_TRUE(window->findChild<MapView*>()->isVisible());
    for (int steps = 0; steps < 3; ++steps)
        press(Qt::Key_Right);
    EXPECT_TRUE(dock->isVisible());
    press(Qt::Key_Escape);
    EXPECT_TRUE(isOver());
    EXPECT_FALSE(session.currentEvent());
    EXPECT_EQ(tabs->currentIndex(), 1);
    EXPECT_TRUE(dock->isHidden());
    EXPECT_EQ(session.filter(), filter);
    EXPECT_EQ(session.visibleSpan(), span);
}

TEST_F(TourTest, FollowsTheWindow)
{
    start();
    press(Qt::Key_Right);
    window->resize(1600, 900);
    QTest::qWait(100);
    EXPECT_EQ(veil()->size(), window->size());
    EXPECT_EQ(veil()->hole(), placeOf(*window->findChild<MapView*>()));
    EXPECT_FALSE(bubble()->geometry().intersects(veil()->hole()));
}

TEST_F(TourTest, TellsAScreenReaderEachStep)
{
    start();
    const QAccessibleInterface* reader = QAccessible::queryAccessibleInterface(bubble());
    ASSERT_NE(reader, nullptr);
    EXPECT_TRUE(reader->text(QAccessible::Name).startsWith(u"Tour, 1 of 5: "_s));
    EXPECT_TRUE(reader->text(QAccessible::Description).contains(u"Years"_s));
    EXPECT_TRUE(reader->state().focused);
    press(Qt::Key_Right);
    EXPECT_TRUE(reader->text(QAccessible::Name).startsWith(u"Tour, 2 of 5: "_s));
}

TEST_F(TourTest, IsOfferedOnceAndTakesNoForAnAnswer)
{
    window->help().offerTour();
    auto* offer = window->findChild<TourOffer*>();
    ASSERT_NE(offer, nullptr);
    EXPECT_EQ(veil(), nullptr);
    auto* decline = offer->findChildren<QPushButton*>().back();
    QTest::mouseClick(decline, Qt::LeftButton);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !window->findChild<TourOffer*>(); }, 2'000));
    window->help().offerTour();
    EXPECT_EQ(window->findChild<TourOffer*>(), nullptr);
    MainWindow another(session, loader);
    another.help().offerTour();
    EXPECT_EQ(another.findChild<TourOffer*>(), nullptr);
}

TEST_F(TourTest, StartsFromTheOffer)
{
    window->help().offerTour();
    auto* offer = window->findChild<TourOffer*>();
    ASSERT_NE(offer, nullptr);
    QTest::mouseClick(offer->findChildren<QPushButton*>().front(), Qt::LeftButton);
    EXPECT_NE(veil(), nullptr);
}
