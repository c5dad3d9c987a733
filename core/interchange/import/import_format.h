// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/enum_names.h"

namespace vraem {

/// What a file of events is, by its content.
enum class ImportFormat
{
    /// UCDP Georeferenced Event Dataset, final or candidate, any layout since 19.1.
    UcdpGed,
    /// Armed Conflict Location & Event Data, before and after March 2023.
    Acled,
    /// Global Terrorism Database, 135 columns.
    Gtd,
    /// Any other table with a header; a ColumnMapping says what its columns are.
    GenericTable
};

template<>
struct EnumNames<ImportFormat>
{
    static constexpr auto names = std::to_array<const char*>({"UCDP GED", "ACLED", "GTD", "table"});
};

} // namespace vraem
