// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/map_projection.h"

#include <QImage>
#include <QQuickItem>

namespace vraem {

/// A painted image with the viewport it was painted for. It reaches beyond the view, so that panning only
/// moves it.
struct MapImage
{
    QImage image;
    MapViewport viewport;

    bool covers(const MapViewport& view) const;
};

/// Shows one image glued to the ground, stretched while the zoom differs. Works on the GPU and on the
/// software scene graph.
class RasterLayer : public QQuickItem
{
    Q_OBJECT

public:
    explicit RasterLayer(QQuickItem* parent);

    void setImage(MapImage image);
    /// What the map shows now.
    void follow(const MapViewport& viewport);
    const MapImage& image() const { return m_image; }

protected:
    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData*) override;

private:
    QRectF imageRect() const;

    MapImage m_image;
    MapViewport m_viewport;
    bool m_isTextureStale = false;
};

} // namespace vraem
