// SPDX-License-Identifier: GPL-3.0-or-later
#include "naive_area.h"

#include "query/area_mask.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vraem::sample {
namespace {

constexpr long long turn = 360'000'000;

bool isIn(const GeoBox& box, int latitude, int longitude)
{
    const int west = millionths(box.west);
    const int east = millionths(box.east);
    const bool isBetween =
        west <= east ? west <= longitude && longitude <= east : west <= longitude || longitude <= east;
    return isBetween && millionths(box.south) <= latitude && latitude <= millionths(box.north);
}

std::array<long double, 3> onUnitSphere(long double latitude, long double longitude)
{
    const long double phi = latitude * std::numbers::pi_v<long double> / 180;
    const long double lambda = longitude * std::numbers::pi_v<long double> / 180;
    return {std::cos(phi) * std::cos(lambda), std::cos(phi) * std::sin(lambda), std::sin(phi)};
}

/// By the chord through the earth.
bool isIn(const GeoCircle& circle, int latitude, int longitude)
{
    const auto a = onUnitSphere(circle.centre.latitude, circle.centre.longitude);
    const auto b = onUnitSphere(latitude / 1e6L, longitude / 1e6L);
    const long double chord = std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
    return 2 * earthRadiusKm * std::asin(std::min(1.0L, chord / 2)) <= circle.km;
}

/// By the angles that the corners are seen under from the point.
bool isIn(const GeoOutline& outline, long long y, long long longitude)
{
    std::vector<std::pair<long long, long long>> ring;
    for (const GeoPoint& corner : outline.corners) {
        long long x = millionths(corner.longitude);
        while (!ring.empty() && x - ring.back().first > turn / 2)
            x -= turn;
        while (!ring.empty() && ring.back().first - x > turn / 2)
            x += turn;
        ring.emplace_back(x, millionths(corner.latitude));
    }
    for (const long long x : {longitude - turn, longitude, longitude + turn}) {
        int crossings = 0;
        for (size_t i = 0; i < ring.size(); ++i) {
            const auto [ax, ay] = ring[i];
            const auto [bx, by] = ring[(i + 1) % ring.size()];
            const long long cross = (bx - ax) * (y - ay) - (by - ay) * (x - ax);
            const long long dot = (ax - x) * (bx - x) + (ay - y) * (by - y);
            if (cross == 0 && dot <= 0)
                return true;
            if ((ay > y) != (by > y)) {
                const long double at = ax + static_cast<long double>(bx - ax) *
                                                static_cast<long double>(y - ay) /
                                                static_cast<long double>(by - ay);
                crossings += at < static_cast<long double>(x) ? 1 : 0;
            }
        }
        if (crossings % 2 == 1)
            return true;
    }
    return false;
}

} // namespace

bool isInAreaNaively(const FilterArea& area, int latitude, int longitude)
{
    return std::visit([&](const auto& shape) { return isIn(shape, latitude, longitude); }, area);
}

FilterArea randomArea(std::mt19937& random, const GeoPoint& around, double reach)
{
    const auto near = [&](double middle) {
        const int hundredths = static_cast<int>(reach * 100);
        return middle + static_cast<int>(random() % static_cast<unsigned>(2 * hundredths)) / 100.0 - reach;
    };
    const auto point = [&] {
        const double longitude = near(around.longitude);
        return GeoPoint{longitude > 180    ? longitude - 360
                        : longitude < -180 ? longitude + 360
                                           : longitude,
                        std::clamp(near(around.latitude), -90.0, 90.0)};
    };
    if (random() % 3 == 0)
        return GeoCircle{point(), 1 + static_cast<double>(random() % 100'000) / 100'000 * 100 * reach};
    if (random() % 2 == 0) {
        const GeoPoint a = point();
        const GeoPoint b = point();
        return GeoBox{a.longitude, std::min(a.latitude, b.latitude), b.longitude,
                      std::max(a.latitude, b.latitude)};
    }
    GeoOutline outline;
    for (size_t corners = 3 + random() % 12; outline.corners.size() < corners;)
        outline.corners.push_back(point());
    return outline;
}

} // namespace vraem::sample
