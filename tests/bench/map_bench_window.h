// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/map_scene.h"
#include "map/map_view.h"
#include "state/session.h"

#include <memory>

namespace vraem::bench {

inline constexpr QSize mapSize(1280, 800);

/// A map of a data set as the window shows it, with nothing else around it.
class MapWindow
{
public:
    /// Made-up events; 0 is a data set without any. Blocks until all of it is painted.
    explicit MapWindow(int events);

    Session& session() { return m_session; }
    MapView& view() { return m_view; }
    MapScene& scene() { return m_view.scene(); }
    /// Blocks until ground and markers of the present view are on the screen.
    void settle();

private:
    Session m_session;
    MapView m_view{m_session};
};

/// The same window for every benchmark that asks for so many events.
MapWindow& mapWindow(int events);

/// A Qt Location map of that size with nothing on it: the baseline.
class EmptyMap
{
public:
    EmptyMap();

    static std::unique_ptr<QQuickWidget> make();
    QQuickWidget& widget() { return *m_widget; }
    void moveTo(const MapViewport& viewport);

private:
    std::unique_ptr<QQuickWidget> m_widget;
};

EmptyMap& emptyMap();

} // namespace vraem::bench
