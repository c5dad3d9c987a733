// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/enum_names.h"
#include "values/issue.h"

#include <QJsonObject>
#include <QStringList>

#include <map>

namespace vraem {

/// What a column of a table can be. Date, or a latitude with a longitude, is the least that makes sense.
enum class MappedField
{
    Id,
    Date,
    EndDate,
    Latitude,
    Longitude,
    Place,
    Actor,
    TargetActor,
    Type,
    Deaths,
    Title,
    Summary,
    Source,
    Url
};

/// How the dates of a table are written. Each reads also what follows a space or a "T" as a time, and drops
/// it.
enum class DateOrder
{
    /// "2022-06-30", "2022-06", "2022" or "20220630"; also with "/" or ".".
    Iso,
    /// "30/6/2022", also with "-" or ".".
    DayMonthYear,
    /// "6/30/2022", also with "-" or ".".
    MonthDayYear,
    /// "30 June 2022", "30-Jun-2022".
    DayMonthName
};

/// Which column of a table holds what, by the names in its header (Inspection::header, where each is unique).
struct ColumnMapping
{
    std::map<MappedField, QString> columns;
    DateOrder dateOrder = DateOrder::Iso;

    bool operator==(const ColumnMapping&) const = default;
};

/// {"columns": {"date": "event day", …}, "dateOrder": "iso"}
QJsonObject toJson(const ColumnMapping& mapping);
/// Issues name the JSON path of what is unknown.
Result<ColumnMapping> columnMappingFromJson(const QJsonObject& json);

/// A mapping guessed from the names in a header (English, Spanish, and those of the common data sets) and
/// from the first rows, which tell the order of dates.
ColumnMapping suggestMapping(const QStringList& header, const std::vector<QStringList>& firstRows);

/// What hinders an import by this mapping: columns the header does not have, a field without which no event
/// can be made. Empty where nothing does.
Issues checkMapping(const ColumnMapping& mapping, const QStringList& header);

template<>
struct EnumNames<MappedField>
{
    static constexpr auto names =
        std::to_array<const char*>({"id", "date", "end date", "latitude", "longitude", "place", "actor",
                                    "target actor", "type", "deaths", "title", "summary", "source", "url"});
};

template<>
struct EnumNames<DateOrder>
{
    static constexpr auto names =
        std::to_array<const char*>({"iso", "day month year", "month day year", "day month name"});
};

} // namespace vraem
