// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_layout.h"
#include "query_columns.h"

namespace vraem {

/// More located rows than this are put together by squares of the plane.
constexpr int mostDrawnApart = 2'000;

/// What a map of a great many events is made of.
struct ClusterRequest
{
    const Dataset& dataset;
    const QueryColumns& columns;
    const RowSet& rows;
    double zoom = 0;
    /// Mercator; squares that do not touch it are left out.
    QRectF area;
    const MarkerRadius& markerRadius;
};

/// One marker for each square that holds events, squares of 64 to 128 pixels that belong to the zoom and stay
/// where they are when the map is panned. The marker stands at the mean of its events, drawn in so far that
/// neighbours stay apart.
MapLayout clusterMap(const ClusterRequest& request);

/// The events of a marker in the order of the dataset, at most so many.
Rows rowsOf(const MapMarker& marker, const QueryColumns& columns, const RowSet& rows, size_t most);

/// First to last day of the dated events of a cluster.
std::optional<DaySpan> spanOf(const MapCluster& cluster, const Dataset& dataset, const QueryColumns& columns,
                              const RowSet& rows);

/// The marker in which a row of a layout stands, of either kind; none where it is not on the map or beyond
/// the area laid out.
std::optional<size_t> markerOf(const MapLayout& layout, const QueryColumns& columns, Row row);

/// Mercator, around all events that have a place; null where none has.
QRectF boundsOf(const MapOrder& order);

} // namespace vraem
