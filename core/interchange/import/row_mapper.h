// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column_mapping.h"
#include "import_format.h"
#include "row_scope.h"

#include <memory>

namespace vraem {

/// Turns the rows of one format into codes and words. One per worker.
class RowMapper
{
public:
    virtual ~RowMapper() = default;
    /// Fills the scope's code and adds one record of text, in the order of TextField; false where the row was
    /// refused.
    virtual bool map(RowScope& row) = 0;
    virtual QStringList unusedColumns() const = 0;
};

/// The mapper of a format; `mapping` counts for a generic table only.
std::unique_ptr<RowMapper> makeRowMapper(ImportFormat format, const TableHeader& header,
                                         const ColumnMapping& mapping);

} // namespace vraem
