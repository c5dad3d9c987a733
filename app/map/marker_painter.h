// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basemap.h"
#include "look/marker.h"
#include "query/map_layout.h"

namespace vraem {

/// Which rows are to stand out.
struct MapEmphasis
{
    Rows hovered;
    Rows selected;
};

/// Paints the markers of a layout, the emphasised last; the viewport is that of the painted image.
class MarkerPainter
{
public:
    MarkerPainter(QPainter& painter, const Dataset& dataset, const MapLayout& layout,
                  const MapEmphasis& emphasis, const MapViewport& viewport, const Theme& theme);

    void paint();
    /// The outlines of the areas that emphasised events lie in.
    void paintAreaOutlines(const Basemap& basemap);

private:
    bool isAny(const Rows& among, const MapMarker& marker) const;
    bool isEmphasised(const MapMarker& marker) const;
    void paintLeg(const MapMarker& marker);
    void paintOne(const MapMarker& marker);
    void paintSingle(const MapMarker& marker, QPointF centre);
    void paintStack(const MapMarker& marker, QPointF centre);

    QPainter& m_painter;
    const Dataset& m_dataset;
    const MapLayout& m_layout;
    const MapEmphasis& m_emphasis;
    const MapViewport& m_viewport;
    const Theme& m_theme;
};

} // namespace vraem
