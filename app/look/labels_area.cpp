// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace vraem::labels {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

QString degrees(double value, const QString& positive, const QString& negative)
{
    constexpr int decimals = 2;
    return Text::tr("%1° %2", "degrees, direction")
        .arg(QLocale().toString(std::abs(value), 'f', decimals), value < 0 ? negative : positive);
}

QString meridian(double longitude)
{
    return degrees(longitude, Text::tr("E", "east"), Text::tr("W", "west"));
}

QString parallel(double latitude)
{
    return degrees(latitude, Text::tr("N", "north"), Text::tr("S", "south"));
}

/// The place of the gazetteer that has its spot there.
const Place* placeAt(const Dataset& dataset, const GeoPoint& point)
{
    constexpr double closeEnough = 1e-5;
    const auto isThere = [&](const Place& place) {
        return std::abs(place.coordinate.longitude() - point.longitude) < closeEnough &&
               std::abs(place.coordinate.latitude() - point.latitude) < closeEnough;
    };
    const auto found = std::ranges::find_if(dataset.places().places(), isThere);
    return found == dataset.places().places().end() ? nullptr : &*found;
}

} // namespace

QString point(const GeoPoint& point)
{
    return Text::tr("%1 %2", "latitude, longitude").arg(parallel(point.latitude), meridian(point.longitude));
}

QString spot(const Dataset& dataset, const GeoPoint& where)
{
    const Place* place = placeAt(dataset, where);
    if (!place)
        return point(where);
    const QString named = inLayer(dataset, text(place->name), dataset.layerOf(place->id));
    return place->level < PlaceLevel::District ? named : Text::tr("the middle of %1", "place").arg(named);
}

QString area(const Dataset& dataset, const FilterArea& area)
{
    if (const auto* circle = std::get_if<GeoCircle>(&area)) {
        const int decimals = circle->km == std::round(circle->km) ? 0 : 1;
        return Text::tr("within %1 km of %2", "distance, place")
            .arg(QLocale().toString(circle->km, 'f', decimals), spot(dataset, circle->centre));
    }
    const GeoBox bounds = boundsOf(area);
    const QString words = std::holds_alternative<GeoBox>(area)
                              ? Text::tr("in the rectangle %1 to %2, %3 to %4")
                              : Text::tr("in a drawn outline between %1 and %2, %3 and %4");
    return words.arg(meridian(bounds.west), meridian(bounds.east), parallel(bounds.south),
                     parallel(bounds.north));
}

QString areaRule(const FilterArea& area)
{
    const QString rule =
        Text::tr("An event is inside if its coordinate is: one known only to a district, a province or a "
                 "department counts where the middle of that lies, one without a place does not count.");
    return std::holds_alternative<GeoCircle>(area)
               ? rule + u' ' + Text::tr("Distances are those on a sphere.")
               : rule;
}

} // namespace vraem::labels
