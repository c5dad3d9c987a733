// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/place_column.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

Gazetteer gazetteer()
{
    Place huanta;
    huanta.id = {u"huanta"_s};
    huanta.name = {u"Huanta"_s, u"Provincia de Huanta"_s};
    Place sivia;
    sivia.id = {u"sivia"_s};
    sivia.name = {u"Sivia"_s, u"Sivia"_s};
    sivia.parent = huanta.id;
    return Gazetteer({huanta, sivia});
}

TEST(PlaceColumn, GivesBackWhatSourcesWrote)
{
    const Gazetteer places = gazetteer();
    const std::vector<std::optional<PlaceMention>> mentions{
        PlaceMention{{u"sivia"_s}, u"Sivia"_s, PlaceLevel::Point}, std::nullopt,
        PlaceMention{{u"sivia"_s}, u"near Sivia"_s, PlaceLevel::NearPoint, true},
        PlaceMention{{u"huanta"_s}, u"Sivia"_s, PlaceLevel::Province},
        PlaceMention{{u"sivia"_s}, u"Sivia"_s, PlaceLevel::Point}};
    PlaceColumn column;
    for (const auto& mention : mentions)
        column.append(mention, places);
    ASSERT_EQ(column.codes.size(), mentions.size());
    for (size_t row = 0; row < mentions.size(); ++row)
        EXPECT_EQ(column.mentionOf(column.at(static_cast<Row>(row)), places), mentions[row]) << row;
    EXPECT_EQ(column.codes.front(), column.codes.back());
    EXPECT_EQ(column.words.size(), 2U);
}

TEST(Gazetteer, FindsThePlacesItHasAlone)
{
    const Gazetteer places = gazetteer();
    for (const Place& place : places.places())
        EXPECT_EQ(places.find(place.id), &place);
    EXPECT_EQ(places.find({u"lima"_s}), nullptr);
    EXPECT_EQ(Gazetteer().find({u"sivia"_s}), nullptr);
    EXPECT_EQ(Gazetteer(std::vector<Place>()).find({u"sivia"_s}), nullptr);
}

TEST(PlaceCoordinate, IsAnotherOfItsKindInLessRoom)
{
    PlaceCoordinate coordinate;
    EXPECT_FALSE(coordinate.isValid());
    for (const double latitude : {-90.0, -12.5, 90.0, 90.1}) {
        for (const double longitude : {-180.0, -73.9, 180.0, 180.1}) {
            const QGeoCoordinate other(latitude, longitude);
            coordinate.setLatitude(latitude);
            coordinate.setLongitude(longitude);
            EXPECT_EQ(coordinate.isValid(), other.isValid()) << latitude << ' ' << longitude;
            EXPECT_EQ(QGeoCoordinate(coordinate), other);
        }
    }
}

} // namespace
} // namespace vraem
