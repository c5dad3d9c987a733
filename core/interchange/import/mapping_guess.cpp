// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_mapping.h"
#include "field_values.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct KnownNames
{
    MappedField field;
    /// Lower case, the likeliest first.
    QStringList names;
};

const std::vector<KnownNames>& knownNames()
{
    static const std::vector<KnownNames> known = {
        {MappedField::Id,
         {u"id"_s, u"event_id"_s, u"eventid"_s, u"event id"_s, u"uuid"_s, u"codigo"_s, u"código"_s}},
        {MappedField::Date,
         {u"date"_s, u"event_date"_s, u"event date"_s, u"date_start"_s, u"start_date"_s, u"start date"_s,
          u"start"_s, u"day"_s, u"fecha"_s, u"fecha_inicio"_s, u"fecha inicio"_s, u"fecha de inicio"_s,
          u"datum"_s, u"event day"_s}},
        {MappedField::EndDate,
         {u"end_date"_s, u"end date"_s, u"date_end"_s, u"end"_s, u"fecha_fin"_s, u"fecha fin"_s,
          u"fecha de fin"_s}},
        {MappedField::Latitude, {u"latitude"_s, u"lat"_s, u"latitud"_s, u"y"_s}},
        {MappedField::Longitude, {u"longitude"_s, u"lon"_s, u"lng"_s, u"long"_s, u"longitud"_s, u"x"_s}},
        {MappedField::Place,
         {u"place"_s, u"location"_s, u"city"_s, u"town"_s, u"lugar"_s, u"localidad"_s, u"ubicación"_s,
          u"ubicacion"_s, u"place_name"_s, u"district"_s, u"distrito"_s}},
        {MappedField::Actor,
         {u"actor"_s, u"actor1"_s, u"perpetrator"_s, u"group"_s, u"gname"_s, u"side_a"_s, u"actor 1"_s,
          u"autor"_s, u"grupo"_s, u"perpetrador"_s}},
        {MappedField::TargetActor,
         {u"target"_s, u"actor2"_s, u"target actor"_s, u"victim"_s, u"side_b"_s, u"actor 2"_s, u"víctima"_s,
          u"victima"_s, u"objetivo"_s}},
        {MappedField::Type,
         {u"type"_s, u"event_type"_s, u"event type"_s, u"sub_event_type"_s, u"category"_s, u"tipo"_s,
          u"categoría"_s, u"categoria"_s}},
        {MappedField::Deaths,
         {u"deaths"_s, u"fatalities"_s, u"killed"_s, u"dead"_s, u"best"_s, u"nkill"_s, u"muertos"_s,
          u"fallecidos"_s, u"muertes"_s}},
        {MappedField::Title, {u"title"_s, u"headline"_s, u"name"_s, u"título"_s, u"titulo"_s, u"titular"_s}},
        {MappedField::Summary,
         {u"summary"_s, u"notes"_s, u"description"_s, u"text"_s, u"resumen"_s, u"descripción"_s,
          u"descripcion"_s, u"notas"_s}},
        {MappedField::Source, {u"source"_s, u"sources"_s, u"fuente"_s, u"fuentes"_s, u"publisher"_s}},
        {MappedField::Url, {u"url"_s, u"link"_s, u"source_url"_s, u"source url"_s, u"enlace"_s}},
    };
    return known;
}

QString columnOf(const QStringList& header, const QStringList& names)
{
    for (const QString& name : names) {
        for (const QString& column : header) {
            if (column.trimmed().compare(name, Qt::CaseInsensitive) == 0)
                return column;
        }
    }
    return {};
}

/// The order that reads most of the dates; ISO where none reads any.
DateOrder orderOf(const QString& column, const QStringList& header, const std::vector<QStringList>& rows)
{
    const qsizetype at = header.indexOf(column);
    const auto readable = [&](DateOrder order) {
        return std::ranges::count_if(rows, [&](const QStringList& row) {
            const QByteArray text = row.value(at).toUtf8();
            return std::holds_alternative<DaysFound>(daysOf(std::string_view(text), order));
        });
    };
    const auto orders = valuesOf<DateOrder>();
    return *std::ranges::max_element(orders, {}, readable);
}

} // namespace

ColumnMapping suggestMapping(const QStringList& header, const std::vector<QStringList>& firstRows)
{
    ColumnMapping mapping;
    for (const KnownNames& known : knownNames()) {
        if (const QString column = columnOf(header, known.names); !column.isEmpty())
            mapping.columns[known.field] = column;
    }
    if (const auto date = mapping.columns.find(MappedField::Date); date != mapping.columns.end())
        mapping.dateOrder = orderOf(date->second, header, firstRows);
    return mapping;
}

} // namespace vraem
