// SPDX-License-Identifier: GPL-3.0-or-later
#include "ground_renderer.h"

#include "ground_painter.h"

#include <QtConcurrentRun>

namespace vraem {

namespace {

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

void paintBareGround(QPainter& painter, const GroundRequest& request)
{
    paintGround(painter, *request.basemap, request.viewport, request.theme);
    paintTiles(painter, request.tiles, request.viewport, request.theme);
    paintRegion(painter, *request.basemap, request.viewport, request.theme);
}

void paintEventsOnGround(QPainter& painter, const GroundRequest& request)
{
    const MapViewport& viewport = request.viewport;
    paintAreas(painter, *request.basemap, request.layout->areas, viewport, request.theme);
    if (request.tiles.isComplete)
        return;
    PlacedNames names =
        placeNames(*request.basemap, *request.names, *request.layout, viewport, request.clear);
    if (request.resting)
        dropCut(names, request.names->font, *request.resting);
    paintNames(painter, names, request.names->font, viewport, request.theme);
}

std::shared_ptr<const BareGround> bareGroundOf(const GroundRequest& request)
{
    QImage image((request.viewport.size * request.pixelRatio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(request.pixelRatio);
    image.fill(request.theme.sea);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBareGround(painter, request);
    painter.end();
    return std::make_shared<const BareGround>(BareGround{image, request.basemap, request.viewport,
                                                         request.theme.kind, !request.tiles.tiles.empty()});
}

PaintedGround paintedGround(const GroundRequest& request, std::shared_ptr<const BareGround> bare)
{
    if (!bare || !bare->serves(request))
        bare = bareGroundOf(request);
    QImage image = bare->image;
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintEventsOnGround(painter, request);
    painter.end();
    return {{image, request.viewport}, std::move(bare)};
}

} // namespace

bool BareGround::serves(const GroundRequest& request) const
{
    return !hasTiles && request.tiles.tiles.empty() && basemap == request.basemap &&
           viewport == request.viewport && theme == request.theme.kind &&
           image.devicePixelRatio() == request.pixelRatio;
}

void paintGround(QPainter& painter, const GroundRequest& request)
{
    paintBareGround(painter, request);
    paintEventsOnGround(painter, request);
}

GroundRenderer::GroundRenderer(QObject* parent) : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<PaintedGround>::finished, this, &GroundRenderer::finish);
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
    m_watcher.setFuture(
        QtConcurrent::run([job = std::move(request), bare = m_bare] { return paintedGround(job, bare); }));
}

void GroundRenderer::finish()
{
    m_isRunning = false;
    const auto [image, bare] = m_watcher.result();
    m_bare = bare;
    if (m_next) {
        start(*std::move(m_next));
        m_next.reset();
    }
    Q_EMIT rendered(image);
}

} // namespace vraem
