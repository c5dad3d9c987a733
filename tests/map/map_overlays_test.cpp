// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the map: buttons, scale, sources.
#include "map/map_controls.h"
#include "map/map_scene.h"
#include "map/map_view.h"
#include "map/scale_bar.h"
#include "map_sample.h"

#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

class MapOverlays : public testing::Test
{
protected:
    MapOverlays() { session.setDataset(std::make_shared<const Dataset>(sample::partsOf({}))); }

    void show(MapView& view, QSize size)
    {
        view.resize(size);
        view.show();
        ASSERT_TRUE(QTest::qWaitFor([&] { return view.isRenderReady(); }, 10'000));
    }

    static QLabel& sources(const MapView& view)
    {
        for (QLabel* label : view.findChildren<QLabel*>()) {
            if (label->text().contains(u"Natural Earth"_s))
                return *label;
        }
        throw std::runtime_error("no sources");
    }

    Session session;
};

} // namespace

TEST_F(MapOverlays, SourcesTakeOneLineAgainOnceThereIsRoom)
{
    MapView view(session);
    show(view, {260, 300});
    const int narrow = sources(view).height();
    show(view, {900, 640});
    EXPECT_LT(sources(view).height(), narrow);
    MapView wide(session);
    show(wide, {900, 640});
    EXPECT_EQ(sources(view).size(), sources(wide).size());
}

TEST_F(MapOverlays, ButtonsStayOnTheMapHoweverLowItIs)
{
    MapView view(session);
    for (const QSize size : {QSize(640, 185), QSize(640, 230), QSize(900, 640)}) {
        show(view, size);
        const QRect map = view.scene().geometry();
        const auto* controls = view.findChild<MapControls*>();
        EXPECT_TRUE(map.contains(controls->geometry())) << size.height();
        EXPECT_FALSE(controls->geometry().intersects(view.findChild<ScaleBarWidget*>()->geometry()))
            << size.height();
        for (const QToolButton* button : controls->findChildren<QToolButton*>())
            EXPECT_TRUE(controls->rect().contains(button->geometry()))
                << size.height() << button->accessibleName().toStdString();
    }
}

} // namespace vraem
