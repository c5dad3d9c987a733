// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_order.h"
#include "map_projection.h"
#include "query.h"
#include "query_columns.h"

#include <functional>

namespace vraem {

/// What the map draws for a place: a spot only where it is known to within spotRadiusKm, else the area it
/// lies in.
enum class MapExtent
{
    Spot,
    Circle,
    Department,
    Region,
    Country
};

constexpr double spotRadiusKm = 3;

/// An area that events are known to lie in and no more closely.
struct MapArea
{
    MapExtent extent = MapExtent::Circle;
    PlaceId place;
    /// Of the outline, for a department.
    QString isoCode;
    /// Plane.
    QPointF centre;
    /// Pixels.
    double radius = 0;
};

/// The events in one square of the plane, of which there are too many to be drawn one by one.
struct MapCluster
{
    int count = 0;
    /// Events by colour group, in the order of QueryColumns::groups().
    std::vector<std::pair<ColourGroup, int>> shares = {};
    /// Events of each layer, in the order of Dataset::layers(); empty in a data set of one layer.
    std::vector<int> layers = {};
    /// Mercator, around its events.
    QRectF bounds = {};
    /// The place of most of its events is known less closely than near a point.
    bool isMostlyVague = false;
    /// Leading bits of the keys of MapOrder in the square.
    MapOrder::Key square = 0;
    /// The run of MapOrder that lies in the square, whether the rows pass the filter or not.
    size_t from = 0;
    size_t to = 0;
};

/// One symbol: one event, or a stack of events that cannot be told apart at this zoom.
struct MapMarker
{
    /// Plane.
    QPointF centre;
    /// Pixels.
    double radius = 0;
    /// In the order of the dataset; more than one is a stack.
    Rows rows;
    /// Index of the area it stands for; none for a spot.
    std::optional<size_t> area;
    /// The true spot, or the middle of the area, where the symbol had to stand beside it; plane.
    std::optional<QPointF> spot;

    /// Set in a layout by squares; its rows are then listed only where it is a single event.
    std::optional<MapCluster> cluster = {};

    int count() const { return cluster ? cluster->count : static_cast<int>(rows.size()); }
    bool isStack() const { return count() > 1; }
};

/// What to draw, in order: areas from large to small, then markers, the smallest last and so on top. Depends
/// on the zoom alone, so panning moves nothing against the ground.
struct MapLayout
{
    std::vector<MapArea> areas;
    std::vector<MapMarker> markers;
    /// Events of which no report says where; not listed in a layout by squares.
    Rows unplaced;
    /// Events that have a place, also where it lies beyond the area laid out, and those that have none.
    int located = 0;
    int unplacedCount = 0;
    /// Halvings of the world that make the squares; none where events are placed one by one.
    std::optional<int> clusterLevel;
    /// Markers by MapCluster::square.
    QHash<MapOrder::Key, size_t> squares;
};

/// Pixels from the centre of a symbol to its rim, for the best figure of deaths.
using MarkerRadius = std::function<double(std::optional<int> deaths)>;

/// Each row stands in exactly one marker or is unplaced.
MapLayout layOutMap(const Dataset& dataset, const RowSet& rows, double zoom,
                    const MarkerRadius& markerRadius);

/// The events of a marker by layer, in the order of Dataset::layers().
std::vector<int> layersOf(const MapMarker& marker, const Dataset& dataset);

/// Markers under a point of the plane or within tolerance pixels of their rim; nearest first where it is in
/// none, else only those it is in, topmost first.
std::vector<size_t> hitTest(const MapLayout& layout, QPointF plane, double tolerance);

/// The marker a row stands in; none for an unplaced row.
std::optional<size_t> markerOf(const MapLayout& layout, Row row);

/// Whether the symbol shows, in part or whole, in the viewport.
bool isInView(const MapMarker& marker, const MapViewport& viewport);

} // namespace vraem
