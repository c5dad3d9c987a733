// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_drawing.h"
#include "map/map_scene.h"
#include "map/map_view.h"
#include "map_sample.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

class MapZoom : public testing::Test
{
protected:
    void SetUp() override
    {
        session.setDataset(std::make_shared<const Dataset>(
            sample::partsOf({{u"here"_s, u"san-miguel"_s}, {u"there"_s, u"sivia"_s}})));
        view.resize(700, 500);
        view.show();
        settle();
        // Longer than layouts of one and the same movement are apart.
        QTest::qWait(150);
    }

    void settle()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return view.isRenderReady(); }, 10'000));
    }
    /// Faster than the map is laid out.
    void zoomOnAndOn()
    {
        for (int step = 0; step < steps; ++step)
            view.zoomIn();
    }
    QPointF spotOf(const QString& id)
    {
        const Row row = session.dataset()->rowOf(EventId{id}).value();
        const auto marker = view.drawing().markerOf(row);
        return view.drawing().rectOf(view.drawing().layout().markers.at(marker.value())).center();
    }

    static constexpr int steps = 4;
    Session session;
    MapView view{session};
};

TEST_F(MapZoom, IsLaidOutAtItsFirstStepAndWhenItEnds)
{
    QSignalSpy layouts(&view.drawing(), &MapDrawing::layoutChanged);
    zoomOnAndOn();
    EXPECT_LT(layouts.count(), steps);
    EXPECT_TRUE(view.drawing().isLayoutDue());
    EXPECT_FALSE(view.isRenderReady());
    settle();
    EXPECT_GT(layouts.count(), 0);
    EXPECT_FALSE(view.drawing().isLayoutDue());
    EXPECT_EQ(view.scene().markers().image().viewport.zoom, view.scene().viewport().zoom);
    EXPECT_EQ(view.scene().ground().image().viewport.zoom, view.scene().viewport().zoom);
}

TEST_F(MapZoom, TellsWhereEventsStandWhileALayoutIsDue)
{
    zoomOnAndOn();
    ASSERT_TRUE(view.drawing().isLayoutDue());
    const QPointF meanwhile = spotOf(u"here"_s);
    EXPECT_FALSE(view.drawing().isLayoutDue()) << "it was asked for";
    settle();
    EXPECT_EQ(spotOf(u"here"_s), meanwhile);
    EXPECT_EQ(view.drawing().markersAt(meanwhile).size(), 1);
}

TEST_F(MapZoom, AFilterMadeMeanwhileIsShown)
{
    zoomOnAndOn();
    Filter filter = session.filter();
    filter.text = u"no such word"_s;
    session.setFilter(filter);
    settle();
    EXPECT_TRUE(QTest::qWaitFor([this] { return view.drawing().layout().markers.empty(); }, 10'000));
}

} // namespace
} // namespace vraem
