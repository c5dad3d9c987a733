// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_report.h"
#include "inspection.h"
#include "model/dataset.h"

#include <functional>
#include <stop_token>

namespace vraem {

/// How far an import is.
struct ImportProgress
{
    /// Of the file as it is on disk.
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 rows = 0;
};

struct ImportRequest
{
    QString path;
    /// Stands before every id of a faction or place that the file brings, so that layers never share one.
    LayerId layer;
    /// For a generic table; without one the mapping that inspect() suggests is taken.
    std::optional<ColumnMapping> mapping = std::nullopt;
    int threads = 2;
    /// Called from the importing threads, one at a time.
    std::function<void(const ImportProgress&)> onProgress = {};
    std::stop_token cancel = {};
};

struct ImportOutcome
{
    /// nullopt where the file cannot be read, holds no usable row, or the import was cancelled.
    std::optional<Dataset::Imported> imported;
    ImportReport report;
};

/// Reads a file of events into columns. Formats and what becomes of their fields: see ged_rows.h,
/// acled_rows.h, gtd_rows.h, table_rows.h. Blocks; to be called away from the window's thread.
ImportOutcome importFile(const ImportRequest& request);

} // namespace vraem
