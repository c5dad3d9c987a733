// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_projection.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vraem {
namespace {

using std::numbers::pi;

constexpr double equatorKm = 40075.016686;
constexpr double tileSize = 256;
/// Web Mercator ends here.
constexpr double maxLatitude = 85.051129;
constexpr double originLongitude = -74;
constexpr double originLatitude = -12.5;

double northing(double latitude)
{
    const double radians = std::clamp(latitude, -maxLatitude, maxLatitude) * pi / 180;
    return std::log(std::tan(pi / 4 + radians / 2)) / (2 * pi);
}

const double originNorthing = northing(originLatitude);

QPointF middle(QSizeF size)
{
    return {size.width() / 2, size.height() / 2};
}

} // namespace

QPointF toMercator(const QGeoCoordinate& coordinate)
{
    return {(coordinate.longitude() - originLongitude) / 360,
            originNorthing - northing(coordinate.latitude())};
}

QGeoCoordinate fromMercator(QPointF mercator)
{
    const double north = (originNorthing - mercator.y()) * 2 * pi;
    return QGeoCoordinate(std::atan(std::sinh(north)) * 180 / pi, mercator.x() * 360 + originLongitude);
}

double mapScale(double zoom)
{
    return tileSize * std::exp2(zoom);
}

double pixelsPerKm(double zoom, double latitude)
{
    return mapScale(zoom) / (equatorKm * std::cos(latitude * pi / 180));
}

double leastZoom(QSizeF size)
{
    return std::max(minMapZoom, std::log2(std::max(size.width(), size.height()) / tileSize));
}

QRectF mercatorWorld()
{
    return QRectF(toMercator(QGeoCoordinate(maxLatitude, -180)),
                  toMercator(QGeoCoordinate(-maxLatitude, 180)));
}

MapViewport withinWorld(const MapViewport& viewport)
{
    const QSizeF half = viewport.size / (2 * mapScale(viewport.zoom));
    const QRectF world = mercatorWorld();
    const auto kept = [](double centre, double from, double to, double reach) {
        return to - from > 2 * reach ? std::clamp(centre, from + reach, to - reach) : (from + to) / 2;
    };
    MapViewport moved = viewport;
    moved.centre = {kept(viewport.centre.x(), world.left(), world.right(), half.width()),
                    kept(viewport.centre.y(), world.top(), world.bottom(), half.height())};
    return moved;
}

QPointF MapViewport::planeToView(QPointF plane) const
{
    return plane - toPlane(centre) + middle(size);
}

QPointF MapViewport::viewToPlane(QPointF view) const
{
    return view - middle(size) + toPlane(centre);
}

QPointF MapViewport::toView(const QGeoCoordinate& coordinate) const
{
    return planeToView(toPlane(vraem::toMercator(coordinate)));
}

QRectF MapViewport::planeRect() const
{
    return QRectF(viewToPlane({}), size);
}

MapViewport panned(const MapViewport& viewport, QPointF by)
{
    MapViewport moved = viewport;
    moved.centre -= by / mapScale(viewport.zoom);
    return moved;
}

MapViewport zoomedAt(const MapViewport& viewport, QPointF fixed, double zoom)
{
    MapViewport zoomed = viewport;
    zoomed.zoom = std::clamp(zoom, leastZoom(viewport.size), maxMapZoom);
    const QPointF fromMiddle = fixed - middle(viewport.size);
    zoomed.centre = viewport.toMercator(fixed) - fromMiddle / mapScale(zoomed.zoom);
    return zoomed;
}

MapViewport fittedTo(const QRectF& mercator, QSizeF size, const QRectF& within)
{
    const double scale = std::min(within.width() / mercator.width(), within.height() / mercator.height());
    const double zoom = std::isfinite(scale) && scale > 0 ? std::log2(scale / tileSize) : minMapZoom;
    MapViewport viewport{mercator.center(), std::clamp(zoom, leastZoom(size), maxMapZoom), size};
    viewport.centre += (middle(size) - within.center()) / mapScale(viewport.zoom);
    return viewport;
}

ScaleBar scaleBar(const MapViewport& viewport, double maxPixels)
{
    const double perKm = pixelsPerKm(viewport.zoom, fromMercator(viewport.centre).latitude());
    const double most = maxPixels / perKm;
    const double decade = std::pow(10, std::floor(std::log10(most)));
    double km = decade;
    for (const double step : {2.0, 5.0}) {
        if (step * decade <= most)
            km = step * decade;
    }
    return {km, km * perKm};
}

} // namespace vraem
