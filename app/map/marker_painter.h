// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basemap.h"
#include "look/marker.h"
#include "look/marker_sprites.h"
#include "query/map_layout.h"

namespace vraem {

/// Which markers of a layout are to stand out, by index.
struct MapEmphasis
{
    std::vector<bool> hovered;
    std::vector<bool> selected;
    /// The user has a bookmark on one of its events.
    std::vector<bool> bookmarked;
};

/// Paints the markers of a layout, the emphasised last; the viewport is that of the painted image.
class MarkerPainter
{
public:
    /// Without sprites every symbol is painted as lines and letters.
    MarkerPainter(QPainter& painter, MarkerSprites* sprites, const Dataset& dataset, const MapLayout& layout,
                  const MapEmphasis& emphasis, const MapViewport& viewport, const Theme& theme);

    /// Whether a symbol of several events counts each layer by itself.
    void setLayersApart(bool isApart) { m_isApart = isApart; }
    /// Symbols are paler the longer before the end of these days their newest event began; those that stand
    /// out, clusters and what has no date are as ever.
    void setFade(std::optional<DaySpan> days) { m_fade = days; }
    void paint();
    /// The outlines of the areas that emphasised events lie in.
    void paintAreaOutlines(const Basemap& basemap);

private:
    bool isEmphasised(size_t marker) const;
    double opacityOf(size_t marker) const;
    void paintLeg(const MapMarker& marker);
    void paintStar(const MapMarker& marker, QPointF centre);
    void paintOne(size_t index);
    void paintSingle(size_t index, QPointF centre);
    void paintStack(size_t index, QPointF centre);
    void draw(QPointF centre, const QByteArray& key, double reach,
              const std::function<void(QPainter&)>& paint);
    std::vector<std::pair<QColor, int>> sharesOf(const MapMarker& marker) const;
    /// Events by layer, of those that it has any of; empty where layers are not kept apart.
    std::vector<std::pair<size_t, int>> countsOf(const MapMarker& marker) const;

    QPainter& m_painter;
    MarkerSprites* m_sprites;
    const Dataset& m_dataset;
    const MapLayout& m_layout;
    const MapEmphasis& m_emphasis;
    const MapViewport& m_viewport;
    const Theme& m_theme;
    std::optional<DaySpan> m_fade;
    bool m_isApart = false;
};

} // namespace vraem
