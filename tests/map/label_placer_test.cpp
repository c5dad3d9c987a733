// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/label_placer.h"

#include "map/map_labels.h"
#include "map_sample.h"

#include <QApplication>

#include <gtest/gtest.h>

namespace vraem {
namespace {

using namespace Qt::StringLiterals;

const MapViewport viewport{{0, 0}, 8, {800, 600}};

PointLabel town(QPointF plane, const QString& name)
{
    return {name, LabelStyle::Town, plane / mapScale(8), 5};
}

TEST(LabelPlacer, NameStandsRightOfItsPoint)
{
    LabelPlacer placer(viewport, QApplication::font());
    placer.place(town({10, 20}, u"Huanta"_s));
    const auto labels = std::move(placer).result().labels;
    ASSERT_EQ(labels.size(), 1U);
    EXPECT_GT(labels[0].centre.x(), 15);
    EXPECT_NEAR(labels[0].centre.y(), 20, 1e-6);
}

TEST(LabelPlacer, NamesThatTheViewCutsAreDropped)
{
    const auto names = [] {
        return PlacedNames{{{u"Pichari"_s, LabelStyle::Town, {50, 50}, 0},
                            {u"Apurímac"_s, LabelStyle::River, {50, 100}, 90}},
                           {}};
    };
    const auto left = [&](const RestingView& view) {
        PlacedNames shown = names();
        dropCut(shown, QApplication::font(), view);
        QStringList texts;
        for (const PlacedLabel& label : shown.labels)
            texts.append(label.text);
        return texts;
    };
    const QStringList both{u"Pichari"_s, u"Apurímac"_s};
    EXPECT_EQ(left({{0, 0, 200, 200}}), both);
    EXPECT_EQ(left({{300, 0, 200, 200}}), both) << "what is not seen may come into view";
    EXPECT_EQ(left({{45, 0, 200, 200}}), QStringList()) << "the edge is in both";
    EXPECT_EQ(left({{38, 0, 200, 200}}), QStringList(u"Apurímac"_s)) << "it stands upright, and is narrower";
    EXPECT_EQ(left({{0, 0, 200, 200}, {{0, 90, 200, 110}}}), QStringList(u"Pichari"_s));
}

TEST(LabelPlacer, SecondNameGivesWay)
{
    LabelPlacer placer(viewport, QApplication::font());
    placer.place(town({0, 0}, u"Sivia"_s));
    placer.place(town({20, 12}, u"Pichari"_s));
    const auto labels = std::move(placer).result().labels;
    ASSERT_EQ(labels.size(), 2U);
    EXPECT_NE(labels[1].centre.y(), 12);
}

TEST(LabelPlacer, NameWithoutRoomIsLeftOut)
{
    LabelPlacer placer(viewport, QApplication::font());
    placer.block({0, 0}, 200);
    placer.place(town({0, 0}, u"Huanta"_s));
    EXPECT_TRUE(std::move(placer).result().labels.empty());
}

TEST(LabelPlacer, NoNameCoversADot)
{
    LabelPlacer placer(viewport, QApplication::font());
    placer.placeDot(QPointF(30, 0) / mapScale(8));
    placer.place(town({0, 0}, u"Huanta"_s));
    const PlacedNames names = std::move(placer).result();
    ASSERT_EQ(names.dots.size(), 1U);
    ASSERT_EQ(names.labels.size(), 1U);
    EXPECT_LT(names.labels[0].centre.x(), 0);
}

TEST(LabelPlacer, DotUnderASymbolIsLeftOut)
{
    LabelPlacer placer(viewport, QApplication::font());
    placer.block({0, 0}, 8);
    placer.placeDot({0, 0});
    EXPECT_TRUE(std::move(placer).result().dots.empty());
}

TEST(LabelPlacer, NamesOfAStillPictureAreWholeAndClearOfItsScaleBar)
{
    const QRectF view = viewport.planeRect();
    const QRectF bar(view.bottomRight() - QPointF(120, 30), view.bottomRight());
    LabelPlacer placer(viewport, QApplication::font());
    placer.keepWhole(bar);
    placer.place(town({view.right() - 4, 0}, u"Madre de Dios"_s));
    placer.place(town({view.left() + 10, view.top()}, u"Atalaya"_s));
    placer.place(town({view.right() - 140, view.bottom() - 15}, u"Cusco"_s));
    EXPECT_TRUE(placer.placeDot({0, 0}));
    EXPECT_FALSE(placer.placeDot(bar.center() / mapScale(8)));
    const auto labels = std::move(placer).result().labels;
    ASSERT_EQ(labels.size(), 3U);
    EXPECT_LT(labels[0].centre.x(), view.right() - 30);
    EXPECT_GT(labels[1].centre.y(), view.top() + 5);
    EXPECT_LT(labels[2].centre.x(), bar.left());
}

TEST(LabelPlacer, PanningDoesNotMoveNames)
{
    const auto placeIn = [](const MapViewport& view) {
        LabelPlacer placer(view, QApplication::font());
        placer.place(town({0, 0}, u"Sivia"_s));
        placer.place(town({20, 3}, u"Pichari"_s));
        return std::move(placer).result().labels;
    };
    const auto before = placeIn(viewport);
    const auto after = placeIn(panned(viewport, {130, -70}));
    ASSERT_EQ(before.size(), after.size());
    for (size_t i = 0; i < before.size(); ++i)
        EXPECT_EQ(before[i].centre, after[i].centre);
}

TEST(LabelPlacer, RiverNameReadsFromLeftToRightAlongTheLine)
{
    MapLine line;
    for (int i = 0; i <= 60; ++i)
        line.points.push_back(QPointF(300 - 10 * i, 5 * i) / mapScale(8));
    line.bounds = QRectF(QPointF(-300, 0) / mapScale(8), QPointF(300, 300) / mapScale(8));
    LabelPlacer placer(viewport, QApplication::font());
    placer.place(LineLabel{u"Apurímac"_s, LabelStyle::River, &line, 5});
    const auto labels = std::move(placer).result().labels;
    ASSERT_FALSE(labels.empty());
    EXPECT_NEAR(labels[0].angle, -26.57, 0.5);
}

TEST(PlaceNames, SayWhatKindOfAreaItIs)
{
    const PlaceNames names(std::make_shared<const Dataset>(sample::partsOf({{u"one"_s, u"sivia"_s}})));
    const auto nameOf = [&](const QString& place) { return names.ofArea(PlaceId{place}); };
    const Gazetteer places = sample::partsOf({}).places;
    const auto textOf = [&](const QString& place) { return places.find(PlaceId{place})->name.en; };
    EXPECT_EQ(nameOf(u"sivia"_s), textOf(u"sivia"_s) + u" (site uncertain)"_s);
    EXPECT_EQ(nameOf(u"huanta-province"_s), textOf(u"huanta-province"_s) + u" (province)"_s);
    EXPECT_EQ(nameOf(u"nowhere"_s), QString());
}

} // namespace
} // namespace vraem
