// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "raster_layer.h"

#include <QQuickWidget>

namespace vraem {

/// The Qt Location map with our two image layers glued to it: the ground below, the markers above. Its camera
/// is the one truth about what is in view.
class MapScene : public QQuickWidget
{
    Q_OBJECT

public:
    explicit MapScene(QWidget* parent);

    /// Empty where the map works, else why it cannot be shown.
    const QString& error() const { return m_error; }
    const MapViewport& viewport() const { return m_viewport; }
    /// Kept within the zoom limits and the world, and near Peru or within the reach that was set.
    void setViewport(const MapViewport& viewport);
    /// What the middle of the map may lie in besides the surroundings of Peru; mercator.
    void setReach(const QRectF& reach);

    /// What shows until the ground is painted, and beyond it.
    void setBackground(const QColor& colour);

    RasterLayer& ground() { return *m_ground; }
    RasterLayer& markers() { return *m_markers; }

Q_SIGNALS:
    void viewportChanged();
    void frameRendered();
    void resized();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QQuickItem* map() const { return rootObject(); }
    QString findError() const;
    void readCamera();

    QString m_error;
    MapViewport m_viewport;
    QRectF m_reach;
    RasterLayer* m_ground = nullptr;
    RasterLayer* m_markers = nullptr;
};

} // namespace vraem
