// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_sites.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace vraem {
namespace {

/// The region whose outline the basemap has.
const PlaceId outlinedRegion{QStringLiteral("vraem")};

MapExtent extentOf(const Place& place, double radiusKm)
{
    if (place.level == PlaceLevel::Department && !place.isoCode.isEmpty())
        return MapExtent::Department;
    if (place.id == outlinedRegion)
        return MapExtent::Region;
    if (place.level == PlaceLevel::Country)
        return MapExtent::Country;
    return radiusKm > spotRadiusKm ? MapExtent::Circle : MapExtent::Spot;
}

/// Files give events of one site, or of one that they do not name, coordinates of their own.
QGeoCoordinate middleOf(const EventColumns& columns, Row row, const Place& place)
{
    const auto at = static_cast<size_t>(row);
    const auto isGiven = [](std::int32_t millionths, double degrees) {
        return std::abs(millionths / 1e6 - degrees) > 1e-6;
    };
    const bool isOwn = place.level <= PlaceLevel::NearPoint && columns.has(row, Trait::Located) &&
                       (isGiven(columns.latitude[at], place.coordinate.latitude()) ||
                        isGiven(columns.longitude[at], place.coordinate.longitude()));
    return isOwn ? QGeoCoordinate(columns.latitude[at] / 1e6, columns.longitude[at] / 1e6) : place.coordinate;
}

} // namespace

double leastRadiusKm(PlaceLevel level)
{
    switch (level) {
    case PlaceLevel::Point:
        return 0;
    case PlaceLevel::NearPoint:
    case PlaceLevel::District:
        return 5;
    case PlaceLevel::Province:
        return 15;
    case PlaceLevel::Department:
    case PlaceLevel::Region:
        return 50;
    case PlaceLevel::Country:
        break;
    }
    return 500;
}

const Place* placeAsWorded(const Gazetteer& places, const PlaceWording& wording)
{
    if (!wording.isGiven())
        return nullptr;
    const Place& place = places.places()[wording.place];
    const Place* outer = wording.level > place.level ? places.ancestorAt(place.id, wording.level) : nullptr;
    return outer ? outer : &place;
}

bool isPlaced(const Dataset& dataset, Row row)
{
    const Place* place = placeAsWorded(dataset.places(), dataset.columns().place.at(row));
    return place && place->coordinate.isValid();
}

std::vector<MapSite> sitesOf(const Dataset& dataset, const RowSet& rows)
{
    std::map<std::tuple<MapExtent, double, PlaceId, double, double>, MapSite> sites;
    for (const Row row : rows) {
        if (!isPlaced(dataset, row))
            continue;
        const PlaceWording& wording = dataset.columns().place.at(row);
        const Place* place = placeAsWorded(dataset.places(), wording);
        const double radiusKm = std::max(place->radiusKm, leastRadiusKm(wording.level));
        const MapExtent extent = extentOf(*place, radiusKm);
        const QGeoCoordinate where = middleOf(dataset.columns(), row, *place);
        MapSite& site = sites[{extent, radiusKm, place->id, where.latitude(), where.longitude()}];
        site.extent = extent;
        site.place = place;
        site.coordinate = where;
        site.radiusKm = radiusKm;
        site.rows.push_back(row);
    }
    std::vector<MapSite> list;
    list.reserve(sites.size());
    for (auto& [key, site] : sites)
        list.push_back(std::move(site));
    return list;
}

} // namespace vraem
