// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_mapper.h"

#include "acled_rows.h"
#include "ged_rows.h"
#include "gtd_rows.h"
#include "table_rows.h"

namespace vraem {

std::unique_ptr<RowMapper> makeRowMapper(ImportFormat format, const TableHeader& header,
                                         const ColumnMapping& mapping)
{
    switch (format) {
    case ImportFormat::UcdpGed:
        return std::make_unique<GedRows>(header);
    case ImportFormat::Acled:
        return std::make_unique<AcledRows>(header);
    case ImportFormat::Gtd:
        return std::make_unique<GtdRows>(header);
    case ImportFormat::GenericTable:
        break;
    }
    return std::make_unique<TableRows>(header, mapping);
}

} // namespace vraem
