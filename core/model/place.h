// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/id.h"
#include "values/localized_text.h"
#include "values/place_level.h"

#include <QGeoCoordinate>
#include <QStringList>

#include <optional>

namespace vraem {

/// A gazetteer entry. The coordinate alone is never the whole truth: radiusKm says how wide to draw it.
struct Place
{
    PlaceId id;
    LocalizedText name;
    QStringList alternativeNames;
    PlaceLevel level = PlaceLevel::Point;
    std::optional<PlaceId> parent;
    /// WGS 84 degrees.
    QGeoCoordinate coordinate;
    /// Kilometres, > 0: how far a site may be off; of a wider place the circle it is drawn as, not its
    /// border.
    double radiusKm = 0;
    /// ISO 3166-2 code of the outline in the basemap, where it is a department.
    QString isoCode;
    /// An estimate is labelled as one wherever it is shown.
    bool isEstimate = false;
    /// Where coordinate and radius come from.
    QString provenance;
};

} // namespace vraem
