// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/map_projection.h"

#include <QWidget>

class QPainter;

namespace vraem {

/// What the bar covers, its lower right corner at a point.
QRectF scaleBarRect(QPointF corner, const MapViewport& viewport);
/// A bar of a round number of kilometres, its lower right corner at a point.
void paintScaleBar(QPainter& painter, QPointF corner, const MapViewport& viewport);

/// A round number of kilometres at the middle of the map.
class ScaleBarWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ScaleBarWidget(QWidget* parent);

    void setViewport(const MapViewport& viewport);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    MapViewport m_viewport;
};

} // namespace vraem
