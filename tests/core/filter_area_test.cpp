// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/area_mask.h"
#include "query/area_shape.h"

#include "naive_area.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

using namespace vraem;
using namespace vraem::sample;
using namespace Qt::StringLiterals;

namespace {

AreaError errorOf(const QString& words)
{
    const auto read = readArea(words);
    const auto* error = std::get_if<AreaError>(&read);
    EXPECT_TRUE(error) << words.toStdString();
    return error ? *error : AreaError();
}

bool holds(const FilterArea& area, double latitude, double longitude)
{
    return AreaMask(area).contains(millionths(latitude), millionths(longitude));
}

} // namespace

TEST(FilterArea, WordsGiveItBack)
{
    std::mt19937 random(3);
    for (int i = 0; i < 3000; ++i) {
        const FilterArea area = randomArea(random, {-74, -12}, 4);
        const auto read = readArea(areaWords(area));
        ASSERT_TRUE(std::holds_alternative<FilterArea>(read)) << areaWords(area).toStdString();
        EXPECT_EQ(std::get<FilterArea>(read), area) << areaWords(area).toStdString();
    }
}

TEST(FilterArea, ReadsAPersonsSpaces)
{
    EXPECT_EQ(std::get<FilterArea>(readArea(u" 25km , -73.9, -12.35 "_s)),
              FilterArea(GeoCircle{{-73.9, -12.35}, 25}));
}

TEST(FilterArea, SaysWhichPartIsWrong)
{
    EXPECT_EQ(errorOf(u"-75,-13,x,-11"_s).part, 3);
    EXPECT_EQ(errorOf(u"-75,-13,x,-11"_s).kind, AreaError::Kind::NotANumber);
    EXPECT_EQ(errorOf(u"-75,-11,-73,-13"_s).part, 4);
    EXPECT_EQ(errorOf(u"0km,-73,-12"_s).part, 1);
    EXPECT_EQ(errorOf(u"10001km,-73,-12"_s).kind, AreaError::Kind::OutOfRange);
    EXPECT_EQ(errorOf(u"nankm,-73,-12"_s).kind, AreaError::Kind::NotANumber);
    EXPECT_EQ(errorOf(u"5km,-181,-12"_s).part, 2);
    EXPECT_EQ(errorOf(u"5km,-73,-91"_s).part, 3);
    EXPECT_EQ(errorOf(u"outline,-73,-12,-74,-12,-73.5,"_s).part, 7);
    EXPECT_EQ(errorOf(u"outline,-73,-12,-74,-12"_s).part, std::nullopt);
    EXPECT_EQ(errorOf(u"outline,0,80,120,80,-120,80"_s).kind, AreaError::Kind::Form) << "encloses the pole";
    EXPECT_FALSE(errorOf(u""_s).expected.isEmpty());
}

TEST(FilterArea, HoldsItsEdges)
{
    const FilterArea triangle = GeoOutline{{{-74, -13}, {-73, -13}, {-73.5, -12}}};
    EXPECT_TRUE(holds(triangle, -13, -73.5));
    EXPECT_TRUE(holds(triangle, -12, -73.5));
    EXPECT_TRUE(holds(triangle, -12.5, -73.75));
    EXPECT_FALSE(holds(triangle, -12.5, -73.750001));
    EXPECT_FALSE(holds(triangle, -12.1, -73.9));
}

TEST(FilterArea, MeasuresKilometresOnTheSphere)
{
    const double kmOfADegree = earthRadiusKm * std::acos(-1.0) / 180;
    EXPECT_NEAR(kmBetween({-74, -12}, {-74, -13}), kmOfADegree, 1e-9);
    EXPECT_NEAR(kmBetween({-74, 60}, {-73, 60}), kmOfADegree / 2, 0.01);
    const FilterArea circle = GeoCircle{{-74, -12}, 25};
    EXPECT_TRUE(holds(circle, -12 + 24.9 / kmOfADegree, -74));
    EXPECT_FALSE(holds(circle, -12 + 25.1 / kmOfADegree, -74));
}

TEST(FilterArea, GoesOverTheDateLineTheShorterWay)
{
    const FilterArea outline = GeoOutline{{{170, -20}, {-170, -20}, {-170, -10}, {170, -10}}};
    EXPECT_TRUE(holds(outline, -15, 179));
    EXPECT_TRUE(holds(outline, -15, -179));
    EXPECT_FALSE(holds(outline, -15, 0));
    EXPECT_EQ(boundsOf(outline), (GeoBox{170, -20, -170, -10}));
    EXPECT_TRUE(holds(GeoCircle{{179.9, -15}, 50}, -15, -179.9));
    EXPECT_TRUE(holds(GeoCircle{{0, 89}, 300}, 89, 180));
}

/// Of every million look-ups as of one.
TEST(AreaMask, HoldsWhatTheRulesSay)
{
    std::mt19937 random(17);
    const GeoPoint around[] = {{-74, -12}, {179, 10}, {-179.5, -60}, {20, 88}, {-100, -89}};
    for (int round = 0; round < 600 && !testing::Test::HasFailure(); ++round) {
        const double reach = round % 7 == 0 ? 0.02 : round % 5 == 0 ? 60 : 3;
        const GeoPoint middle = around[round % 5];
        const FilterArea area = randomArea(random, middle, std::min(reach, 85.0));
        const auto* outline = std::get_if<GeoOutline>(&area);
        if (outline && !unrolled(*outline))
            continue;
        const AreaMask mask(area);
        for (int i = 0; i < 400; ++i) {
            const double step = i % 2 == 0 ? 0.01 : 1e-6;
            const auto near = [&](double centre, double limit) {
                const auto steps = static_cast<long>(2.4 * reach / step);
                double value =
                    centre + step * static_cast<double>(static_cast<long>(random()) % (2 * steps) - steps);
                while (limit == 180 && value > limit)
                    value -= 360;
                while (limit == 180 && value < -limit)
                    value += 360;
                return millionths(std::clamp(value, -limit, limit));
            };
            const int latitude = near(middle.latitude, 90);
            const int longitude = near(middle.longitude, 180);
            EXPECT_EQ(mask.contains(latitude, longitude), isInAreaNaively(area, latitude, longitude))
                << areaWords(area).toStdString() << " at " << latitude << ", " << longitude;
        }
    }
}

TEST(AreaShape, RingIsTheEdgeOfTheRule)
{
    std::mt19937 random(5);
    for (int round = 0; round < 60; ++round) {
        const FilterArea area =
            randomArea(random, round % 2 == 0 ? GeoPoint{-74, -12} : GeoPoint{179, 40}, 5);
        if (std::holds_alternative<GeoOutline>(area))
            continue; // May cross itself, so that both sides of an edge are within.
        const AreaMask mask(area);
        const std::vector<QPointF> ring = ringOf(area);
        const auto isIn = [&](QPointF mercator) {
            const GeoPoint point = pointAt(mercator);
            return mask.contains(millionths(point.latitude), millionths(point.longitude));
        };
        const auto [west, east] = std::ranges::minmax(ring, {}, &QPointF::x);
        const auto [north, south] = std::ranges::minmax(ring, {}, &QPointF::y);
        const QPointF middle((west.x() + east.x()) / 2, (north.y() + south.y()) / 2);
        for (const QPointF& corner : ring) {
            EXPECT_TRUE(isIn(middle + (corner - middle) * 0.999)) << areaWords(area).toStdString();
            EXPECT_FALSE(isIn(middle + (corner - middle) * 1.001)) << areaWords(area).toStdString();
        }
    }
}

TEST(AreaShape, RingAroundAPoleRunsAlongTheEndOfTheMap)
{
    const std::vector<QPointF> ring = ringOf(GeoCircle{{10, 80}, 2000});
    const auto [west, east] = std::ranges::minmax(ring, {}, &QPointF::x);
    EXPECT_NEAR(east.x() - west.x(), 1, 1e-9);
    EXPECT_EQ(ring.back().y(), toMercator(QGeoCoordinate(90, 0)).y());
}

TEST(AreaShape, RectangleIsWhatLiesBetweenTwoCorners)
{
    const QPointF a = toMercator(QGeoCoordinate(-13, -75));
    const QPointF b = toMercator(QGeoCoordinate(-11, -73.5));
    EXPECT_EQ(boxBetween(a, b), (GeoBox{-75, -13, -73.5, -11}));
    EXPECT_EQ(boxBetween(b, a), (GeoBox{-75, -13, -73.5, -11}));
    const QPointF beyond = toMercator(QGeoCoordinate(-11, 179)) + QPointF(2.0 / 360, 0);
    EXPECT_EQ(boxBetween(toMercator(QGeoCoordinate(-13, 170)), beyond), (GeoBox{170, -13, -179, -11}));
    EXPECT_EQ(boxBetween(a, a + QPointF(1.2, 0.01)).west, -180);
}

TEST(AreaShape, OutlineKeepsTheBendsOfALineAndNoMore)
{
    std::vector<QPointF> line;
    const QPointF corners[] = {{0, 0}, {0.01, 0}, {0.01, 0.01}, {0, 0.01}};
    for (int side = 0; side < 4; ++side) {
        for (int step = 0; step < 50; ++step)
            line.push_back(corners[side] + (corners[(side + 1) % 4] - corners[side]) * (step / 50.0));
    }
    const auto outline = outlineThrough(line, 1e-5);
    ASSERT_TRUE(outline);
    EXPECT_EQ(outline->corners.size(), 5U);
    EXPECT_EQ(outline->corners[1], pointAt(corners[1]));
    EXPECT_FALSE(outlineThrough(std::vector<QPointF>{{0, 0}, {0.005, 0}, {0.01, 0}}, 1e-5));
}
