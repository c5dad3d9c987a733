// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/map_drawing.h"
#include "map/map_view.h"
#include "map_sample.h"

#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

TEST(MapSeries, JoinsTheCurrentEventToTheOneThatItFollows)
{
    Dataset::Parts parts = sample::partsOf(
        {{u"first"_s, u"san-miguel"_s}, {u"second"_s, u"huanta"_s}, {u"alone"_s, u"pichari"_s}});
    parts.mentions[1].links = {{LinkKind::Follows, {u"first"_s}}};
    Session session;
    session.setDataset(std::make_shared<const Dataset>(parts));
    MapView view(session);
    view.resize(900, 640);
    view.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.isRenderReady(); }, 10'000));
    const auto centreOf = [&](const QString& id) {
        const MapLayout& layout = view.drawing().layout();
        const auto marker = view.drawing().markerOf(session.dataset()->rowOf({id}).value());
        return view.scene().markers().image().viewport.planeToView(layout.markers.at(marker.value()).centre);
    };
    const auto opacityBetween = [&] {
        const QPointF middle = (centreOf(u"first"_s) + centreOf(u"second"_s)) / 2;
        return qAlpha(view.scene().markers().image().image.pixel(middle.toPoint()));
    };
    EXPECT_EQ(opacityBetween(), 0);
    for (const QString& id : {u"first"_s, u"second"_s}) {
        session.select({id});
        EXPECT_GT(opacityBetween(), 200) << id.toStdString();
    }
    session.select({u"alone"_s});
    EXPECT_EQ(opacityBetween(), 0);

    session.select({u"second"_s});
    parts.mentions[1].links.clear();
    int opacity = -1;
    QObject::connect(&view.drawing(), &MapDrawing::layoutChanged, &view, [&] {
        if (opacity < 0)
            opacity = opacityBetween();
    });
    session.setDataset(std::make_shared<const Dataset>(std::move(parts)));
    EXPECT_EQ(opacity, 0) << "rows of another data set are not joined";
}

} // namespace
} // namespace vraem
