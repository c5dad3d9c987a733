// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_labels.h"
#include "online_tiles.h"
#include "raster_layer.h"

#include <QFutureWatcher>
#include <QObject>

namespace vraem {

/// Everything a picture of the ground depends on; values and immutable data only.
struct GroundRequest
{
    BasemapPtr basemap;
    std::shared_ptr<const MapNames> names;
    std::shared_ptr<const MapLayout> layout;
    MapViewport viewport;
    Theme theme;
    double pixelRatio = 1;
    /// See placeNames().
    std::optional<QRectF> clear;
    /// Stand in the place of the ground and its names, as far as they are there.
    TileCover tiles;
    /// Names that it would cut are left out; nullopt while the view moves, when names come and go at its
    /// edge.
    std::optional<RestingView> resting = std::nullopt;
};

/// From the origin, on what is there: the sea is for the caller to fill.
void paintGround(QPainter& painter, const GroundRequest& request);

/// The ground without what the events add to it, as one request had it painted.
struct BareGround
{
    QImage image;
    BasemapPtr basemap;
    MapViewport viewport;
    ThemeKind theme = ThemeKind::Light;
    bool hasTiles = false;

    bool serves(const GroundRequest& request) const;
};

struct PaintedGround
{
    MapImage image;
    std::shared_ptr<const BareGround> bare;
};

/// Paints the ground in another thread. Of several requests only the last is painted.
class GroundRenderer : public QObject
{
    Q_OBJECT

public:
    explicit GroundRenderer(QObject* parent);

    void render(GroundRequest request);
    bool isBusy() const { return m_isRunning || m_next; }

Q_SIGNALS:
    void rendered(const MapImage& image);

private:
    void start(GroundRequest request);
    void finish();

    QFutureWatcher<PaintedGround> m_watcher;
    /// Of the last request: another filter asks for the same.
    std::shared_ptr<const BareGround> m_bare;
    std::optional<GroundRequest> m_next;
    bool m_isRunning = false;
};

} // namespace vraem
