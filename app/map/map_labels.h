// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "label_placer.h"
#include "model/dataset.h"

#include <QLocale>
#include <QPainter>

namespace vraem {

/// A town of the gazetteer as the map names it.
struct Town
{
    /// Mercator.
    QPointF point;
    /// Position in Gazetteer::places().
    std::uint32_t place = 0;
    /// 0 for the capital of a department, 1 of a province, 2 for other places.
    int rank = 2;
};

/// What places are called, for there are too many to keep the words of each. Made in the GUI thread, used in
/// any.
class PlaceNames
{
public:
    PlaceNames() = default;
    explicit PlaceNames(DatasetPtr dataset);

    QString ofTown(const Town& town) const;
    /// Says what kind of area it is; empty where the data set does not have the place.
    QString ofArea(const PlaceId& id) const;

private:
    DatasetPtr m_dataset;
    QLocale::Language m_language = QLocale::English;
    /// By PlaceLevel, %1 being the place.
    std::array<QString, EnumNames<PlaceLevel>::names.size()> m_wordings;
};

/// The words on the map, in the language of the program; made in the GUI thread, used in any.
struct MapNames
{
    std::vector<Town> towns;
    PlaceNames places;
    QString region;
    std::vector<PointLabel> countries;
    QFont font;
};

MapNames namesOf(const DatasetPtr& dataset, const QFont& font);

/// Names for everything the viewport shows, clear of the markers. For a picture that stands still, whole ones
/// clear of a part of it (view pixels).
PlacedNames placeNames(const Basemap& basemap, const MapNames& names, const MapLayout& layout,
                       const MapViewport& viewport, const std::optional<QRectF>& clear = std::nullopt);

/// A view at rest; plane.
struct RestingView
{
    QRectF seen;
    /// What stands before the map.
    std::vector<QRectF> covered = {};

    bool operator==(const RestingView&) const = default;
};

/// Leaves out the names that the edge of the view, or what stands before it, would cut.
void dropCut(PlacedNames& names, const QFont& base, const RestingView& view);

void paintNames(QPainter& painter, const PlacedNames& names, const QFont& base, const MapViewport& viewport,
                const Theme& theme);

} // namespace vraem
