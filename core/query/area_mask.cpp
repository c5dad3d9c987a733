// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_mask.h"

#include <QtMath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vraem {
namespace {

/// Cells that a box has at most from side to side.
constexpr std::int64_t mostCells = 128;

int shiftFor(std::int64_t extent)
{
    int shift = 0;
    while ((extent >> shift) >= mostCells)
        ++shift;
    return shift;
}

std::int32_t onGlobe(std::int64_t longitude)
{
    constexpr std::int64_t half = 180'000'000;
    return static_cast<std::int32_t>(longitude > half    ? longitude - 2 * half
                                     : longitude < -half ? longitude + 2 * half
                                                         : longitude);
}

/// Where a line that is not level is at a height between those of its ends.
double xAt(double x, double y, double toX, double toY, double height)
{
    return x + (toX - x) * (height - y) / (toY - y);
}

} // namespace

std::int32_t millionths(double degrees)
{
    return static_cast<std::int32_t>(std::lround(std::clamp(degrees, -2000.0, 2000.0) * 1e6));
}

CoordinateBox boxOf(const GeoBox& area)
{
    return {millionths(area.west), millionths(area.south), millionths(area.east), millionths(area.north)};
}

AreaMask::AreaMask(const FilterArea& area)
{
    if (const auto* box = std::get_if<GeoBox>(&area))
        m_box = boxOf(*box);
    else if (const auto* outline = std::get_if<GeoOutline>(&area))
        makeOutline(*outline);
    else
        makeCircle(std::get<GeoCircle>(area));
}

bool AreaMask::contains(std::int32_t latitude, std::int32_t longitude) const
{
    if (!m_box.contains(latitude, longitude) || isBox())
        return m_box.contains(latitude, longitude);
    const Cell cell = cellAt(latitude, longitude);
    return cell == Cell::Mixed ? holdsExactly(latitude, longitude) : cell == Cell::Within;
}

void AreaMask::makeCells()
{
    const Spot corner = spotOf(m_box.north, m_box.east);
    m_shiftX = shiftFor(corner.x);
    m_shiftY = shiftFor(corner.y);
    m_columns = static_cast<size_t>(corner.x >> m_shiftX) + 1;
    m_rows = static_cast<size_t>(corner.y >> m_shiftY) + 1;
    m_cells.assign(m_columns * m_rows, Cell::Unknown);
}

void AreaMask::makeOutline(const GeoOutline& outline)
{
    std::vector<Spot> ring;
    const std::vector<double> east = unrolled(outline).value_or(std::vector<double>());
    for (size_t i = 0; i < east.size(); ++i)
        ring.push_back({millionths(outline.corners.front().longitude + east[i]),
                        millionths(outline.corners[i].latitude)});
    if (ring.empty())
        ring.emplace_back();
    const auto [west, easternmost] = std::ranges::minmax(ring, {}, &Spot::x);
    const auto [south, north] = std::ranges::minmax(ring, {}, &Spot::y);
    m_box = {onGlobe(west.x), static_cast<std::int32_t>(south.y), onGlobe(easternmost.x),
             static_cast<std::int32_t>(north.y)};
    makeCells();
    m_edges.resize(m_rows);
    const auto inBox = [&](const Spot& spot) { return Spot{spot.x - west.x, spot.y - south.y}; };
    for (size_t i = 0; i < ring.size(); ++i) {
        const Spot a = inBox(ring[i]);
        const Spot b = inBox(ring[(i + 1) % ring.size()]);
        markEdge(a.y <= b.y ? Edge{a, b} : Edge{b, a});
    }
    fillRuns();
}

void AreaMask::markEdge(const Edge& edge)
{
    const auto& [from, to] = edge;
    const auto heightOf = [&](std::int64_t row) {
        return static_cast<double>(std::clamp(row << m_shiftY, from.y, to.y));
    };
    const auto at = [&](double height) {
        return xAt(static_cast<double>(from.x), static_cast<double>(from.y), static_cast<double>(to.x),
                   static_cast<double>(to.y), height);
    };
    const std::int64_t last = static_cast<std::int64_t>(m_columns) - 1;
    for (std::int64_t row = from.y >> m_shiftY; row <= to.y >> m_shiftY; ++row) {
        m_edges[static_cast<size_t>(row)].push_back(edge);
        const bool isLevel = from.y == to.y;
        const double a = isLevel ? static_cast<double>(from.x) : at(heightOf(row));
        const double b = isLevel ? static_cast<double>(to.x) : at(heightOf(row + 1));
        const auto columnOf = [&](double x) {
            return std::clamp(static_cast<std::int64_t>(x) >> m_shiftX, std::int64_t{0}, last);
        };
        Cell* cells = m_cells.data() + static_cast<size_t>(row) * m_columns;
        for (std::int64_t x = columnOf(std::min(a, b) - 1); x <= columnOf(std::max(a, b) + 1); ++x)
            cells[x] = Cell::Mixed;
    }
}

/// Cells side by side that no edge touches are all within or all without.
void AreaMask::fillRuns()
{
    for (size_t row = 0; row < m_rows; ++row) {
        Cell known = Cell::Mixed;
        for (size_t column = 0; column < m_columns; ++column) {
            Cell& cell = m_cells[row * m_columns + column];
            if (cell == Cell::Unknown && known == Cell::Mixed) {
                const Spot corner{static_cast<std::int64_t>(column) << m_shiftX,
                                  static_cast<std::int64_t>(row) << m_shiftY};
                known = isInOutline(corner) ? Cell::Within : Cell::Without;
            }
            if (cell == Cell::Unknown)
                cell = known;
            else
                known = Cell::Mixed;
        }
    }
}

void AreaMask::makeCircle(const GeoCircle& circle)
{
    m_circle = circle;
    m_haversine = haversineOf(circle.km);
    m_box = boxOf(boundsOf(FilterArea(circle)));
    // Rounding must cut nothing off.
    m_box = {m_box.west - 1, m_box.south - 1, m_box.east + 1, m_box.north + 1};
    makeCells();
    constexpr double slackKm = 1e-3;
    constexpr double kmOfMillionth = 1e-6 * std::numbers::pi / 180 * earthRadiusKm;
    const Spot half{(std::int64_t{1} << m_shiftX) / 2 + 1, (std::int64_t{1} << m_shiftY) / 2 + 1};
    // Along a meridian and then along a parallel no point of a cell is further from its middle.
    const double reach = slackKm + kmOfMillionth * static_cast<double>(half.x + half.y);
    const double within = circle.km > reach ? haversineOf(circle.km - reach) : -1;
    const double without = haversineOf(circle.km + reach);
    std::vector<double> sideways;
    for (size_t column = 0; column < m_columns; ++column) {
        const Spot spot{(static_cast<std::int64_t>(column) << m_shiftX) + half.x, 0};
        sideways.push_back(haversineBetween({circle.centre.longitude, 0}, {pointOf(spot).longitude, 0}));
    }
    for (size_t row = 0; row < m_rows; ++row) {
        const Spot spot{0, (static_cast<std::int64_t>(row) << m_shiftY) + half.y};
        const double latitude = pointOf(spot).latitude;
        const double upwards = haversineBetween({0, circle.centre.latitude}, {0, latitude});
        const double narrowing =
            std::cos(qDegreesToRadians(circle.centre.latitude)) * std::cos(qDegreesToRadians(latitude));
        for (size_t column = 0; column < m_columns; ++column) {
            const double away = upwards + narrowing * sideways[column];
            m_cells[row * m_columns + column] = away <= within   ? Cell::Within
                                                : away > without ? Cell::Without
                                                                 : Cell::Mixed;
        }
    }
}

GeoPoint AreaMask::pointOf(const Spot& spot) const
{
    return {static_cast<double>(spot.x + m_box.west) / 1e6, static_cast<double>(spot.y + m_box.south) / 1e6};
}

bool AreaMask::holdsExactly(const Spot& spot) const
{
    return m_circle ? haversineBetween(m_circle->centre, pointOf(spot)) <= m_haversine : isInOutline(spot);
}

bool AreaMask::isInOutline(const Spot& spot) const
{
    bool isIn = false;
    for (const auto& [from, to] : m_edges[static_cast<size_t>(spot.y >> m_shiftY)]) {
        if (spot.y < from.y || spot.y > to.y)
            continue;
        // Above 0 to the west of the edge, 0 on its line.
        const std::int64_t side = (to.x - from.x) * (spot.y - from.y) - (spot.x - from.x) * (to.y - from.y);
        if (side == 0 && std::min(from.x, to.x) <= spot.x && spot.x <= std::max(from.x, to.x))
            return true;
        if (spot.y < to.y && side > 0)
            isIn = !isIn;
    }
    return isIn;
}

} // namespace vraem
