// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/theme.h"
#include "map_drawing.h"
#include "map_fit.h"
#include "map_legend.h"
#include "map_scene.h"
#include "map_status.h"
#include "map_view.h"

#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace vraem {

void MapView::updateStatus()
{
    m_status->setCounts(countsOf(m_drawing->layout(), m_scene->viewport()));
    m_status->setHasGround(!m_basemap || hasGround(*m_basemap, m_scene->viewport()));
    // A player changes it more often than it could be said.
    if (!m_session.playedDays())
        setAccessibleDescription(m_status->text());
}

std::vector<MapCount> MapView::countsOf(const MapLayout& layout, const MapViewport& view) const
{
    if (m_session.keepsLayersApart())
        return countsByLayer(layout, view);
    MapCount count{.layer = {}, .unplaced = layout.unplacedCount};
    for (const MapMarker& marker : layout.markers)
        count.inView += isInView(marker, view) ? marker.count() : 0;
    count.outside = layout.located - count.inView;
    return {count};
}

std::vector<MapCount> MapView::countsByLayer(const MapLayout& layout, const MapViewport& view) const
{
    const Dataset& dataset = *m_session.dataset();
    std::vector<int> inView(dataset.layers().size());
    for (const MapMarker& marker : layout.markers) {
        const std::vector<int> here = layersOf(marker, dataset);
        for (size_t layer = 0; layer < here.size() && isInView(marker, view); ++layer)
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

std::optional<MapSheet> MapView::sheet(const MapSheetWords& words, double width) const
{
    if (!m_drawing || !m_drawing->canPaint())
        return std::nullopt;
    MapSheet sheet(*m_drawing, *m_legend, words, width);
    if (!words.isEmpty())
        sheet.addNotes(inWords(countsOf(*sheet.picture().layout, sheet.picture().view)), groundSources());
    return sheet;
}

QImage MapView::picture(int width, double ratio) const
{
    const std::optional<MapSheet> map = sheet({}, width);
    if (!map)
        return {};
    QImage image((map->size() * ratio).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(currentTheme().panel);
    QPainter painter(&image);
    map->paint(painter);
    return image;
}

} // namespace vraem
