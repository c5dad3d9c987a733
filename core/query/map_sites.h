// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_layout.h"

namespace vraem {

/// The events that share a place and an extent.
struct MapSite
{
    MapExtent extent = MapExtent::Spot;
    const Place* place = nullptr;
    /// Its middle; of a site that of the events themselves.
    QGeoCoordinate coordinate;
    double radiusKm = 0;
    Rows rows;
};

/// The rows by where they are drawn: spots first, then areas from small to large. A wording that is vaguer
/// than its gazetteer entry ("in the province of" a town) is drawn as what it says.
std::vector<MapSite> sitesOf(const Dataset& dataset, const RowSet& rows);

/// The gazetteer entry of the size that the report speaks of; nullptr where there is none.
const Place* placeAsWorded(const Gazetteer& places, const PlaceWording& wording);

/// False for a place that the gazetteer cannot locate, and for none.
bool isPlaced(const Dataset& dataset, Row row);

/// Kilometres that a wording leaves open at least, whatever the gazetteer knows of the place it names.
double leastRadiusKm(PlaceLevel level);

} // namespace vraem
