// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_bench_window.h"

#include "../core/big_dataset.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QQuickItem>

#include <map>

namespace vraem::bench {

MapWindow::MapWindow(int events)
{
    m_session.setDataset(sample::bigDataset(events));
    m_view.resize(mapSize);
    m_view.show();
    settle();
    // From now on benchmarks move it, so that it is not to be fitted again.
    m_view.setCamera(m_view.camera().value());
}

void MapWindow::settle()
{
    do
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    while (m_session.isQuerying() || !m_view.isRenderReady());
}

namespace {

/// Closed before the application ends.
std::map<int, std::unique_ptr<MapWindow>> windows;
std::unique_ptr<EmptyMap> empty;

void closeAll()
{
    windows.clear();
    empty.reset();
}

} // namespace

MapWindow& mapWindow(int events)
{
    if (windows.empty())
        qAddPostRoutine(closeAll);
    std::unique_ptr<MapWindow>& window = windows[events];
    if (!window)
        window = std::make_unique<MapWindow>(events);
    return *window;
}

EmptyMap& emptyMap()
{
    if (!empty) {
        qAddPostRoutine(closeAll);
        empty = std::make_unique<EmptyMap>();
    }
    return *empty;
}

std::unique_ptr<QQuickWidget> EmptyMap::make()
{
    auto widget = std::make_unique<QQuickWidget>();
    widget->setResizeMode(QQuickWidget::SizeRootObjectToView);
    widget->setSource(QUrl(QStringLiteral("qrc:/qml/MapScene.qml")));
    return widget;
}

EmptyMap::EmptyMap() : m_widget(make())
{
    m_widget->resize(mapSize);
    m_widget->show();
    m_widget->grab();
}

void EmptyMap::moveTo(const MapViewport& viewport)
{
    m_widget->rootObject()->setProperty("zoomLevel", viewport.zoom);
    m_widget->rootObject()->setProperty("center", QVariant::fromValue(fromMercator(viewport.centre)));
}

} // namespace vraem::bench
