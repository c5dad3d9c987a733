// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_rows.h"

#include "model/usual_class.h"
#include "row_parts.h"
#include "sub_type_names.h"

using namespace Qt::StringLiterals;

namespace vraem {

TableRows::TableRows(const TableHeader& header, const ColumnMapping& mapping) : m_order(mapping.dateOrder)
{
    ColumnPicker columns(header);
    m_columns.fill(header.absent());
    for (const auto& [field, name] : mapping.columns)
        m_columns[static_cast<size_t>(field)] = columns.mark(header.columnNamed(name));
    m_unused = columns.unused();
}

bool TableRows::map(RowScope& row)
{
    readCoordinate(row, column(MappedField::Latitude), column(MappedField::Longitude));
    if (!mapDates(row))
        return false;
    mapType(row);
    mapActors(row);
    setPlace(row, {.site = row.text(column(MappedField::Place))}, PlaceLevel::Point);
    setCasualties(row, {});
    const auto deaths = readCount(row, column(MappedField::Deaths));
    setDeaths(row.code, deaths ? std::optional(CountRange{std::nullopt, deaths, std::nullopt}) : std::nullopt,
              {});
    writeTexts(row);
    return true;
}

bool TableRows::mapDates(RowScope& row) const
{
    const auto orders = std::to_array({m_order});
    const size_t date = column(MappedField::Date);
    const size_t endDate = column(MappedField::EndDate);
    if (row.text(date).empty()) {
        if (row.code.has(Trait::Located))
            return true;
        return row.refuse(IssueCode::MissingValue, date, u"YYYY-MM-DD (2022-06-30)"_s);
    }
    const auto first = readDays(row, date, orders);
    if (!first)
        return false;
    setDays(row.code, *first);
    if (row.text(endDate).empty())
        return true;
    const auto last = readDays(row, endDate, orders);
    if (!last)
        return false;
    if (last->last < first->first)
        return row.refuse(IssueCode::EndBeforeStart, endDate, QString::fromUtf8(row.text(date)));
    row.code.lastDay = last->last;
    return true;
}

void TableRows::mapType(RowScope& row) const
{
    const std::string_view type = row.text(column(MappedField::Type));
    const auto known = subTypeNamed(type);
    row.code.subType = known.value_or(EventSubType::XUnspecified);
    row.code.eventClass = known ? usualClass(*known) : EventClass::Other;
    if (!known)
        row.code.ownType = row.string(type);
}

void TableRows::mapActors(RowScope& row) const
{
    std::array<ActorKey, 2> actors;
    size_t count = 0;
    const std::string_view actor = row.text(column(MappedField::Actor));
    const std::string_view target = row.text(column(MappedField::TargetActor));
    const auto add = [&](std::string_view name, Role role) {
        if (name.empty())
            return;
        const Code text = row.string(name);
        actors[count++] = {text, text, Side::Other, role, Doubt::None};
    };
    add(actor, target.empty() ? Role::Participant : Role::Initiator);
    add(target, Role::Target);
    setActors(row, {actors.data(), count});
}

void TableRows::writeTexts(RowScope& row) const
{
    RecordTexts& texts = row.texts;
    const std::string_view id = row.text(column(MappedField::Id));
    row.code.needsLineInId = id.empty();
    texts.add(id);
    texts.endField();
    bool isFirst = true;
    const auto follow = [&](MappedField field) {
        if (row.text(column(field)).empty())
            return;
        texts.add(std::exchange(isFirst, false) ? "" : ", ");
        texts.addLine(row.text(column(field)));
    };
    follow(MappedField::Title);
    if (isFirst) {
        follow(MappedField::Type);
        follow(MappedField::Actor);
        follow(MappedField::Place);
    }
    texts.endField();
    texts.add(row.text(column(MappedField::Summary)));
    texts.endField();
    texts.endField();
    texts.addLine(row.text(column(MappedField::Source)));
    if (const std::string_view url = row.text(column(MappedField::Url)); !url.empty()) {
        texts.add(row.text(column(MappedField::Source)).empty() ? "" : "\n");
        texts.addLine(url);
    }
    texts.endField();
    texts.endRecord();
}

} // namespace vraem
