// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export_notice.h"
#include "model/dataset.h"
#include "values/export_kinds.h"
#include "values/issue.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace vraem {

struct ExportRequest
{
    ExportFormat format = ExportFormat::Csv;
    QString path;
    /// In the order they are to be written.
    std::vector<Row> rows;
    /// See withoutNames().
    bool hidesNames = false;
    bool overwrites = false;
    /// The filter in words, as the program shows it; empty where nothing was asked.
    QString filter;
    QDate exportedOn;
    /// Called from the exporting thread with the number of events that are done.
    std::function<void(int done)> onProgress = {};
    std::stop_token cancel = {};
};

struct RowRemark
{
    Row row = 0;
    ExportRemark remark = ExportRemark::NotAnIncident;

    bool operator==(const RowRemark&) const = default;
};

struct ExportReport
{
    int written = 0;
    /// Every event that is not in the file, and everything that a written one lost.
    std::vector<RowRemark> remarks;
    /// The file, then those that go with it.
    QStringList files;
    bool isCancelled = false;

    int leftOut() const;
};

/// Writes events to a file, one at a time: memory does not grow with their number but for the remarks.
/// Nothing is left behind where it fails or is stopped. Errors: the folder cannot be written, the file is
/// there and may not be overwritten, the disk is full. Blocks; to be called away from the window's thread.
Result<ExportReport> exportEvents(const Dataset& dataset, const ExportRequest& request);

/// What exportEvents() writes: the file and, beside a table, FILE.about.txt with version, filter and the
/// providers' terms. A table has no place for them of its own: lines of comment would break its readers.
QStringList filesOf(ExportFormat format, const QString& path);

/// The usual ending of a format's files, without the dot.
QString suffixOf(ExportFormat format);

/// Highest number of events a format is written with; nullopt where only the disk sets an end. KML is kept
/// in memory whole, by those who write and those who read it.
std::optional<int> limitOf(ExportFormat format);

} // namespace vraem
