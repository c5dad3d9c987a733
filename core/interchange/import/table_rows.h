// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_mapper.h"

namespace vraem {

/// Any table, by a ColumnMapping. A row needs a date or a coordinate; one without a date stands with the
/// undated. The type is the sub-type where it is one of the codebook's names, else Mention::ownType; the
/// actor is the initiator where there is a target too, else a participant; deaths are the total killed, as a
/// single figure. A row without an id has its line as id.
class TableRows : public RowMapper
{
public:
    TableRows(const TableHeader& header, const ColumnMapping& mapping);
    bool map(RowScope& row) override;
    QStringList unusedColumns() const override { return m_unused; }

private:
    bool mapDates(RowScope& row) const;
    void mapType(RowScope& row) const;
    void mapActors(RowScope& row) const;
    void writeTexts(RowScope& row) const;

    size_t column(MappedField field) const { return m_columns[static_cast<size_t>(field)]; }

    std::array<size_t, EnumNames<MappedField>::names.size()> m_columns{};
    DateOrder m_order;
    QStringList m_unused;
};

} // namespace vraem
