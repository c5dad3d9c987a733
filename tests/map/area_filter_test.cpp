// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/area_dialog.h"
#include "map/map_drawing.h"
#include "map/map_scene.h"
#include "map/map_view.h"
#include "map/radius_popup.h"
#include "map_sample.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

class AreaFilterTest : public testing::Test
{
protected:
    void SetUp() override
    {
        session.setDataset(std::make_shared<const Dataset>(
            sample::partsOf({{u"town"_s, u"san-miguel"_s, PlaceLevel::Point, 16},
                             {u"other"_s, u"sivia"_s, PlaceLevel::Point, 1},
                             {u"department"_s, u"ayacucho"_s, PlaceLevel::Department, 1},
                             {u"nowhere"_s, {}, PlaceLevel::Point, 0}})));
        view.resize(900, 640);
        view.show();
        ASSERT_TRUE(QTest::qWaitFor([this] { return view.isRenderReady(); }, 10'000));
    }

    QPoint pixelOf(const QString& id) const
    {
        const Row row = session.dataset()->rowOf(EventId{id}).value();
        const MapLayout& layout = view.drawing().layout();
        return view.drawing().rectOf(layout.markers.at(markerOf(layout, row).value())).center().toPoint();
    }

    /// With the button held down from point to point.
    void drag(const QList<QPoint>& way, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mousePress(&view.scene(), Qt::LeftButton, modifiers, way.first());
        for (const QPoint& at : way)
            moveTo(at, modifiers);
        QTest::mouseRelease(&view.scene(), Qt::LeftButton, modifiers, way.last());
    }

    void moveTo(QPoint at, Qt::KeyboardModifiers modifiers)
    {
        QMouseEvent move(QEvent::MouseMove, at, view.scene().mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                         modifiers);
        QApplication::sendEvent(&view.scene(), &move);
    }

    QSet<QString> shown() const
    {
        QSet<QString> ids;
        for (const Row row : session.result().rows)
            ids.insert(session.dataset()->event(row).id.value);
        return ids;
    }

    template<typename Form>
    const Form* asked() const
    {
        const auto& area = session.filter().area;
        return area ? std::get_if<Form>(&*area) : nullptr;
    }

    QAction* menuAction(const QString& words)
    {
        auto* menu = view.findChild<QMenu*>();
        EXPECT_TRUE(menu);
        for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
            if (action->text().contains(words))
                return action;
        }
        return nullptr;
    }

    void openMenu(QPoint at)
    {
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, view.scene().mapToGlobal(at));
        QApplication::sendEvent(&view.scene(), &event);
    }

    template<typename Widget>
    Widget* named(const QString& name)
    {
        for (Widget* widget : view.findChildren<Widget*>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }

    Session session;
    MapView view{session};
};

TEST_F(AreaFilterTest, ShiftDragAsksForARectangleAndMovesNothing)
{
    const MapViewport before = view.scene().viewport();
    const QPoint town = pixelOf(u"town"_s);
    drag({town - QPoint(30, 30), town, town + QPoint(25, 20)}, Qt::ShiftModifier);
    const auto* box = asked<GeoBox>();
    ASSERT_TRUE(box);
    EXPECT_EQ(view.scene().viewport(), before);
    EXPECT_TRUE(shown().contains(u"town"_s));
    EXPECT_FALSE(shown().contains(u"nowhere"_s));
    const QPointF corner = before.toView(QGeoCoordinate(box->north, box->west));
    EXPECT_NEAR(corner.x(), town.x() - 30, 1);
    EXPECT_NEAR(corner.y(), town.y() - 30, 1);
    session.undoFilter();
    EXPECT_FALSE(session.filter().area);
    EXPECT_EQ(shown().size(), 4);
}

TEST_F(AreaFilterTest, ShiftClickStillSelects)
{
    QTest::mouseClick(&view.scene(), Qt::LeftButton, Qt::ShiftModifier, pixelOf(u"town"_s));
    EXPECT_EQ(session.currentEvent(), EventId{u"town"_s});
    EXPECT_FALSE(session.filter().area);
}

TEST_F(AreaFilterTest, OutlineToolDrawsOnceAroundTheEvents)
{
    const QPoint town = pixelOf(u"town"_s);
    auto* button = named<QToolButton>(u"Draw an outline to filter by"_s);
    ASSERT_TRUE(button);
    button->click();
    EXPECT_TRUE(button->isChecked());
    drag({town + QPoint(-25, -25), town + QPoint(25, -25), town + QPoint(25, 25), town + QPoint(-25, 25)});
    EXPECT_FALSE(button->isChecked());
    ASSERT_TRUE(asked<GeoOutline>());
    EXPECT_TRUE(shown().contains(u"town"_s));
    EXPECT_FALSE(shown().contains(u"department"_s));
    const MapViewport before = view.scene().viewport();
    drag({QPoint(400, 300), QPoint(450, 340), QPoint(480, 360)});
    EXPECT_NE(view.scene().viewport(), before);
}

TEST_F(AreaFilterTest, EscapeLeavesTheToolAndWhatIsHalfDrawn)
{
    QTest::keyClick(&view, Qt::Key_R);
    EXPECT_EQ(view.scene().cursor().shape(), Qt::CrossCursor);
    const MapViewport before = view.scene().viewport();
    QTest::mousePress(&view.scene(), Qt::LeftButton, Qt::NoModifier, QPoint(300, 300));
    moveTo(QPoint(400, 400), Qt::NoModifier);
    QTest::keyClick(&view, Qt::Key_Escape);
    moveTo(QPoint(500, 450), Qt::NoModifier);
    QTest::mouseRelease(&view.scene(), Qt::LeftButton, Qt::NoModifier, QPoint(500, 450));
    EXPECT_FALSE(session.filter().area);
    EXPECT_EQ(view.scene().viewport(), before);
    EXPECT_NE(view.scene().cursor().shape(), Qt::CrossCursor);
}

TEST_F(AreaFilterTest, AreaIsDrawnWhileTheFilterHolds)
{
    const QPoint corner(500, 500);
    const auto colour = [&] {
        EXPECT_TRUE(QTest::qWaitFor([this] { return view.isRenderReady(); }, 10'000));
        return view.scene().grab().toImage().pixelColor(corner);
    };
    const QColor before = colour();
    drag({corner, QPoint(600, 560)}, Qt::ShiftModifier);
    EXPECT_NE(colour(), before);
    session.undoFilter();
    EXPECT_EQ(colour(), before);
}

TEST_F(AreaFilterTest, MenuOfAnEventAsksForAllWithinADistance)
{
    openMenu(pixelOf(u"town"_s));
    QAction* near = menuAction(u"this place"_s);
    ASSERT_TRUE(near);
    near->trigger();
    auto* popup = view.findChild<RadiusPopup*>();
    ASSERT_TRUE(popup->isVisible());
    auto* km = popup->findChild<QDoubleSpinBox*>();
    EXPECT_TRUE(km->hasFocus() || !view.isActiveWindow());
    km->setValue(1);
    QTest::keyClick(km, Qt::Key_Return);
    EXPECT_FALSE(popup->isVisible());
    const auto* circle = asked<GeoCircle>();
    ASSERT_TRUE(circle);
    EXPECT_EQ(circle->km, 1);
    EXPECT_EQ(shown(), QSet<QString>{u"town"_s});
}

TEST_F(AreaFilterTest, MenuOfTheKeyboardIsAboutTheCurrentEventAndEscapeClosesWhatItOpened)
{
    session.select(EventId{u"other"_s});
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), view.mapToGlobal(QPoint(1, 1)));
    QApplication::sendEvent(&view, &event);
    QAction* near = menuAction(u"this place"_s);
    ASSERT_TRUE(near);
    near->trigger();
    auto* popup = view.findChild<RadiusPopup*>();
    QTest::keyClick(popup->findChild<QDoubleSpinBox*>(), Qt::Key_Escape);
    EXPECT_FALSE(popup->isVisible());
    EXPECT_FALSE(session.filter().area);
}

TEST_F(AreaFilterTest, MenuLiftsTheFilter)
{
    openMenu(QPoint(20, 20));
    EXPECT_FALSE(menuAction(u"Lift"_s));
    delete view.findChild<QMenu*>();
    Filter filter = session.filter();
    filter.area = GeoCircle{{-74, -12}, 5};
    session.setFilter(filter);
    openMenu(QPoint(20, 20));
    ASSERT_TRUE(menuAction(u"Lift"_s));
    menuAction(u"Lift"_s)->trigger();
    EXPECT_FALSE(session.filter().area);
}

TEST_F(AreaFilterTest, DialogTakesEachFormByNumbersAlone)
{
    QTest::keyClick(&view, Qt::Key_A);
    auto* dialog = view.findChild<AreaDialog*>();
    ASSERT_TRUE(dialog);
    auto* form = dialog->findChild<QComboBox*>();
    form->setCurrentIndex(1);
    const auto set = [&](const QString& name, double value) {
        for (auto* box : dialog->findChildren<QDoubleSpinBox*>()) {
            if (box->accessibleName().startsWith(name))
                box->setValue(value);
        }
    };
    set(u"Northern"_s, -12);
    set(u"Southern"_s, -11);
    EXPECT_FALSE(dialog->area());
    set(u"Southern"_s, -13);
    set(u"Western"_s, -75);
    set(u"Eastern"_s, -73);
    EXPECT_EQ(dialog->area(), FilterArea(GeoBox{-75, -13, -73, -12}));
    form->setCurrentIndex(2);
    auto* corners = dialog->findChild<QPlainTextEdit*>();
    corners->setPlainText(u"-12, -75\n-12 , -73\n-13, x"_s);
    EXPECT_FALSE(dialog->area());
    corners->setPlainText(u"-12, -75\n-12 , -73\n-13, -74\n"_s);
    EXPECT_EQ(dialog->area(), FilterArea(GeoOutline{{{-75, -12}, {-73, -12}, {-74, -13}}}));
    dialog->accept();
    EXPECT_TRUE(asked<GeoOutline>());
}

TEST_F(AreaFilterTest, EnterInTheDialogFilters)
{
    QTest::keyClick(&view, Qt::Key_A);
    auto* dialog = view.findChild<AreaDialog*>();
    ASSERT_TRUE(dialog);
    dialog->show();
    QTest::keyClick(dialog->findChild<QDoubleSpinBox*>(), Qt::Key_Return);
    EXPECT_TRUE(asked<GeoCircle>());
}

} // namespace
} // namespace vraem
