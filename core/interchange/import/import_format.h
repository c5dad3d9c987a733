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

/// How the bytes of a file were read as text.
enum class TextEncoding
{
    Utf8,
    Utf8WithBom,
    Utf16LittleEndian,
    Utf16BigEndian,
    Latin1,
    Windows1252
};

template<>
struct EnumNames<ImportFormat>
{
    static constexpr auto names = std::to_array<const char*>({"UCDP GED", "ACLED", "GTD", "table"});
};

template<>
struct EnumNames<TextEncoding>
{
    static constexpr auto names = std::to_array<const char*>(
        {"UTF-8", "UTF-8 with BOM", "UTF-16 LE", "UTF-16 BE", "ISO 8859-1", "Windows-1252"});
};

} // namespace vraem
