// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "encoding/text_encoding.h"
#include "import_format.h"
#include "values/issue.h"

#include <map>
#include <optional>

namespace vraem {

/// What an import did with every row of a file. rowsRead = rowsTaken + rowsRefused.
struct ImportReport
{
    QString file;
    /// nullopt where the file was not recognised.
    std::optional<ImportFormat> format;
    TextEncoding encoding = TextEncoding::Utf8;
    bool isCompressed = false;
    qint64 rowsRead = 0;
    qint64 rowsTaken = 0;
    qint64 rowsRefused = 0;
    /// Rows taken of which something was changed or left out: each has a warning.
    qint64 rowsWithWarnings = 0;
    bool isCancelled = false;
    /// How often each kind of issue came up, also beyond those that are kept.
    std::map<IssueCode, qint64> counts;
    /// The first keptIssues, in the order of the file; errors refused a row or the file, warnings did not.
    Issues issues;
    /// Columns of the file that no field of an event is made of.
    QStringList unusedColumns;

    static constexpr qsizetype keptIssues = 10'000;
};

/// The report as CSV (UTF-8, header "severity,code,file,where,found,expected"), an issue a line, after lines
/// for the totals and before one for each kind that goes beyond what is kept. Cells are safe to open in a
/// spreadsheet.
QByteArray writeReport(const ImportReport& report);

} // namespace vraem
