// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "map_drawing.h"
#include "map_fit.h"
#include "map_legend.h"
#include "map_scene.h"
#include "map_status.h"
#include "map_view.h"

#include <QPainter>

#include <algorithm>

namespace vraem {

void MapView::updateStatus()
{
    m_status->setCounts(m_session.keepsLayersApart() ? countsByLayer() : std::vector{countOfAll()});
    m_status->setHasGround(!m_basemap || hasGround(*m_basemap, m_scene->viewport()));
    setAccessibleDescription(m_status->text());
}

MapCount MapView::countOfAll() const
{
    const MapLayout& layout = m_drawing->layout();
    MapCount count{.layer = {}, .unplaced = layout.unplacedCount};
    for (const MapMarker& marker : layout.markers)
        count.inView += isInView(marker, m_scene->viewport()) ? marker.count() : 0;
    count.outside = layout.located - count.inView;
    return count;
}

std::vector<MapCount> MapView::countsByLayer() const
{
    const Dataset& dataset = *m_session.dataset();
    std::vector<int> inView(dataset.layers().size());
    for (const MapMarker& marker : m_drawing->layout().markers) {
        const std::vector<int> here = layersOf(marker, dataset);
        for (size_t layer = 0; layer < here.size() && isInView(marker, m_scene->viewport()); ++layer)
            inView[layer] += here[layer];
    }
    std::vector<MapCount> counts;
    for (const size_t layer : m_session.shownLayers()) {
        const int located = m_drawing->locatedByLayer()[layer];
        counts.push_back({dataset.layers()[layer].name, inView[layer], located - inView[layer],
                          m_session.result().layerTotals[layer].events - located});
    }
    return counts;
}

QImage MapView::picture(int width, double ratio) const
{
    constexpr int gap = 10;
    constexpr int leastHeight = 300;
    if (!m_drawing)
        return {};
    const QImage legend = m_legend->picture(ratio);
    const QSizeF legendSize = legend.deviceIndependentSize();
    const QSizeF size(width - gap - legendSize.width(), std::max<double>(leastHeight, legendSize.height()));
    const QImage map = m_drawing->picture(size, ratio);
    if (map.isNull())
        return {};
    QImage both((QSizeF(width, size.height()) * ratio).toSize(), QImage::Format_RGB32);
    both.setDevicePixelRatio(ratio);
    both.fill(currentTheme().panel);
    QPainter painter(&both);
    painter.drawImage(QPointF(), map);
    painter.drawImage(QPointF(size.width() + gap, 0), legend);
    return both;
}

} // namespace vraem
