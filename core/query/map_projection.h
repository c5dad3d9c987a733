// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGeoCoordinate>
#include <QRectF>

#include <optional>

/// Three coordinate systems. Mercator: Web Mercator, x east and y south, in widths of the world from an
/// origin in Peru. Plane: pixels from that origin at one zoom level. View: device independent pixels from the
/// top left corner of the map.
namespace vraem {

/// Qt Location shows nothing beside the world, so that a large view cannot be zoomed out this far: see
/// leastZoom().
constexpr double minMapZoom = 1;
constexpr double maxMapZoom = 16;

QPointF toMercator(const QGeoCoordinate& coordinate);
QGeoCoordinate fromMercator(QPointF mercator);

/// Pixels per width of the world: 256 at zoom 0, twice as many with each level.
double mapScale(double zoom);
/// Pixels that a kilometre takes at a latitude in degrees.
double pixelsPerKm(double zoom, double latitude);

/// The zoom at which the world is as wide and as high as the longer side of a view; minMapZoom where that is
/// larger.
double leastZoom(QSizeF size);
/// All that Web Mercator can show; mercator.
QRectF mercatorWorld();

/// What part of the world the map shows.
struct MapViewport
{
    /// Mercator.
    QPointF centre;
    double zoom = minMapZoom;
    QSizeF size;

    QPointF toPlane(QPointF mercator) const { return mercator * mapScale(zoom); }
    QPointF planeToView(QPointF plane) const;
    QPointF viewToPlane(QPointF view) const;
    QPointF toView(const QGeoCoordinate& coordinate) const;
    QPointF toMercator(QPointF view) const { return viewToPlane(view) / mapScale(zoom); }
    /// The part of the plane in view.
    QRectF planeRect() const;

    bool operator==(const MapViewport&) const = default;
};

/// Moved by view pixels: positive x shows what lies further west.
MapViewport panned(const MapViewport& viewport, QPointF by);
/// At the zoom nearest within the limits of its size, with what lies under a view pixel kept there.
MapViewport zoomedAt(const MapViewport& viewport, QPointF fixed, double zoom);
/// Moved no further than it takes to show nothing beside the world.
MapViewport withinWorld(const MapViewport& viewport);
/// Shows all of a mercator rectangle within a part of the view (view pixels).
MapViewport fittedTo(const QRectF& mercator, QSizeF size, const QRectF& within);

/// The longest of 1, 2, 5, 10, … kilometres that fits, and its length.
struct ScaleBar
{
    double km = 0;
    double pixels = 0;

    bool operator==(const ScaleBar&) const = default;
};

ScaleBar scaleBar(const MapViewport& viewport, double maxPixels);

} // namespace vraem
