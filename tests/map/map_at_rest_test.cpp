// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/basemap_reader.h"
#include "map/map_scene.h"
#include "map/map_view.h"
#include "map_sample.h"

#include <QTest>

#include <gtest/gtest.h>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

TEST(MapAtRest, NoNameIsCutByTheEdge)
{
    Session session;
    session.setDataset(std::make_shared<const Dataset>(sample::partsOf({})));
    MapView view(session);
    view.resize(900, 640);
    view.show();
    ASSERT_TRUE(QTest::qWaitFor([&] { return view.isRenderReady(); }, 10'000));
    const BasemapPtr basemap = readBasemap();
    const auto cusco = std::ranges::find(basemap->departments, u"PE-CUS"_s, &DepartmentOutline::isoCode);
    ASSERT_NE(cusco, basemap->departments.end());
    const QColor letters = labelColour(LabelStyle::Department, currentTheme());
    const auto isOfLetters = [&](const QColor& pixel) {
        return std::abs(pixel.red() - letters.red()) + std::abs(pixel.green() - letters.green()) +
                   std::abs(pixel.blue() - letters.blue()) <
               60;
    };
    // Pixels of the name where it stands this far right of the left edge.
    const auto namePixels = [&](double beside) {
        MapViewport viewport = view.scene().viewport();
        viewport.zoom = 8;
        viewport.centre = cusco->labelPoint + QPointF(viewport.size.width() / 2 - beside, 0) / mapScale(8);
        view.scene().setViewport(viewport);
        QTest::qWait(200);
        EXPECT_TRUE(QTest::qWaitFor([&] { return view.isRenderReady(); }, 10'000));
        const MapImage& ground = view.scene().ground().image();
        const QPointF name = ground.viewport.toView(fromMercator(cusco->labelPoint));
        int count = 0;
        for (int x = -40; x <= 40; ++x) {
            for (int y = -8; y <= 8; ++y)
                count += isOfLetters(ground.image.pixelColor((name + QPointF(x, y)).toPoint())) ? 1 : 0;
        }
        return count;
    };
    EXPECT_GT(namePixels(200), 20);
    EXPECT_EQ(namePixels(5), 0);
}

} // namespace
} // namespace vraem
