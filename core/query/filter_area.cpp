// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_area.h"

#include <QtMath>

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

constexpr double wholeTurn = 360;

double squared(double value)
{
    return value * value;
}

GeoBox boundsOf(const GeoOutline& outline)
{
    const auto [south, north] = std::ranges::minmax(outline.corners, {}, &GeoPoint::latitude);
    const auto eastOfFirst = unrolled(outline);
    if (!eastOfFirst)
        return {-180, south.latitude, 180, north.latitude};
    const auto [west, east] = std::ranges::minmax(*eastOfFirst);
    const double first = outline.corners.front().longitude;
    return {onGlobe(first + west), south.latitude, onGlobe(first + east), north.latitude};
}

GeoBox boundsOf(const GeoCircle& circle)
{
    const double reach = circle.km / earthRadiusKm;
    const double south = circle.centre.latitude - qRadiansToDegrees(reach);
    const double north = circle.centre.latitude + qRadiansToDegrees(reach);
    if (south <= -90 || north >= 90)
        return {-180, std::max(south, -90.0), 180, std::min(north, 90.0)};
    const double sideways = qRadiansToDegrees(
        std::asin(std::min(1.0, std::sin(reach) / std::cos(qDegreesToRadians(circle.centre.latitude)))));
    return {onGlobe(circle.centre.longitude - sideways), south, onGlobe(circle.centre.longitude + sideways),
            north};
}

} // namespace

double onGlobe(double longitude)
{
    return longitude > 180 ? longitude - wholeTurn : longitude < -180 ? longitude + wholeTurn : longitude;
}

double eastOfWest(const GeoBox& box)
{
    return box.east < box.west ? box.east + wholeTurn : box.east;
}

GeoPoint middleOf(const GeoBox& box)
{
    return {onGlobe((box.west + eastOfWest(box)) / 2), (box.south + box.north) / 2};
}

double haversineBetween(const GeoPoint& a, const GeoPoint& b)
{
    return squared(std::sin(qDegreesToRadians(b.latitude - a.latitude) / 2)) +
           std::cos(qDegreesToRadians(a.latitude)) * std::cos(qDegreesToRadians(b.latitude)) *
               squared(std::sin(qDegreesToRadians(b.longitude - a.longitude) / 2));
}

double haversineOf(double km)
{
    return squared(std::sin(km / earthRadiusKm / 2));
}

double kmBetween(const GeoPoint& a, const GeoPoint& b)
{
    return 2 * earthRadiusKm * std::asin(std::sqrt(std::min(1.0, haversineBetween(a, b))));
}

std::optional<std::vector<double>> unrolled(const GeoOutline& outline)
{
    std::vector<double> east{0};
    const auto step = [](const GeoPoint& from, const GeoPoint& to) {
        return onGlobe(to.longitude - from.longitude);
    };
    for (size_t i = 1; i < outline.corners.size(); ++i)
        east.push_back(east.back() + step(outline.corners[i - 1], outline.corners[i]));
    const double end = east.back() + step(outline.corners.back(), outline.corners.front());
    const auto [least, most] = std::ranges::minmax(east);
    constexpr double noTurn = 1;
    return std::abs(end) < noTurn && most - least < wholeTurn - noTurn ? std::optional(east) : std::nullopt;
}

GeoBox boundsOf(const FilterArea& area)
{
    if (const auto* box = std::get_if<GeoBox>(&area))
        return *box;
    const auto* outline = std::get_if<GeoOutline>(&area);
    return outline ? boundsOf(*outline) : boundsOf(std::get<GeoCircle>(area));
}

} // namespace vraem
