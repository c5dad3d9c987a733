// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column_mapping.h"
#include "encoding/text_encoding.h"
#include "import_format.h"

#include <optional>

namespace vraem {

/// What a file is, found by reading its beginning.
struct Inspection
{
    /// nullopt where nothing can be imported from the file; the issues say why.
    std::optional<ImportFormat> format;
    TextEncoding encoding = TextEncoding::Utf8;
    bool isCompressed = false;
    /// ',', ';', '|' or a tab.
    char delimiter = ',';
    /// False for UCDP candidate files without one: their columns are known by position.
    bool hasHeader = true;
    /// Names of the columns, each made unique ("date", "date (2)") and filled ("column 3").
    QStringList header;
    /// As text, at most firstRowCount, each as long as the header.
    std::vector<QStringList> firstRows;
    /// For a generic table.
    ColumnMapping suggestedMapping;
    /// Bytes on disk.
    qint64 fileSize = 0;
    Issues issues;

    static constexpr int firstRowCount = 20;
};

/// Recognises a file by its content, never by its name. Reads at most a few megabytes. Refused with a reason:
/// an empty file, a Git LFS pointer, a spreadsheet or other binary, a page of HTML, a table of one column.
Inspection inspect(const QString& path);

} // namespace vraem
