// SPDX-License-Identifier: GPL-3.0-or-later
#include "marker_painter.h"

#include "ground_painter.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace vraem {

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
    QFont font = m_painter.font();
    font.setPixelSize(11);
    font.setBold(true);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.text);
    m_painter.drawText(ring, Qt::AlignCenter, QLocale().toString(marker.count()));
}

} // namespace vraem
