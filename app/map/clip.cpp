// SPDX-License-Identifier: GPL-3.0-or-later
#include "clip.h"

#include <QLineF>

#include <array>
#include <functional>

namespace vraem {
namespace {

constexpr double thinning = 0.5;

QRectF toView(const QRectF& mercator, const MapViewport& viewport)
{
    return QRectF(viewport.planeToView(viewport.toPlane(mercator.topLeft())),
                  viewport.planeToView(viewport.toPlane(mercator.bottomRight())));
}

/// Unlike QRectF::intersects() also true for lines without width or height.
bool touches(const QRectF& a, const QRectF& b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

bool mayCross(QPointF a, QPointF b, const QRectF& rect)
{
    return touches(QRectF(a, b).normalized(), rect);
}

QPolygonF thinned(const MapLine& line, const MapViewport& viewport)
{
    QPolygonF points;
    for (const QPointF& mercator : line.points) {
        const QPointF point = viewport.planeToView(viewport.toPlane(mercator));
        if (points.isEmpty() || (point - points.last()).manhattanLength() >= thinning)
            points.append(point);
    }
    return points;
}

/// One edge of the rectangle: which side is inside, and where a segment meets it.
struct Edge
{
    std::function<bool(QPointF)> isInside;
    std::function<QPointF(QPointF, QPointF)> meet;
};

QPointF atX(QPointF a, QPointF b, double x)
{
    return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())};
}

QPointF atY(QPointF a, QPointF b, double y)
{
    return {a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y};
}

std::array<Edge, 4> edgesOf(const QRectF& r)
{
    return {{{[=](QPointF p) { return p.x() >= r.left(); },
              [=](QPointF a, QPointF b) { return atX(a, b, r.left()); }},
             {[=](QPointF p) { return p.x() <= r.right(); },
              [=](QPointF a, QPointF b) { return atX(a, b, r.right()); }},
             {[=](QPointF p) { return p.y() >= r.top(); },
              [=](QPointF a, QPointF b) { return atY(a, b, r.top()); }},
             {[=](QPointF p) { return p.y() <= r.bottom(); },
              [=](QPointF a, QPointF b) { return atY(a, b, r.bottom()); }}}};
}

QPolygonF cutAt(const Edge& edge, const QPolygonF& ring)
{
    QPolygonF kept;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring.at(i == 0 ? ring.size() - 1 : i - 1);
        const QPointF to = ring.at(i);
        if (edge.isInside(from) != edge.isInside(to))
            kept.append(edge.meet(from, to));
        if (edge.isInside(to))
            kept.append(to);
    }
    return kept;
}

} // namespace

std::vector<LinePiece> clipLine(const MapLine& line, const MapViewport& viewport, const QRectF& rect)
{
    std::vector<LinePiece> pieces;
    if (!touches(toView(line.bounds, viewport), rect))
        return pieces;
    const QPolygonF points = thinned(line, viewport);
    double along = 0;
    bool isOpen = false;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const QPointF from = points.at(i - 1);
        const QPointF to = points.at(i);
        if (mayCross(from, to, rect)) {
            if (!isOpen)
                pieces.push_back({{from}, along});
            pieces.back().points.append(to);
            isOpen = true;
        } else {
            isOpen = false;
        }
        along += QLineF(from, to).length();
    }
    return pieces;
}

QPolygonF clipRing(const MapLine& ring, const MapViewport& viewport, const QRectF& rect)
{
    const QRectF bounds = toView(ring.bounds, viewport);
    if (!touches(bounds, rect))
        return {};
    QPolygonF clipped = thinned(ring, viewport);
    if (rect.contains(bounds))
        return clipped;
    for (const Edge& edge : edgesOf(rect))
        clipped = cutAt(edge, clipped);
    return clipped;
}

} // namespace vraem
