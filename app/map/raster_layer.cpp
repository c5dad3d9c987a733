// SPDX-License-Identifier: GPL-3.0-or-later
#include "raster_layer.h"

#include <QQuickWindow>
#include <QSGImageNode>

#include <cmath>

namespace vraem {

bool MapImage::covers(const MapViewport& view) const
{
    return !image.isNull() && viewport.zoom == view.zoom && viewport.planeRect().contains(view.planeRect());
}

RasterLayer::RasterLayer(QQuickItem* parent) : QQuickItem(parent)
{
    setFlag(ItemHasContents);
}

void RasterLayer::setImage(MapImage image)
{
    m_image = std::move(image);
    m_isTextureStale = true;
    update();
}

void RasterLayer::follow(const MapViewport& viewport)
{
    m_viewport = viewport;
    update();
}

QRectF RasterLayer::imageRect() const
{
    const MapViewport& painted = m_image.viewport;
    const double stretch = mapScale(m_viewport.zoom) / mapScale(painted.zoom);
    const QPointF corner = m_viewport.planeToView(painted.planeRect().topLeft() * stretch);
    if (stretch != 1)
        return QRectF(corner, painted.size * stretch);
    // On whole device pixels, where the image was painted for them.
    const double ratio = m_image.image.devicePixelRatio();
    return QRectF(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio),
                  painted.size);
}

QSGNode* RasterLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*)
{
    auto* node = static_cast<QSGImageNode*>(old);
    if (m_image.image.isNull()) {
        delete node;
        return nullptr;
    }
    if (!node) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        m_isTextureStale = true;
    }
    if (m_isTextureStale) {
        node->setTexture(window()->createTextureFromImage(m_image.image));
        m_isTextureStale = false;
    }
    const QRectF rect = imageRect();
    // Unstretched it lies on whole pixels: there is nothing to mix.
    const bool isStretched = rect.size() != m_image.viewport.size;
    node->setFiltering(isStretched ? QSGTexture::Linear : QSGTexture::Nearest);
    node->setRect(rect);
    return node;
}

} // namespace vraem
