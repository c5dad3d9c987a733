// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_shape.h"

#include <QLineF>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vraem {
namespace {

constexpr double wholeTurn = 360;

double rounded(double degrees)
{
    constexpr double parts = 1e5;
    return std::round(degrees * parts) / parts;
}

/// Longitudes may go on beyond the date line.
QPointF mercatorAt(double longitude, double latitude)
{
    const QPointF onMeridian = toMercator(QGeoCoordinate(latitude, 0));
    return {onMeridian.x() + longitude / wholeTurn, onMeridian.y()};
}

std::vector<QPointF> ringOf(const GeoBox& box)
{
    const double east = eastOfWest(box);
    return {mercatorAt(box.west, box.north), mercatorAt(east, box.north), mercatorAt(east, box.south),
            mercatorAt(box.west, box.south)};
}

std::vector<QPointF> ringOf(const GeoOutline& outline)
{
    constexpr double longest = 0.5;
    std::vector<QPointF> ring;
    const std::vector<double> east = unrolled(outline).value_or(std::vector<double>());
    for (size_t i = 0; i < east.size(); ++i) {
        const size_t next = (i + 1) % east.size();
        const double south = outline.corners[i].latitude;
        const double north = outline.corners[next].latitude;
        const double length = std::max(std::abs(east[next] - east[i]), std::abs(north - south));
        const int parts = std::max(1, static_cast<int>(std::ceil(length / longest)));
        for (int part = 0; part < parts; ++part) {
            const double share = static_cast<double>(part) / parts;
            ring.push_back(
                mercatorAt(outline.corners.front().longitude + std::lerp(east[i], east[next], share),
                           std::lerp(south, north, share)));
        }
    }
    return ring;
}

std::vector<QPointF> ringOf(const GeoCircle& circle)
{
    constexpr int corners = 240;
    const double reach = circle.km / earthRadiusKm;
    const double phi = qDegreesToRadians(circle.centre.latitude);
    std::vector<QPointF> ring;
    double before = circle.centre.longitude;
    for (int i = 0; i <= corners; ++i) {
        const double bearing = 2 * std::numbers::pi * i / corners;
        const double sine =
            std::sin(phi) * std::cos(reach) + std::cos(phi) * std::sin(reach) * std::cos(bearing);
        const double latitude = std::asin(std::clamp(sine, -1.0, 1.0));
        const double east = std::atan2(std::sin(bearing) * std::sin(reach) * std::cos(phi),
                                       std::cos(reach) - std::sin(phi) * sine);
        const double longitude = circle.centre.longitude + qRadiansToDegrees(east);
        before = longitude + wholeTurn * std::round((before - longitude) / wholeTurn);
        ring.push_back(mercatorAt(before, qRadiansToDegrees(latitude)));
    }
    const bool roundsAPole = std::abs(ring.back().x() - ring.front().x()) > 0.5;
    if (!roundsAPole) {
        ring.pop_back();
        return ring;
    }
    const double pole = circle.centre.latitude > 0 ? 90 : -90;
    const double end = mercatorAt(0, pole).y();
    ring.emplace_back(ring.back().x(), end);
    ring.emplace_back(ring.front().x(), end);
    return ring;
}

/// Keeps of a line what is further than the tolerance from the straight way between what is kept.
void keepBends(std::span<const QPointF> line, size_t first, size_t last, double tolerance,
               std::vector<bool>& kept)
{
    const QLineF chord(line[first], line[last]);
    const double length = chord.length();
    size_t furthest = first;
    double most = tolerance;
    for (size_t i = first + 1; i < last; ++i) {
        const QPointF from = line[i] - chord.p1();
        const double away = length > 0 ? std::abs(chord.dx() * from.y() - chord.dy() * from.x()) / length
                                       : std::hypot(from.x(), from.y());
        if (away > most) {
            most = away;
            furthest = i;
        }
    }
    if (furthest == first)
        return;
    kept[furthest] = true;
    keepBends(line, first, furthest, tolerance, kept);
    keepBends(line, furthest, last, tolerance, kept);
}

std::vector<QPointF> simplified(std::span<const QPointF> line, double tolerance)
{
    std::vector<bool> kept(line.size());
    kept.front() = true;
    kept.back() = true;
    keepBends(line, 0, line.size() - 1, tolerance, kept);
    std::vector<QPointF> corners;
    for (size_t i = 0; i < line.size(); ++i) {
        if (kept[i])
            corners.push_back(line[i]);
    }
    return corners;
}

} // namespace

std::vector<QPointF> ringOf(const FilterArea& area)
{
    return std::visit([](const auto& shape) { return ringOf(shape); }, area);
}

GeoPoint pointAt(QPointF mercator)
{
    const double greenwich = mercatorAt(0, 0).x();
    const double turns = mercator.x() - greenwich;
    const double latitude = fromMercator({greenwich, mercator.y()}).latitude();
    return {rounded((turns - std::round(turns)) * wholeTurn), rounded(latitude)};
}

GeoBox boxBetween(QPointF a, QPointF b)
{
    const GeoPoint northWest = pointAt({std::min(a.x(), b.x()), std::min(a.y(), b.y())});
    const GeoPoint southEast = pointAt({std::max(a.x(), b.x()), std::max(a.y(), b.y())});
    const bool isAllRound = std::abs(a.x() - b.x()) >= 1;
    return {isAllRound ? -180 : northWest.longitude, southEast.latitude,
            isAllRound ? 180 : southEast.longitude, northWest.latitude};
}

std::optional<GeoOutline> outlineThrough(std::span<const QPointF> line, double tolerance)
{
    constexpr size_t leastCorners = 3;
    if (line.size() < leastCorners)
        return std::nullopt;
    std::vector<QPointF> corners = simplified(line, tolerance);
    for (double coarser = 2 * tolerance; corners.size() > GeoOutline::mostCorners; coarser *= 2)
        corners = simplified(line, coarser);
    GeoOutline outline;
    for (const QPointF& corner : corners)
        outline.corners.push_back(pointAt(corner));
    const bool isArea = corners.size() >= leastCorners && unrolled(outline);
    return isArea ? std::optional(outline) : std::nullopt;
}

} // namespace vraem
