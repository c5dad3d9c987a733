// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace vraem {

/// WGS 84 degrees.
struct GeoPoint
{
    double longitude = 0;
    double latitude = 0;

    bool operator==(const GeoPoint&) const = default;
};

/// A rectangle of WGS 84 degrees, edges included. West is east of east where it spans the 180th meridian.
struct GeoBox
{
    double west = -180;
    double south = -90;
    double east = 180;
    double north = 90;

    bool operator==(const GeoBox&) const = default;
};

/// What lies within an outline, its edges included: straight lines in degrees from corner to corner, the
/// shorter way round the globe, and from the last to the first. Where it crosses itself, what an odd number
/// of edges parts from the outside is within. It has 3 to mostCorners corners and encloses no pole.
struct GeoOutline
{
    static constexpr int mostCorners = 1000;

    std::vector<GeoPoint> corners;

    bool operator==(const GeoOutline&) const = default;
};

/// What is no further than so many kilometres from a point, on a sphere of the mean radius of the earth.
struct GeoCircle
{
    /// A quarter of the way round the earth, rounded.
    static constexpr double mostKm = 10'000;
    /// What is asked for at first.
    static constexpr double usualKm = 25;

    GeoPoint centre;
    /// Above 0, at most mostKm.
    double km = 0;

    bool operator==(const GeoCircle&) const = default;
};

using FilterArea = std::variant<GeoBox, GeoOutline, GeoCircle>;

/// IUGG mean radius.
inline constexpr double earthRadiusKm = 6371.0088;

/// The haversine of the angle that two points are apart, seen from the middle of the earth: grows with their
/// distance, and is quicker to have.
double haversineBetween(const GeoPoint& a, const GeoPoint& b);
/// That of a distance of up to half the way round.
double haversineOf(double km);
/// Distance on the sphere.
double kmBetween(const GeoPoint& a, const GeoPoint& b);

/// Degrees east of the first corner that each corner lies at, going from one to the next the shorter way;
/// nullopt where the outline goes round a pole or round the whole globe.
std::optional<std::vector<double>> unrolled(const GeoOutline& outline);

/// The same longitude between -180 and 180, of one at most a turn beyond.
double onGlobe(double longitude);
/// The eastern edge; beyond 180 where the rectangle spans the 180th meridian.
double eastOfWest(const GeoBox& box);
GeoPoint middleOf(const GeoBox& box);

/// The smallest rectangle around an area.
GeoBox boundsOf(const FilterArea& area);

/// Why words are no area.
struct AreaError
{
    enum class Kind
    {
        Form,
        NotANumber,
        OutOfRange
    };

    Kind kind = Kind::Form;
    /// Which of the parts between commas, from 1; nullopt for all of them.
    std::optional<int> part;
    QString found;
    QString expected;
};

/// Reads "WEST,SOUTH,EAST,NORTH", "outline,LONGITUDE,LATITUDE,…" or "25km,LONGITUDE,LATITUDE"; degrees.
std::variant<FilterArea, AreaError> readArea(const QString& words);
/// The words that readArea() makes the same area of.
QString areaWords(const FilterArea& area);

} // namespace vraem
