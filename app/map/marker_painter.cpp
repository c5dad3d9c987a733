// SPDX-License-Identifier: GPL-3.0-or-later
#include "marker_painter.h"

#include "ground_painter.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>

namespace vraem {
namespace {

/// Pixels of the numbers in a symbol.
constexpr int largestCount = 11;
constexpr int smallestCount = 8;

QString shortCount(int count)
{
    return count < 10'000 ? QLocale().toString(count)
                          : QCoreApplication::translate("map", "%1k", "thousands, as short as can be")
                                .arg(QLocale().toString(count / 1000));
}

/// A hue as text on the panel.
QColor readable(const QColor& hue, const Theme& theme)
{
    return theme.kind == ThemeKind::Dark ? hue.lighter(140) : hue.darker(140);
}

} // namespace

MarkerPainter::MarkerPainter(QPainter& painter, const Dataset& dataset, const MapLayout& layout,
                             const MapEmphasis& emphasis, const MapViewport& viewport, const Theme& theme)
    : m_painter(painter), m_dataset(dataset), m_layout(layout), m_emphasis(emphasis), m_viewport(viewport),
      m_theme(theme)
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
        const QPen pen(m_emphasis.selected[i] ? m_theme.selection : m_theme.hover, 1.6);
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

void MarkerPainter::paintOne(size_t index)
{
    const MapMarker& marker = m_layout.markers[index];
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
    paintMarker(m_painter, centre, style, m_theme);
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

void MarkerPainter::paintStack(size_t index, QPointF centre)
{
    const MapMarker& marker = m_layout.markers[index];
    const double radius = marker.radius;
    if (isEmphasised(index)) {
        const bool isSelected = m_emphasis.selected[index];
        m_painter.setPen(QPen(isSelected ? m_theme.selection : m_theme.hover, isSelected ? 2.5 : 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(centre, radius + 4, radius + 4);
    }
    const QRectF ring(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const double all = marker.count();
    double from = 90;
    m_painter.setPen(marker.cluster ? QPen(Qt::NoPen) : QPen(m_theme.labelHalo, 1));
    for (const auto& [colour, count] : sharesOf(marker)) {
        const double span = -360 * count / all;
        m_painter.setBrush(colour);
        m_painter.drawPie(ring, qRound(from * 16), qRound(span * 16));
        from += span;
    }
    m_painter.setPen(QPen(m_theme.labelHalo, 1));
    if (marker.cluster) {
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(ring);
    }
    m_painter.setBrush(m_theme.panel);
    m_painter.drawEllipse(centre, radius - 4, radius - 4);
    paintCount(marker, ring.adjusted(4, 4, -4, -4));
}

void MarkerPainter::paintCount(const MapMarker& marker, const QRectF& room)
{
    QFont font = m_painter.font();
    font.setPixelSize(largestCount);
    font.setBold(true);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.text);
    std::vector<std::pair<size_t, int>> counts;
    const std::vector<int> layers = m_isApart ? layersOf(marker, m_dataset) : std::vector<int>();
    for (size_t layer = 0; layer < layers.size(); ++layer) {
        if (layers[layer] > 0)
            counts.emplace_back(layer, layers[layer]);
    }
    if (counts.empty())
        m_painter.drawText(room, Qt::AlignCenter, QLocale().toString(marker.count()));
    else
        paintLayerCounts(counts, room);
}

/// Below each other, in the colours of the layers; as many as there is room for, and dots for the rest.
void MarkerPainter::paintLayerCounts(const std::vector<std::pair<size_t, int>>& counts, const QRectF& room)
{
    const bool isOne = counts.size() == 1;
    const size_t most = room.height() >= 3 * smallestCount ? 3 : 2;
    const size_t lines = std::min(counts.size(), most);
    QFont font = m_painter.font();
    font.setPixelSize(std::clamp(static_cast<int>(0.9 * room.height() / static_cast<double>(lines)),
                                 smallestCount, isOne ? largestCount : largestCount - 1));
    m_painter.setFont(font);
    const double height = std::min(room.height() / static_cast<double>(lines), font.pixelSize() + 1.0);
    double top = room.center().y() - height * static_cast<double>(lines) / 2;
    for (size_t line = 0; line < lines; ++line, top += height) {
        const auto& [layer, count] = counts[line];
        const bool isRest = line + 1 == lines && counts.size() > lines;
        m_painter.setPen(layer == 0 ? m_theme.text : readable(layerColour(layer, m_theme), m_theme));
        m_painter.drawText(QRectF(room.left() - 4, top, room.width() + 8, height), Qt::AlignCenter,
                           isRest ? QStringLiteral("\u2026") : shortCount(count));
    }
}

} // namespace vraem
