// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_view.h"

#include "look/labels.h"
#include "map/event_list_popup.h"
#include "map/map_drawing.h"
#include "map/map_scene.h"
#include "map/unplaced_tray.h"
#include "map_sample.h"
#include "model/combine.h"
#include "query/map_clusters.h"

#include <QAccessible>
#include <QListWidget>
#include <QQuickItem>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

class MapViewTest : public testing::Test
{
protected:
    void SetUp() override
    {
        std::vector<sample::Happening> happenings{
            {u"town"_s, u"san-miguel"_s, PlaceLevel::Point, 16},
            {u"department"_s, u"ayacucho"_s, PlaceLevel::Department, 1},
            {u"district"_s, u"vizcatan"_s, PlaceLevel::District, {}},
            {u"nowhere"_s, {}, PlaceLevel::Point, 0},
        };
        for (int i = 0; i < 8; ++i)
            happenings.push_back({u"pichari-%1"_s.arg(i), u"pichari"_s, PlaceLevel::Point, 0});
        session.setDataset(std::make_shared<const Dataset>(sample::partsOf(happenings)));
        view.resize(900, 640);
        view.show();
        settle();
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return view.isRenderReady(); }, 10'000));
    }

    QPoint pixelOf(const QString& id) const
    {
        const Row row = session.dataset()->rowOf(EventId{id}).value();
        const MapLayout& layout = view.drawing().layout();
        return view.drawing()
            .rectOf(layout.markers.at(view.drawing().markerOf(row).value()))
            .center()
            .toPoint();
    }

    QPointF accordingToQt(const QGeoCoordinate& coordinate) const
    {
        QPointF point;
        const bool isCalled = QMetaObject::invokeMethod(
            view.scene().rootObject(), "fromCoordinate", Q_RETURN_ARG(QPointF, point),
            Q_ARG(QGeoCoordinate, coordinate), Q_ARG(bool, false));
        EXPECT_TRUE(isCalled);
        return point;
    }

    void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::mouseClick(&view.scene(), Qt::LeftButton, modifiers, at);
    }

    Session session;
    MapView view{session};
};

TEST_F(MapViewTest, MarkersStandWhereQtLocationPutsTheirCoordinate)
{
    const QGeoCoordinate spot(-12.19, -74.03);
    for (const double zoom : {2.5, 4.0, 7.5, 9.0, 12.3, 16.0}) {
        MapViewport viewport = view.scene().viewport();
        viewport.centre = toMercator(QGeoCoordinate(-12.2, -74.04));
        viewport.zoom = zoom;
        view.scene().setViewport(panned(viewport, {37, -21}));
        const QPointF ours = view.scene().viewport().toView(spot);
        const QPointF theirs = accordingToQt(spot);
        EXPECT_NEAR(ours.x(), theirs.x(), 1) << "at zoom " << zoom;
        EXPECT_NEAR(ours.y(), theirs.y(), 1) << "at zoom " << zoom;
    }
}

TEST_F(MapViewTest, StartsFittedToTheRegion)
{
    const QRectF shown(0, 0, view.scene().width(), view.scene().height());
    EXPECT_TRUE(shown.contains(view.scene().viewport().toView(QGeoCoordinate(-10.76, -73.78))));
    EXPECT_TRUE(shown.contains(view.scene().viewport().toView(QGeoCoordinate(-13.47, -73.33))));
}

TEST_F(MapViewTest, HasNoCameraBeforeItHasASize)
{
    MapView unseen(session);
    EXPECT_FALSE(unseen.camera());
    unseen.setCamera({-12, -74, 9});
    EXPECT_TRUE(unseen.camera()) << "of a view that was opened";
    EXPECT_TRUE(view.camera());
}

TEST_F(MapViewTest, PaintsGroundAndMarkers)
{
    const QImage shown = view.scene().grab().toImage();
    const QPoint at = pixelOf(u"town"_s);
    EXPECT_NE(shown.pixelColor(at), currentTheme().land);
    EXPECT_NE(view.scene().grabFramebuffer().pixelColor(at), QColor(Qt::white));
}

TEST_F(MapViewTest, CountsEachLayerByItself)
{
    const DatasetPtr one = session.dataset();
    session.setDataset(combine({{one, one}}).dataset);
    settle();
    const QString words = view.accessibleDescription();
    const std::vector<Layer>& layers = session.dataset()->layers();
    const QString all = QString::number(session.result().layerTotals[0].events);
    for (const Layer& layer : layers)
        EXPECT_TRUE(words.contains(layer.name + u": "_s)) << words.toStdString();
    EXPECT_EQ(words.count(u" of "_s + all), 2) << words.toStdString();
    EXPECT_TRUE(words.contains(u"Without a place: 1 | 1"_s)) << words.toStdString();
    session.setAddsLayers(true);
    EXPECT_TRUE(view.accessibleDescription().contains(
        u" of %1 event"_s.arg(2 * session.result().layerTotals[0].events)));
    int stacked = 0;
    for (const MapMarker& marker : view.drawing().layout().markers) {
        const std::vector<int> counts = layersOf(marker, *session.dataset());
        EXPECT_EQ(counts[0] + counts[1], marker.count());
        stacked += marker.isStack() ? 1 : 0;
    }
    EXPECT_GT(stacked, 0);
}

TEST_F(MapViewTest, IsPrintedWithItsLegendAtTheResolutionOfPaper)
{
    const QImage picture = view.picture(690, 3);
    EXPECT_EQ(picture.width(), 3 * 690);
    EXPECT_EQ(picture.pixelColor(picture.width() - 2, 2), currentTheme().panel);
    EXPECT_NE(picture.pixelColor(picture.width() / 3, picture.height() / 2), currentTheme().panel);
}

TEST_F(MapViewTest, HoverNamesTheEventAndLeavingForgetsIt)
{
    QTest::mouseMove(&view.scene(), pixelOf(u"town"_s));
    // On a screen the pointer's way leads through the display server.
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.hover().has_value(); }));
    EXPECT_EQ(session.hover()->events.front(), EventId{u"town"_s});
    EXPECT_TRUE(session.hover()->anchor.contains(view.scene().mapToGlobal(pixelOf(u"town"_s))));
    QTest::mouseMove(&view.scene(), QPoint(5, 5));
    EXPECT_TRUE(QTest::qWaitFor([this] { return !session.hover(); }));
}

TEST_F(MapViewTest, ClickSelectsAndPinsWithoutMovingTheMap)
{
    const MapViewport before = view.scene().viewport();
    click(pixelOf(u"town"_s));
    EXPECT_EQ(session.selection(), std::vector{EventId{u"town"_s}});
    EXPECT_TRUE(session.isCardPinned());
    EXPECT_EQ(view.scene().viewport(), before);
}

TEST_F(MapViewTest, ControlClickAddsAndClickOnNothingClears)
{
    click(pixelOf(u"town"_s));
    click(pixelOf(u"district"_s), Qt::ControlModifier);
    EXPECT_EQ(session.selection().size(), 2U);
    click(QPoint(5, 5));
    EXPECT_TRUE(session.selection().empty());
    EXPECT_FALSE(session.isCardPinned());
    EXPECT_FALSE(session.hover());
}

TEST_F(MapViewTest, PinnedCardOutlivesThePointer)
{
    click(pixelOf(u"town"_s));
    QTest::mouseMove(&view.scene(), QPoint(5, 5));
    ASSERT_TRUE(session.hover());
    EXPECT_EQ(session.hover()->events.front(), EventId{u"town"_s});
}

TEST_F(MapViewTest, StackOpensAListThatTheKeyboardWalks)
{
    click(pixelOf(u"pichari-0"_s));
    auto* list = view.findChild<EventListPopup*>()->findChild<QListWidget*>();
    ASSERT_TRUE(list->isVisible());
    EXPECT_EQ(list->count(), 8);
    EXPECT_EQ(session.hover()->events, std::vector{EventId{u"pichari-0"_s}})
        << "no card of the stack over its list";
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_EQ(session.hover()->events.front(), EventId{u"pichari-1"_s});
    QTest::keyClick(list, Qt::Key_Return);
    EXPECT_EQ(session.currentEvent(), EventId{u"pichari-1"_s});
    QTest::keyClick(list, Qt::Key_Escape);
    EXPECT_FALSE(list->isVisible());
}

TEST_F(MapViewTest, EnterListsWhatSharesTheSpotOfTheCurrentEvent)
{
    const auto* list = view.findChild<EventListPopup*>()->findChild<QListWidget*>();
    session.select(EventId{u"town"_s});
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_FALSE(list->isVisible()) << "it stands alone";
    session.select(EventId{u"pichari-3"_s});
    QTest::keyClick(&view, Qt::Key_N);
    EXPECT_TRUE(session.isCardPinned());
    QTest::keyClick(&view, Qt::Key_Return);
    EXPECT_TRUE(list->isVisible());
    EXPECT_EQ(list->count(), 8);
    EXPECT_FALSE(session.isCardPinned()) << "no card over the list";
}

TEST_F(MapViewTest, TellsWhatThePointerIsOverOnceAClusterCameApart)
{
    std::vector<sample::Happening> happenings;
    for (int i = 0; i < mostDrawnApart; ++i) {
        happenings.push_back({u"sivia-%1"_s.arg(i), u"sivia"_s});
        happenings.push_back({u"pichari-%1"_s.arg(i), u"pichari"_s});
    }
    session.setDataset(std::make_shared<const Dataset>(sample::partsOf(happenings)));
    settle();
    const QPoint at = pixelOf(u"sivia-0"_s);
    QTest::mouseMove(&view.scene(), at);
    click(at);
    settle();
    ASSERT_EQ(view.drawing().layout().markers.size(), 2U);
    ASSERT_TRUE(view.drawing().markersAt(at).empty());
    EXPECT_EQ(view.scene().cursor().shape(), Qt::ArrowCursor);
}

TEST_F(MapViewTest, AClickInTheLegendShowsOnlyThatAndAnotherAllAgain)
{
    const auto choose = [this](const QString& words) {
        for (QToolButton* button : view.findChildren<QToolButton*>()) {
            if (button->text() == words)
                return button->click();
        }
        FAIL() << words.toStdString();
    };
    const Filter before = session.filter();
    choose(labels::name(EventType::Battles));
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.filter().types == std::set{EventType::Battles}; }));
    QTest::qWait(0);
    choose(labels::name(EventType::Battles));
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.filter() == before; }));
    session.undoFilter();
    EXPECT_EQ(session.filter().types, std::set{EventType::Battles});
}

TEST_F(MapViewTest, OlderEventsArePalerOnceAskedFor)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return view.isRenderReady(); }));
    const QImage plain = view.scene().markers().image().image;
    session.setFadesOlder(true);
    const QImage faded = view.scene().markers().image().image;
    ASSERT_EQ(plain.size(), faded.size());
    int paler = 0;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x) {
            const int before = qAlpha(plain.pixel(x, y));
            const int after = qAlpha(faded.pixel(x, y));
            EXPECT_LE(after, before);
            paler += after < before ? 1 : 0;
        }
    }
    EXPECT_GT(paler, 50);
    session.setFadesOlder(false);
    EXPECT_EQ(view.scene().markers().image().image, plain);
}

TEST_F(MapViewTest, EventsWithoutAPlaceStandInATray)
{
    auto* tray = view.findChild<UnplacedTray*>();
    auto* list = tray->findChild<QListWidget*>();
    ASSERT_TRUE(tray->isVisible());
    ASSERT_EQ(list->count(), 1);
    list->setCurrentRow(0);
    EXPECT_EQ(session.currentEvent(), EventId{u"nowhere"_s});
    session.select(EventId{u"town"_s});
    EXPECT_TRUE(list->selectedItems().isEmpty());
    Filter located = session.filter();
    located.area = GeoBox{-80, -20, -70, 0};
    session.setFilter(located);
    EXPECT_FALSE(tray->isVisible());
}

TEST_F(MapViewTest, NamesEachSingleMarkerForThoseWhoHearTheWindow)
{
    QAccessibleInterface* map = QAccessible::queryAccessibleInterface(&view);
    ASSERT_TRUE(map);
    QStringList names;
    for (int i = 0; i < map->childCount(); ++i) {
        QAccessibleInterface* child = map->child(i);
        ASSERT_TRUE(child);
        EXPECT_EQ(map->indexOfChild(child), i);
        if (child->role() != QAccessible::ListItem)
            continue;
        names.append(child->text(QAccessible::Name));
        EXPECT_TRUE(map->rect().intersects(child->rect()));
        child->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        EXPECT_TRUE(child->state().selected);
    }
    EXPECT_TRUE(names.contains(u"town, 1 January 2021, san-miguel"_s)) << names.join(u'|').toStdString();
    EXPECT_TRUE(names.contains(u"district, 3 January 2021, vizcatan"_s)) << names.join(u'|').toStdString();
    EXPECT_FALSE(names.join(u'|').contains(u"pichari"_s)) << "a stack is no single marker";
}

TEST_F(MapViewTest, DraggingPansAndClicksNothing)
{
    const QPointF before = view.scene().viewport().toView(QGeoCoordinate(-12, -74));
    QTest::mousePress(&view.scene(), Qt::LeftButton, {}, QPoint(300, 300));
    for (int x = 300; x <= 360; x += 10) {
        QMouseEvent move(QEvent::MouseMove, QPointF(x, 300), view.scene().mapToGlobal(QPointF(x, 300)),
                         Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&view.scene(), &move);
    }
    QTest::mouseRelease(&view.scene(), Qt::LeftButton, {}, QPoint(360, 300));
    const QPointF after = view.scene().viewport().toView(QGeoCoordinate(-12, -74));
    EXPECT_NEAR(after.x() - before.x(), 60, 1);
    EXPECT_TRUE(session.selection().empty());
}

TEST_F(MapViewTest, WheelZoomsAtThePointer)
{
    const QPointF at(200, 150);
    const QGeoCoordinate under = fromMercator(view.scene().viewport().toMercator(at));
    QWheelEvent wheel(at, view.scene().mapToGlobal(at), {}, QPoint(0, 240), {}, {}, Qt::NoScrollPhase, false);
    const double zoom = view.scene().viewport().zoom;
    QCoreApplication::sendEvent(&view.scene(), &wheel);
    EXPECT_NEAR(view.scene().viewport().zoom, zoom + 1, 1e-6);
    EXPECT_NEAR(view.scene().viewport().toView(under).x(), at.x(), 1);
}

TEST_F(MapViewTest, KeysPanZoomFitAndStep)
{
    const MapViewport fitted = view.scene().viewport();
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_GT(view.scene().viewport().centre.x(), fitted.centre.x());
    QTest::keyClick(&view, Qt::Key_Plus);
    EXPECT_NEAR(view.scene().viewport().zoom, fitted.zoom + 1, 1e-6);
    QTest::keyClick(&view, Qt::Key_Home);
    EXPECT_EQ(view.scene().viewport(), fitted);
    QTest::keyClick(&view, Qt::Key_N);
    EXPECT_EQ(session.currentEvent(), EventId{u"town"_s});
    EXPECT_TRUE(session.isCardPinned());
    EXPECT_TRUE(session.isHovered(EventId{u"town"_s}));
    QTest::keyClick(&view, Qt::Key_N);
    EXPECT_EQ(session.currentEvent(), EventId{u"department"_s});
    QTest::keyClick(&view, Qt::Key_P);
    EXPECT_EQ(session.currentEvent(), EventId{u"town"_s});
}

TEST_F(MapViewTest, ZoomsOutAsFarAsQtLocationDoes)
{
    for (const QSize size : {QSize(900, 640), QSize(500, 620)}) {
        view.resize(size);
        settle();
        MapCamera camera = view.camera().value();
        camera.zoom = 0;
        view.setCamera(camera);
        EXPECT_NEAR(view.scene().viewport().zoom, leastZoom(view.scene().size()), 1e-6);
        const QGeoCoordinate nairobi(-1.29, 36.82);
        EXPECT_NEAR(view.scene().viewport().toView(nairobi).x(), accordingToQt(nairobi).x(), 1);
        EXPECT_NEAR(view.scene().viewport().toView(nairobi).y(), accordingToQt(nairobi).y(), 1);
        settle();
        const QPoint at = view.scene().viewport().toView(nairobi).toPoint();
        // Scaling by a part of a pixel may round.
        const QColor shown = view.scene().grab().toImage().pixelColor(at);
        EXPECT_NEAR(shown.red(), currentTheme().land.red(), 4);
        EXPECT_NEAR(shown.blue(), currentTheme().land.blue(), 4);
    }
}

TEST_F(MapViewTest, OpensWithAllOfAWorldwideDataSetInView)
{
    Dataset::Parts parts = sample::partsOf({{u"west"_s, u"pichari"_s, PlaceLevel::Point, 0},
                                            {u"east"_s, u"pichari"_s, PlaceLevel::Point, 0},
                                            {u"north"_s, u"pichari"_s, PlaceLevel::Point, 0}});
    const QGeoCoordinate spots[] = {{-35, -122}, {-10, 178}, {65, 30}};
    for (size_t i = 0; i < parts.mentions.size(); ++i)
        parts.mentions[i].place->coordinate = spots[i];
    parts.layer = {LayerId{u"world"_s}, u"World"_s, {}};
    session.setDataset(std::make_shared<const Dataset>(std::move(parts)));
    settle();
    const QRectF shown(QPointF(), view.scene().size());
    for (const QGeoCoordinate& spot : spots)
        EXPECT_TRUE(shown.contains(view.scene().viewport().toView(spot))) << spot.longitude();
    EXPECT_TRUE(view.accessibleDescription().contains(u"3 of 3"_s))
        << view.accessibleDescription().toStdString();
}

TEST_F(MapViewTest, TellsHowManyEventsItShows)
{
    EXPECT_FALSE(view.accessibleName().isEmpty());
    EXPECT_TRUE(view.accessibleDescription().contains(u"12"_s));
    Filter none = everything();
    none.text = u"no such word"_s;
    session.setFilter(none);
    EXPECT_TRUE(view.accessibleDescription().contains(u"0"_s));
    EXPECT_TRUE(view.drawing().layout().markers.empty());
}

TEST_F(MapViewTest, BecomesReadyAgainAfterEveryChange)
{
    QSignalSpy ready(&view, &MapView::renderReady);
    view.zoomIn();
    EXPECT_FALSE(view.isRenderReady());
    settle();
    EXPECT_GE(ready.count(), 1);
}

} // namespace
} // namespace vraem
