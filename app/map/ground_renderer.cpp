// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground_renderer.h"

#include "ground_painter.h"

#include <QtConcurrentRun>

namespace vraem {

namespace {

MapImage paintGroundImage(const GroundRequest& request)
{
    QImage image((request.viewport.size * request.pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(request.pixelRatio);
    image.fill(request.theme.sea);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter, request);
    return {image, request.viewport};
}

/// Servers draw for white paper.
void paintTiles(QPainter& painter, const TileCover& cover, const MapViewport& viewport, const Theme& theme)
{
    constexpr double inTheDark = 0.55;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setOpacity(theme.isDark() ? inTheDark : 1);
    for (const PlacedTile& tile : cover.tiles) {
        const QPointF corner = viewport.planeToView(viewport.toPlane(tile.rect.topLeft()));
        painter.drawImage(QRectF(corner, tile.rect.size() * mapScale(viewport.zoom)), tile.image);
    }
    painter.restore();
}

} // namespace

void paintGround(QPainter& painter, const GroundRequest& request)
{
    const MapViewport& viewport = request.viewport;
    paintGround(painter, *request.basemap, viewport, request.theme);
    paintTiles(painter, request.tiles, viewport, request.theme);
    paintRegion(painter, *request.basemap, viewport, request.theme);
    paintAreas(painter, *request.basemap, request.layout->areas, viewport, request.theme);
    if (request.tiles.isComplete)
        return;
    const PlacedNames names =
        placeNames(*request.basemap, *request.names, *request.layout, viewport, request.clear);
    paintNames(painter, names, request.names->font, viewport, request.theme);
}

GroundRenderer::GroundRenderer(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<MapImage>::finished, this, &GroundRenderer::finish);
}

void GroundRenderer::render(GroundRequest request)
{
    if (m_isRunning)
        m_next = std::move(request);
    else
        start(std::move(request));
}

void GroundRenderer::start(GroundRequest request)
{
    m_isRunning = true;
    m_watcher.setFuture(QtConcurrent::run([job = std::move(request)] { return paintGroundImage(job); }));
}

void GroundRenderer::finish()
{
    m_isRunning = false;
    const MapImage image = m_watcher.result();
    if (m_next) {
        start(*std::move(m_next));
        m_next.reset();
    }
    Q_EMIT rendered(image);
}

} // namespace vraem
