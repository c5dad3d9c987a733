// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground_painter.h"

#include "clip.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

QRectF clipRectOf(const MapViewport& viewport)
{
    return QRectF(QPointF(), viewport.size).adjusted(-16, -16, 16, 16);
}

QColor faded(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

void strokeLine(QPainter& painter, const MapLine& line, const MapViewport& viewport, QPen pen)
{
    for (const LinePiece& piece : clipLine(line, viewport, clipRectOf(viewport))) {
        if (pen.style() != Qt::SolidLine)
            pen.setDashOffset(piece.start / pen.widthF());
        painter.setPen(pen);
        painter.drawPolyline(piece.points);
    }
}

void strokeLines(QPainter& painter, const std::vector<MapLine>& lines, const MapViewport& viewport,
                 const QPen& pen)
{
    for (const MapLine& line : lines)
        strokeLine(painter, line, viewport, pen);
}

QPainterPath pathOf(const std::vector<MapLine>& rings, const MapViewport& viewport)
{
    QPainterPath path;
    for (const MapLine& ring : rings) {
        path.addPolygon(clipRing(ring, viewport, clipRectOf(viewport)));
        path.closeSubpath();
    }
    return path;
}

void fillRings(QPainter& painter, const std::vector<MapLine>& rings, const MapViewport& viewport,
               const QBrush& brush)
{
    painter.fillPath(pathOf(rings, viewport), brush);
}

/// Pixels; grows a little with the zoom so that lines keep their weight against the ground.
double riverWidth(int level, double zoom)
{
    const double base = level <= 1 ? 2.2 : level == 2 ? 1.8 : level == 3 ? 1.4 : 0.9;
    return base * std::clamp(0.55 + (zoom - 6) * 0.15, 0.5, 1.8);
}

bool isRiverShown(int level, double zoom)
{
    return level <= 2 || (level == 3 && zoom >= 6) || zoom >= 7.2;
}

/// Of other countries there is no outline: their symbols stand alone.
bool isPeru(const MapArea& area)
{
    return area.place == PlaceId{QStringLiteral("peru")};
}

QPen roundPen(const QColor& colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QBrush hatch(const QColor& colour, const MapViewport& viewport, QPainter& painter)
{
    const QPointF corner = viewport.planeRect().topLeft();
    painter.setBrushOrigin(QPointF(-std::fmod(corner.x(), 8), -std::fmod(corner.y(), 8)));
    return QBrush(colour, Qt::BDiagPattern);
}

void paintCircle(QPainter& painter, const MapArea& area, const MapViewport& viewport, const Theme& theme)
{
    const QPointF centre = viewport.planeToView(area.centre);
    const QRectF bounds(centre.x() - area.radius, centre.y() - area.radius, 2 * area.radius, 2 * area.radius);
    if (!bounds.intersects(clipRectOf(viewport)))
        return;
    QRadialGradient soft(centre, area.radius);
    soft.setColorAt(0, faded(theme.neutral, 0.26));
    soft.setColorAt(0.7, faded(theme.neutral, 0.20));
    soft.setColorAt(1, faded(theme.neutral, 0.04));
    painter.setBrushOrigin(0, 0);
    painter.setPen(QPen(faded(theme.neutral, 0.55), 1, Qt::DotLine));
    painter.setBrush(soft);
    painter.drawEllipse(bounds);
    painter.setBrush(Qt::NoBrush);
}

void paintDepartment(QPainter& painter, const Basemap& basemap, const MapArea& area,
                     const MapViewport& viewport, const Theme& theme)
{
    for (const DepartmentOutline& department : basemap.departments) {
        if (department.isoCode != area.isoCode)
            continue;
        const QPainterPath path = pathOf(department.rings, viewport);
        painter.fillPath(path, faded(theme.neutral, 0.07));
        painter.fillPath(path, hatch(faded(theme.neutral, 0.30), viewport, painter));
        painter.strokePath(path, QPen(faded(theme.neutral, 0.5), 1));
    }
}

} // namespace

void paintGround(QPainter& painter, const Basemap& basemap, const MapViewport& viewport, const Theme& theme)
{
    const double zoom = viewport.zoom;
    fillRings(painter, basemap.worldLand, viewport, theme.land);
    const QRectF detail(viewport.planeToView(viewport.toPlane(basemap.detail.topLeft())),
                        viewport.planeToView(viewport.toPlane(basemap.detail.bottomRight())));
    painter.fillRect(detail, theme.sea);
    fillRings(painter, basemap.land, viewport, theme.land);
    fillRings(painter, basemap.lakes, viewport, theme.sea);
    strokeLines(painter, basemap.lakes, viewport, roundPen(faded(theme.river, 0.7), 0.8));
    strokeLines(painter, basemap.coast, viewport, roundPen(theme.river, 1));
    for (const River& river : basemap.rivers) {
        if (isRiverShown(river.level, zoom))
            strokeLine(painter, river.line, viewport, roundPen(theme.river, riverWidth(river.level, zoom)));
    }
    if (zoom >= 5)
        strokeLines(painter, basemap.departmentLines, viewport, QPen(theme.departmentLine, 1, Qt::DashLine));
    strokeLines(painter, basemap.worldBorders, viewport, roundPen(faded(theme.border, 0.6), 1));
    strokeLines(painter, basemap.borders, viewport, roundPen(theme.border, 1.3));
}

void paintRegion(QPainter& painter, const Basemap& basemap, const MapViewport& viewport, const Theme& theme)
{
    QPen outline(faded(theme.regionOutline, 0.85), 1.6, Qt::CustomDashLine);
    outline.setDashPattern({5, 3});
    strokeLine(painter, basemap.region, viewport, outline);
}

void paintAreas(QPainter& painter, const Basemap& basemap, const std::vector<MapArea>& areas,
                const MapViewport& viewport, const Theme& theme)
{
    for (const MapArea& area : areas) {
        switch (area.extent) {
        case MapExtent::Spot:
            break;
        case MapExtent::Circle:
            paintCircle(painter, area, viewport, theme);
            break;
        case MapExtent::Department:
            paintDepartment(painter, basemap, area, viewport, theme);
            break;
        case MapExtent::Region:
            fillRings(painter, {basemap.region}, viewport, faded(theme.regionOutline, 0.10));
            break;
        case MapExtent::Country:
            if (isPeru(area))
                strokeLines(painter, basemap.peruBorder, viewport, roundPen(faded(theme.neutral, 0.12), 7));
            break;
        }
    }
}

void paintAreaOutline(QPainter& painter, const Basemap& basemap, const MapArea& area,
                      const MapViewport& viewport, const QPen& pen)
{
    switch (area.extent) {
    case MapExtent::Spot:
        return;
    case MapExtent::Circle:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(viewport.planeToView(area.centre), area.radius, area.radius);
        return;
    case MapExtent::Department:
        for (const DepartmentOutline& department : basemap.departments) {
            if (department.isoCode == area.isoCode)
                strokeLines(painter, department.rings, viewport, pen);
        }
        return;
    case MapExtent::Region:
        strokeLine(painter, basemap.region, viewport, pen);
        return;
    case MapExtent::Country:
        if (isPeru(area))
            strokeLines(painter, basemap.peruBorder, viewport, pen);
        return;
    }
}

} // namespace vraem
