// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_scene.h"

#include <QQmlError>
#include <QQuickItem>
#include <QQuickWindow>
#include <QResizeEvent>

#include <algorithm>

namespace vraem {
namespace {

/// Where the middle of the map may lie at least: around what the base map draws in detail.
const QRectF& basemapReach()
{
    static const QRectF rect(toMercator(QGeoCoordinate(12, -100)), toMercator(QGeoCoordinate(-40, -50)));
    return rect;
}

RasterLayer* addLayer(QQuickItem& map, double z)
{
    auto* layer = new RasterLayer(&map);
    layer->setParent(&map);
    layer->setZ(z);
    return layer;
}

} // namespace

MapScene::MapScene(QWidget* parent) : QQuickWidget(parent), m_reach(basemapReach())
{
    setResizeMode(SizeRootObjectToView);
    setFocusPolicy(Qt::NoFocus);
    setSource(QUrl(QStringLiteral("qrc:/qml/MapScene.qml")));
    m_error = findError();
    if (!m_error.isEmpty())
        return;
    m_ground = addLayer(*map(), 1);
    m_markers = addLayer(*map(), 2);
    connect(quickWindow(), &QQuickWindow::afterRendering, this, &MapScene::frameRendered,
            Qt::QueuedConnection);
    readCamera();
}

void MapScene::setBackground(const QColor& colour)
{
    map()->setProperty("color", colour);
}

QString MapScene::findError() const
{
    if (!map()) {
        QStringList reasons;
        for (const QQmlError& error : errors())
            reasons.append(error.toString());
        return reasons.join(u'\n');
    }
    return map()->property("errorString").toString();
}

void MapScene::setViewport(const MapViewport& viewport)
{
    if (!m_error.isEmpty())
        return;
    MapViewport kept = viewport;
    kept.size = size();
    kept.zoom = std::clamp(viewport.zoom, leastZoom(size()), maxMapZoom);
    kept.centre = {std::clamp(viewport.centre.x(), m_reach.left(), m_reach.right()),
                   std::clamp(viewport.centre.y(), m_reach.top(), m_reach.bottom())};
    map()->setProperty("zoomLevel", kept.zoom);
    map()->setProperty("center", QVariant::fromValue(fromMercator(withinWorld(kept).centre)));
    readCamera();
}

void MapScene::setReach(const QRectF& reach)
{
    m_reach = basemapReach().united(reach);
}

void MapScene::readCamera()
{
    MapViewport viewport;
    viewport.centre = toMercator(map()->property("center").value<QGeoCoordinate>());
    viewport.zoom = map()->property("zoomLevel").toDouble();
    viewport.size = size();
    if (viewport == m_viewport)
        return;
    m_viewport = viewport;
    m_ground->follow(viewport);
    m_markers->follow(viewport);
    Q_EMIT viewportChanged();
}

void MapScene::resizeEvent(QResizeEvent* event)
{
    QQuickWidget::resizeEvent(event);
    if (m_error.isEmpty())
        readCamera();
    Q_EMIT resized();
}

} // namespace vraem
