// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_placer.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vraem {
namespace {

/// Pixels of line for one repetition of its name, and between the places tried within them.
constexpr double repeat = 420;
constexpr double tryEvery = 20;
constexpr double beyondView = 200;
constexpr double dotRadius = 2.5;

/// Discs that cover a text: as high as it, side by side along its baseline.
std::vector<QPointF> coverOf(const PlacedLabel& label, QSizeF size)
{
    const double radius = size.height() / 2;
    const double reach = std::max(0.0, size.width() / 2 - radius);
    const double turn = label.angle * std::numbers::pi / 180;
    const QPointF direction(std::cos(turn), std::sin(turn));
    const int count = 1 + static_cast<int>(std::ceil(2 * reach / size.height()));
    std::vector<QPointF> discs;
    discs.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i)
        discs.push_back(label.centre + direction * (count == 1 ? 0 : -reach + 2 * reach * i / (count - 1)));
    return discs;
}

/// Where a name may stand beside a point, best first.
std::vector<QPointF> offsetsAround(double clearance, QSizeF size)
{
    const double x = clearance + size.width() / 2;
    const double y = clearance + size.height() / 2;
    return {{x, 0}, {-x, 0}, {0, -y}, {0, y}, {x, -y}, {x, y}, {-x, -y}, {-x, y}};
}

/// Where a name may stand on an area, best first: the larger the area, the further it may move.
std::vector<QPointF> offsetsAbove(LabelStyle style, QSizeF size)
{
    const int steps = style == LabelStyle::Country ? 8 : 2;
    std::vector<QPointF> offsets{{0, 0}};
    for (int step = 1; step <= steps; ++step) {
        offsets.push_back({0, step * size.height()});
        offsets.push_back({0, -step * size.height()});
    }
    return offsets;
}

QPointF pointAt(const std::vector<QPointF>& points, const std::vector<double>& along, double distance)
{
    const auto next = std::ranges::upper_bound(along, distance);
    if (next == along.begin())
        return points.front();
    if (next == along.end())
        return points.back();
    const auto i = static_cast<size_t>(next - along.begin());
    const double part = (distance - along[i - 1]) / (along[i] - along[i - 1]);
    return points[i - 1] + (points[i] - points[i - 1]) * part;
}

double distanceToChord(QPointF point, const QLineF& chord)
{
    const QPointF d = chord.p2() - chord.p1();
    const QPointF p = point - chord.p1();
    return std::abs(p.x() * d.y() - p.y() * d.x()) / chord.length();
}

} // namespace

LabelPlacer::LabelPlacer(const MapViewport& viewport, const QFont& base)
    : m_viewport(viewport), m_base(base),
      m_region(viewport.planeRect().adjusted(-beyondView, -beyondView, beyondView, beyondView))
{}

QSizeF LabelPlacer::sizeOf(const QString& text, LabelStyle style) const
{
    const QFontMetricsF metrics(labelFont(style, m_base));
    return {metrics.horizontalAdvance(text) + 4, metrics.ascent() + metrics.descent()};
}

bool LabelPlacer::isAllowed(QPointF disc, double radius) const
{
    if (m_clear) {
        const QMarginsF reach(radius, radius, radius, radius);
        const bool isWhole = (m_viewport.planeRect() - reach).contains(disc);
        if (!isWhole || (*m_clear + reach).contains(disc))
            return false;
    }
    return m_taken.isFree(disc, radius);
}

bool LabelPlacer::tryAt(const PlacedLabel& label, QSizeF size)
{
    const std::vector<QPointF> cover = coverOf(label, size);
    const double radius = size.height() / 2 - 1;
    if (!std::ranges::all_of(cover, [&](QPointF disc) { return isAllowed(disc, radius); }))
        return false;
    for (const QPointF disc : cover)
        m_taken.take(disc, radius);
    m_placed.labels.push_back(label);
    return true;
}

bool LabelPlacer::placeDot(QPointF point)
{
    const QPointF plane = m_viewport.toPlane(point);
    if (!m_region.contains(plane) || !isAllowed(plane, 0))
        return false;
    m_taken.take(plane, dotRadius);
    m_placed.dots.push_back(plane);
    return true;
}

bool LabelPlacer::place(const PointLabel& label)
{
    const QPointF point = m_viewport.toPlane(label.point);
    if (label.text.isEmpty() || !m_region.contains(point))
        return false;
    const QSizeF size = sizeOf(label.text, label.style);
    const std::vector<QPointF> offsets =
        label.clearance ? offsetsAround(*label.clearance, size) : offsetsAbove(label.style, size);
    return std::ranges::any_of(
        offsets, [&](QPointF offset) { return tryAt({label.text, label.style, point + offset, 0}, size); });
}

void LabelPlacer::place(const LineLabel& label)
{
    const QRectF bounds(m_viewport.toPlane(label.line->bounds.topLeft()),
                        m_viewport.toPlane(label.line->bounds.bottomRight()));
    if (label.text.isEmpty() || !bounds.adjusted(-1, -1, 1, 1).intersects(m_region))
        return;
    std::vector<QPointF> points;
    std::vector<double> along;
    for (const QPointF mercator : label.line->points) {
        points.push_back(m_viewport.toPlane(mercator));
        along.push_back(
            along.empty() ? 0 : along.back() + QLineF(points[points.size() - 2], points.back()).length());
    }
    const QSizeF size = sizeOf(label.text, label.style);
    for (double from = 0; from < along.back(); from += repeat) {
        const double to = std::min(along.back(), from + repeat) - size.width() / 2;
        for (double middle = from + size.width() / 2; middle <= to; middle += tryEvery) {
            if (tryAlong(label, points, along, middle, size))
                break;
        }
    }
}

bool LabelPlacer::tryAlong(const LineLabel& label, const std::vector<QPointF>& points,
                           const std::vector<double>& along, double middle, QSizeF size)
{
    if (!m_region.contains(pointAt(points, along, middle)))
        return false;
    const double first = middle - size.width() / 2;
    const double last = middle + size.width() / 2;
    QLineF chord(pointAt(points, along, first), pointAt(points, along, last));
    if (chord.length() < 0.9 * size.width())
        return false;
    for (double at = first; at <= last; at += 4) {
        if (distanceToChord(pointAt(points, along, at), chord) > label.maxBend)
            return false;
    }
    if (chord.dx() < 0)
        chord = QLineF(chord.p2(), chord.p1());
    const QPointF up = QPointF(chord.dy(), -chord.dx()) / chord.length();
    const double lift = size.height() / 2 + 3;
    const double angle = std::atan2(chord.dy(), chord.dx()) * 180 / std::numbers::pi;
    return tryAt({label.text, label.style, chord.center() + up * lift, angle}, size);
}

} // namespace vraem
