// SPDX-License-Identifier: GPL-3.0-or-later
#include "marker_painter.h"

#include "ground_painter.h"
#include "stack_painter.h"

#include <QDataStream>
#include <QIODevice>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace vraem {
namespace {

/// Pixels that a symbol reaches beyond its radius when it stands out.
constexpr double stackRim = 8;

QByteArray keyOf(const StackStyle& style)
{
    QByteArray key;
    QDataStream stream(&key, QIODevice::WriteOnly);
    stream << style.radius << style.count << style.isCluster << style.isHovered << style.isSelected;
    for (const auto& [colour, count] : style.shares)
        stream << colour.rgba() << count;
    for (const auto& [layer, count] : style.counts)
        stream << quint64(layer) << count;
    return key;
}

} // namespace

MarkerPainter::MarkerPainter(QPainter& painter, MarkerSprites* sprites, const Dataset& dataset,
                             const MapLayout& layout, const MapEmphasis& emphasis,
                             const MapViewport& viewport, const Theme& theme)
    : m_painter(painter), m_sprites(sprites), m_dataset(dataset), m_layout(layout), m_emphasis(emphasis),
      m_viewport(viewport), m_theme(theme)
{}

bool MarkerPainter::isEmphasised(size_t marker) const
{
    return m_emphasis.hovered[marker] || m_emphasis.selected[marker];
}

void MarkerPainter::paintAreaOutlines(const Basemap& basemap)
{
    for (size_t i = 0; i < m_layout.markers.size(); ++i) {
        const MapMarker& marker = m_layout.markers[i];
        if (!marker.area || !isEmphasised(i))
            continue;
        const QPen pen(m_emphasis.selected[i] ? m_theme.selection : m_theme.hover, 1.6 * m_theme.weight);
        paintAreaOutline(m_painter, basemap, m_layout.areas[*marker.area], m_viewport, pen);
    }
}

void MarkerPainter::paint()
{
    for (const MapMarker& marker : m_layout.markers)
        paintLeg(marker);
    for (const bool emphasised : {false, true}) {
        for (size_t i = 0; i < m_layout.markers.size(); ++i) {
            if (isEmphasised(i) == emphasised && isInView(m_layout.markers[i], m_viewport))
                paintOne(i);
        }
    }
}

void MarkerPainter::paintLeg(const MapMarker& marker)
{
    if (!marker.spot)
        return;
    const QPointF spot = m_viewport.planeToView(*marker.spot);
    m_painter.setPen(QPen(m_theme.label, 1));
    m_painter.drawLine(spot, m_viewport.planeToView(marker.centre));
    if (marker.area)
        return;
    m_painter.setBrush(m_theme.label);
    m_painter.drawEllipse(spot, 2, 2);
}

double MarkerPainter::opacityOf(size_t index) const
{
    constexpr double oldest = 0.3;
    std::optional<std::int32_t> newest;
    for (const Row row : m_layout.markers[index].rows) {
        if (row < m_dataset.columns().dated())
            newest = std::max(newest, std::optional(m_dataset.columns().firstDay[static_cast<size_t>(row)]));
    }
    if (!m_fade || !newest || isEmphasised(index))
        return 1;
    const auto length = std::max(1.0, static_cast<double>((m_fade->last - m_fade->first).count()));
    const double age = std::clamp((dayNumber(m_fade->last) - *newest) / length, 0.0, 1.0);
    return 1 - (1 - oldest) * age;
}

void MarkerPainter::paintOne(size_t index)
{
    const MapMarker& marker = m_layout.markers[index];
    m_painter.setOpacity(opacityOf(index));
    const QPointF centre = m_viewport.planeToView(marker.centre);
    if (marker.area || (marker.cluster && marker.cluster->isMostlyVague)) {
        QColor soft = m_theme.neutral;
        soft.setAlphaF(0.28F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(soft);
        m_painter.drawEllipse(centre, marker.radius + 5, marker.radius + 5);
    }
    if (marker.isStack())
        paintStack(index, centre);
    else
        paintSingle(index, centre);
    m_painter.setOpacity(1);
    if (m_emphasis.bookmarked[index])
        paintStar(marker, centre);
}

void MarkerPainter::paintStar(const MapMarker& marker, QPointF centre)
{
    constexpr int points = 5;
    constexpr double outer = 5.5;
    constexpr double inner = 2.3;
    const double away = marker.radius * std::numbers::sqrt2 / 2 + 2;
    const QPointF middle = centre + QPointF(away, -away);
    QPolygonF star;
    for (int i = 0; i < 2 * points; ++i) {
        const double angle = std::numbers::pi * i / points;
        const double radius = i % 2 == 0 ? outer : inner;
        star.append(middle + QPointF(radius * std::sin(angle), -radius * std::cos(angle)));
    }
    m_painter.setPen(QPen(m_theme.labelHalo, 1));
    m_painter.setBrush(m_theme.text);
    m_painter.drawPolygon(star);
}

void MarkerPainter::paintSingle(size_t index, QPointF centre)
{
    const Row row = m_layout.markers[index].rows.front();
    MarkerStyle style = markerStyle(m_dataset, m_dataset.event(row), m_theme);
    style.isHovered = m_emphasis.hovered[index];
    style.isSelected = m_emphasis.selected[index];
    draw(centre, markerKey(style), markerReach(style),
         [&](QPainter& painter) { paintMarker(painter, {}, style, m_theme); });
}

void MarkerPainter::draw(QPointF centre, const QByteArray& key, double reach,
                         const std::function<void(QPainter&)>& paint)
{
    if (m_sprites) {
        m_sprites->draw(m_painter, centre, key, reach, paint);
        return;
    }
    m_painter.save();
    m_painter.translate(centre);
    paint(m_painter);
    m_painter.restore();
}

std::vector<std::pair<QColor, int>> MarkerPainter::sharesOf(const MapMarker& marker) const
{
    std::vector<std::pair<QColor, int>> colours;
    if (marker.cluster) {
        for (const auto& [group, count] : marker.cluster->shares)
            colours.emplace_back(group.kind == ColourGroup::Kind::Faction
                                     ? groupColour(group.faction, m_theme)
                                     : m_theme.neutral,
                                 count);
        // Neutral groups side by side are one share.
        std::ranges::stable_partition(colours, [&](const auto& c) { return c.first != m_theme.neutral; });
        return colours;
    }
    std::map<std::optional<FactionId>, int> shares;
    for (const Row row : marker.rows)
        ++shares[m_dataset.colourGroup(m_dataset.columns().actors.at(row))];
    for (const auto& [group, count] : shares)
        colours.emplace_back(groupColour(group, m_theme), count);
    return colours;
}

std::vector<std::pair<size_t, int>> MarkerPainter::countsOf(const MapMarker& marker) const
{
    std::vector<std::pair<size_t, int>> counts;
    const std::vector<int> layers = m_isApart ? layersOf(marker, m_dataset) : std::vector<int>();
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        if (layers[layer] > 0)
            counts.emplace_back(layer, layers[layer]);
    }
    return counts;
}

void MarkerPainter::paintStack(size_t index, QPointF centre)
{
    const MapMarker& marker = m_layout.markers[index];
    const StackStyle style{.radius = marker.radius,
                           .count = marker.count(),
                           .shares = sharesOf(marker),
                           .counts = countsOf(marker),
                           .isCluster = marker.cluster.has_value(),
                           .isHovered = m_emphasis.hovered[index],
                           .isSelected = m_emphasis.selected[index]};
    draw(centre, keyOf(style), style.radius + stackRim,
         [&](QPainter& painter) { vraem::paintStack(painter, style, m_theme); });
}

} // namespace vraem
