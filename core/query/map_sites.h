// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map_layout.h"

namespace vraem {

/// The events that share a place and an extent.
struct MapSite
{
    MapExtent extent = MapExtent::Spot;
    const Place* place = nullptr;
    double radiusKm = 0;
    Rows rows;
};

/// The rows by where they are drawn: spots first, then areas from small to large. A wording that is vaguer
/// than its gazetteer entry ("in the province of" a town) is drawn as what it says.
std::vector<MapSite> sitesOf(const Dataset& dataset, const RowSet& rows);

/// False for an event without a place the gazetteer can locate.
bool isPlaced(const Dataset& dataset, const Event& event);

} // namespace vraem
