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

bool MarkerPainter::isAny(const Rows& among, const MapMarker& marker) const
{
    return std::ranges::any_of(marker.rows,
                               [&](Row row) { return std::ranges::find(among, row) != among.end(); });
}

bool MarkerPainter::isEmphasised(const MapMarker& marker) const
{
    return isAny(m_emphasis.hovered, marker) || isAny(m_emphasis.selected, marker);
}

void MarkerPainter::paintAreaOutlines(const Basemap& basemap)
{
    for (const MapMarker& marker : m_layout.markers) {
        if (!marker.area || !isEmphasised(marker))
            continue;
        const bool isSelected = isAny(m_emphasis.selected, marker);
        const QPen pen(isSelected ? m_theme.selection : m_theme.hover, 1.6);
        paintAreaOutline(m_painter, basemap, m_layout.areas[*marker.area], m_viewport, pen);
    }
}

void MarkerPainter::paint()
{
    for (const MapMarker& marker : m_layout.markers)
        paintLeg(marker);
    for (const bool emphasised : {false, true}) {
        for (const MapMarker& marker : m_layout.markers) {
            if (isEmphasised(marker) == emphasised && isInView(marker, m_viewport))
                paintOne(marker);
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

void MarkerPainter::paintOne(const MapMarker& marker)
{
    const QPointF centre = m_viewport.planeToView(marker.centre);
    if (marker.area) {
        QColor soft = m_theme.neutral;
        soft.setAlphaF(0.28F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(soft);
        m_painter.drawEllipse(centre, marker.radius + 5, marker.radius + 5);
    }
    if (marker.isStack())
        paintStack(marker, centre);
    else
        paintSingle(marker, centre);
}

void MarkerPainter::paintSingle(const MapMarker& marker, QPointF centre)
{
    MarkerStyle style = markerStyle(m_dataset, m_dataset.event(marker.rows.front()), m_theme);
    style.isHovered = isAny(m_emphasis.hovered, marker);
    style.isSelected = isAny(m_emphasis.selected, marker);
    paintMarker(m_painter, centre, style, m_theme);
}

void MarkerPainter::paintStack(const MapMarker& marker, QPointF centre)
{
    const double radius = marker.radius;
    if (isEmphasised(marker)) {
        const bool isSelected = isAny(m_emphasis.selected, marker);
        m_painter.setPen(QPen(isSelected ? m_theme.selection : m_theme.hover, isSelected ? 2.5 : 2));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawEllipse(centre, radius + 4, radius + 4);
    }
    std::map<std::optional<FactionId>, int> shares;
    for (const Row row : marker.rows)
        ++shares[m_dataset.colourGroup(m_dataset.event(row).actors)];
    const QRectF ring(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    const double all = static_cast<double>(marker.rows.size());
    double from = 90;
    m_painter.setPen(QPen(m_theme.labelHalo, 1));
    for (const auto& [group, count] : shares) {
        const double span = -360 * count / all;
        m_painter.setBrush(groupColour(group, m_theme));
        m_painter.drawPie(ring, qRound(from * 16), qRound(span * 16));
        from += span;
    }
    m_painter.setBrush(m_theme.panel);
    m_painter.drawEllipse(centre, radius - 4, radius - 4);
    QFont font = m_painter.font();
    font.setPixelSize(11);
    font.setBold(true);
    m_painter.setFont(font);
    m_painter.setPen(m_theme.text);
    m_painter.drawText(ring, Qt::AlignCenter, QLocale().toString(marker.rows.size()));
}

} // namespace vraem
