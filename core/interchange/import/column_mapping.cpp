// SPDX-License-Identifier: GPL-3.0-or-later
#include "column_mapping.h"

using namespace Qt::StringLiterals;

namespace vraem {

QJsonObject toJson(const ColumnMapping& mapping)
{
    QJsonObject columns;
    for (const auto& [field, column] : mapping.columns)
        columns.insert(nameOf(field), column);
    return {{u"columns"_s, columns}, {u"dateOrder"_s, QString(nameOf(mapping.dateOrder))}};
}

Result<ColumnMapping> columnMappingFromJson(const QJsonObject& json)
{
    Result<ColumnMapping> result;
    ColumnMapping mapping;
    const QJsonObject columns = json.value("columns"_L1).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        if (const auto field = fromName<MappedField>(column.key()))
            mapping.columns[*field] = column.value().toString();
        else
            result.issues.append({.code = IssueCode::UnknownName,
                                  .where = u"columns.%1"_s.arg(column.key()),
                                  .found = column.key(),
                                  .expected = namesOf<MappedField>().join(u", "_s)});
    }
    const QString order = json.value("dateOrder"_L1).toString();
    if (const auto known = fromName<DateOrder>(order))
        mapping.dateOrder = *known;
    else
        result.issues.append({.code = IssueCode::UnknownName,
                              .where = u"dateOrder"_s,
                              .found = order,
                              .expected = namesOf<DateOrder>().join(u", "_s)});
    if (!hasErrors(result.issues))
        result.value = std::move(mapping);
    return result;
}

Issues checkMapping(const ColumnMapping& mapping, const QStringList& header)
{
    Issues issues;
    for (const auto& [field, column] : mapping.columns) {
        if (!header.contains(column))
            issues.append({.code = IssueCode::MissingColumn,
                           .where = QString(nameOf(field)),
                           .found = column,
                           .expected = header.join(u", "_s)});
    }
    const auto has = [&](MappedField field) { return mapping.columns.contains(field); };
    if (has(MappedField::Latitude) != has(MappedField::Longitude))
        issues.append({.code = IssueCode::MappingIncomplete,
                       .found = has(MappedField::Latitude) ? u"latitude"_s : u"longitude"_s,
                       .expected = u"latitude, longitude"_s});
    if (!has(MappedField::Date) && !has(MappedField::Latitude))
        issues.append({.code = IssueCode::MappingIncomplete, .expected = u"date"_s});
    return issues;
}

} // namespace vraem
