// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter_area.h"

#include <cstdint>
#include <span>

namespace vraem {

/// Degrees as the coordinate columns hold them.
std::int32_t millionths(double degrees);

/// A rectangle in millionths of a degree, edges included.
struct CoordinateBox
{
    std::int32_t west = 0;
    std::int32_t south = 0;
    std::int32_t east = 0;
    std::int32_t north = 0;

    /// Without a branch, so that loops over it become vector code. West beyond east goes over the date line.
    bool contains(std::int32_t latitude, std::int32_t longitude) const
    {
        const bool isEastOfWest = west <= longitude;
        const bool isWestOfEast = longitude <= east;
        const bool isBetween = west > east ? isEastOfWest | isWestOfEast : isEastOfWest & isWestOfEast;
        return isBetween & (south <= latitude) & (latitude <= north);
    }
};

CoordinateBox boxOf(const GeoBox& area);

/// An area made ready for a million look-ups: its rectangle in cells, most of which lie wholly within or
/// without. Only in the others the area itself is asked. Millionths of a degree.
class AreaMask
{
public:
    explicit AreaMask(const FilterArea& area);

    /// What the area is or lies in.
    const CoordinateBox& box() const { return m_box; }
    bool isBox() const { return m_cells.empty(); }
    bool contains(std::int32_t latitude, std::int32_t longitude) const;

    enum class Cell : std::uint8_t
    {
        Unknown,
        Without,
        Within,
        Mixed
    };
    /// These two only of what is in box(), and of an area that is no box.
    Cell cellAt(std::int32_t latitude, std::int32_t longitude) const
    {
        return m_cells[cellOf(spotOf(latitude, longitude))];
    }
    bool holdsExactly(std::int32_t latitude, std::int32_t longitude) const
    {
        return holdsExactly(spotOf(latitude, longitude));
    }

private:
    /// From the south-western corner of the box.
    struct Spot
    {
        std::int64_t x = 0;
        std::int64_t y = 0;
    };
    /// Of an outline; its first end is the southern one.
    struct Edge
    {
        Spot from;
        Spot to;
    };

    Spot spotOf(std::int32_t latitude, std::int32_t longitude) const
    {
        constexpr std::int64_t wholeTurn = 360'000'000;
        const std::int64_t x = std::int64_t{longitude} - m_box.west;
        return {x < 0 ? x + wholeTurn : x, std::int64_t{latitude} - m_box.south};
    }
    size_t cellOf(const Spot& spot) const
    {
        return static_cast<size_t>(spot.y >> m_shiftY) * m_columns + static_cast<size_t>(spot.x >> m_shiftX);
    }
    void makeCells();
    void makeOutline(const GeoOutline& outline);
    void markEdge(const Edge& edge);
    void fillRuns();
    void makeCircle(const GeoCircle& circle);
    GeoPoint pointOf(const Spot& spot) const;
    bool holdsExactly(const Spot& spot) const;
    bool isInOutline(const Spot& spot) const;

    CoordinateBox m_box;
    /// Cells are 1 << shift wide and high.
    int m_shiftX = 0;
    int m_shiftY = 0;
    size_t m_columns = 0;
    size_t m_rows = 0;
    std::vector<Cell> m_cells;
    std::optional<GeoCircle> m_circle;
    double m_haversine = 0;
    /// The edges that touch each row of cells.
    std::vector<std::vector<Edge>> m_edges;
};

} // namespace vraem
