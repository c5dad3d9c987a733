// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/id.h"
#include "values/localized_text.h"
#include "values/place_level.h"

#include <QGeoCoordinate>
#include <QStringList>

#include <cmath>
#include <limits>
#include <optional>

namespace vraem {

/// WGS 84 degrees, for there are many places: a QGeoCoordinate takes 56 bytes.
class PlaceCoordinate
{
public:
    PlaceCoordinate& operator=(const QGeoCoordinate& other)
    {
        m_latitude = other.latitude();
        m_longitude = other.longitude();
        return *this;
    }
    operator QGeoCoordinate() const { return {m_latitude, m_longitude}; }

    double latitude() const { return m_latitude; }
    double longitude() const { return m_longitude; }
    void setLatitude(double degrees) { m_latitude = degrees; }
    void setLongitude(double degrees) { m_longitude = degrees; }
    /// Both are given and within range.
    bool isValid() const { return std::abs(m_latitude) <= 90 && std::abs(m_longitude) <= 180; }

private:
    double m_latitude = std::numeric_limits<double>::quiet_NaN();
    double m_longitude = std::numeric_limits<double>::quiet_NaN();
};

/// A gazetteer entry. The coordinate alone is never the whole truth: radiusKm says how wide to draw it.
struct Place
{
    PlaceId id;
    LocalizedText name;
    QStringList alternativeNames;
    PlaceLevel level = PlaceLevel::Point;
    std::optional<PlaceId> parent;
    PlaceCoordinate coordinate;
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
