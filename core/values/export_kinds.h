// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enum_names.h"

namespace vraem {

/// What events can be written as.
enum class ExportFormat
{
    /// This product's own table: one row per event, nothing of it lost that a row can hold.
    Csv,
    /// The 49 columns of UCDP GED.
    GedCsv,
    /// The 31 columns that ACLED has had since March 2023.
    AcledCsv,
    GeoJson,
    Kml,
    GeoPackage,
    /// A data set that this product opens again.
    Json
};

/// Events in a KML file; its viewers give up far below it.
inline constexpr int mostPlacemarks = 50'000;

/// What an export did not carry over: first why an event was left out, then what a written event lost.
enum class ExportRemark
{
    NotAnIncident,
    TypeNotCodable,
    NoDate,
    OpenDate,
    DateTooVague,
    NoPlace,
    NoActors,
    DeathsNotGiven,
    NoDeaths,

    UpperBoundOpen,
    RangeLost,
    DeathsUnknown,
    ActorsLost,
    OtherHarmLost,
    ConflictLost
};

constexpr bool isLeftOut(ExportRemark remark)
{
    return remark < ExportRemark::UpperBoundOpen;
}

template<>
struct EnumNames<ExportFormat>
{
    static constexpr auto names =
        std::to_array<const char*>({"csv", "ged", "acled", "geojson", "kml", "gpkg", "json"});
};

template<>
struct EnumNames<ExportRemark>
{
    static constexpr auto names = std::to_array<const char*>(
        {"not an incident", "type not codable", "no date", "open date", "date too vague", "no place",
         "no actors", "deaths not given", "no deaths", "upper bound open", "range lost", "deaths unknown",
         "actors lost", "other harm lost", "conflict lost"});
};

} // namespace vraem
