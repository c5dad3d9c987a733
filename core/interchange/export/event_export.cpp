// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_export.h"

#include "dataset_json.h"
#include "geo_writer.h"
#include "hidden_names.h"
#include "interchange/data_digest.h"
#include "staged_file.h"
#include "table_writer.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr int rowsBetweenReports = 256;

bool isTable(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::GedCsv || format == ExportFormat::AcledCsv;
}

Issue cannotWrite(const QString& path, const QString& reason)
{
    return {IssueCode::CannotWrite, path, {}, reason, {}};
}

std::unique_ptr<EventWriter> makeWriter(const Dataset& dataset, ExportFormat format, QFile& file,
                                        const ExportNotice& notice, QString& error)
{
    if (format == ExportFormat::GeoJson || format == ExportFormat::Kml || format == ExportFormat::GeoPackage)
        return makeGeoWriter(dataset, format, file.fileName(), notice, error);
    if (!file.open(QIODevice::WriteOnly)) {
        error = file.errorString();
        return nullptr;
    }
    switch (format) {
    case ExportFormat::GedCsv:
        return makeGedWriter(dataset, file);
    case ExportFormat::AcledCsv:
        return makeAcledWriter(dataset, file);
    case ExportFormat::Json:
        return makeJsonWriter(dataset, file, notice);
    default:
        return makeCsvWriter(dataset, file);
    }
}

/// False where it was cancelled.
bool writeRows(const Dataset& dataset, const ExportRequest& request, EventWriter& writer,
               ExportReport& report)
{
    int done = 0;
    for (const Row row : request.rows) {
        Event event = dataset.event(row);
        if (request.hidesNames)
            event = withoutNames(dataset, std::move(event), row);
        const std::vector<ExportRemark> remarks = writer.write(row, event);
        for (const ExportRemark remark : remarks)
            report.remarks.push_back({row, remark});
        if (std::ranges::none_of(remarks, isLeftOut))
            ++report.written;
        if (++done % rowsBetweenReports == 0) {
            if (request.cancel.stop_requested())
                return false;
            if (request.onProgress)
                request.onProgress(done);
        }
    }
    return !request.cancel.stop_requested();
}

/// Beside a table: the notice and what the bytes of the table are.
std::optional<Issue> writeNotice(const QString& path, const ExportNotice& notice, const QString& table)
{
    const Result<QString> digest = dataDigest(table);
    if (!digest)
        return digest.issues.front();
    QFile file(path);
    const QByteArray text = (toText(notice) + fileDigestKey + *digest + u'\n').toUtf8();
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush();
    return isWritten ? std::nullopt : std::optional(cannotWrite(path, file.errorString()));
}

ExportNotice noticeOf(const Dataset& dataset, const ExportRequest& request)
{
    ExportNotice notice = noticeOf(dataset, request.rows);
    notice.filter = request.hidesNames ? QString() : request.filter;
    notice.exportedOn = request.exportedOn;
    notice.hidesNames = request.hidesNames;
    return notice;
}

std::optional<Issue> hindrance(const ExportRequest& request)
{
    const auto limit = limitOf(request.format);
    if (limit && request.rows.size() > static_cast<size_t>(*limit))
        return Issue{IssueCode::TooManyEvents,
                     request.path,
                     {},
                     QString::number(request.rows.size()),
                     u"<= %1"_s.arg(*limit)};
    for (const QString& path : filesOf(request.format, request.path)) {
        if (!request.overwrites && QFileInfo::exists(path))
            return Issue{IssueCode::AlreadyThere, path, {}, {}, {}};
    }
    return std::nullopt;
}

/// Moves the files to their places, the main one last.
std::optional<Issue> commitAll(std::vector<std::unique_ptr<StagedFile>>& staged)
{
    for (auto file = staged.rbegin(); file != staged.rend(); ++file) {
        if (const auto reason = (*file)->commit())
            return cannotWrite((*file)->target(), *reason);
    }
    return std::nullopt;
}

std::optional<Issue> writeFiles(const Dataset& dataset, const ExportRequest& request, ExportReport& report)
{
    report.files = filesOf(request.format, request.path);
    std::vector<std::unique_ptr<StagedFile>> staged;
    for (const QString& path : report.files) {
        staged.push_back(std::make_unique<StagedFile>(path));
        if (!staged.back()->isValid())
            return cannotWrite(path, staged.back()->error());
    }
    const ExportNotice notice = noticeOf(dataset, request);
    QFile file(staged.front()->path());
    QString error;
    const auto writer = makeWriter(dataset, request.format, file, notice, error);
    if (!writer)
        return cannotWrite(request.path, error);
    report.isCancelled = !writeRows(dataset, request, *writer, report);
    const auto failure = writer->finish();
    if (report.isCancelled)
        return std::nullopt;
    if (failure || (file.isOpen() && !file.flush()))
        return cannotWrite(request.path, failure.value_or(file.errorString()));
    file.close();
    if (staged.size() > 1) {
        if (const auto issue = writeNotice(staged.back()->path(), notice, staged.front()->path()))
            return issue;
    }
    return commitAll(staged);
}

} // namespace

int ExportReport::leftOut() const
{
    std::vector<Row> rows;
    for (const RowRemark& remark : remarks) {
        if (isLeftOut(remark.remark) && (rows.empty() || rows.back() != remark.row))
            rows.push_back(remark.row);
    }
    return static_cast<int>(rows.size());
}

Result<ExportReport> exportEvents(const Dataset& dataset, const ExportRequest& request)
{
    if (const auto issue = hindrance(request))
        return {std::nullopt, {*issue}};
    ExportReport report;
    if (const auto issue = writeFiles(dataset, request, report))
        return {std::nullopt, {*issue}};
    if (report.isCancelled) {
        report.files.clear();
        report.written = 0;
    }
    return {std::move(report), {}};
}

QStringList filesOf(ExportFormat format, const QString& path)
{
    return isTable(format) ? QStringList{path, path + u".about.txt"_s} : QStringList{path};
}

QString suffixOf(ExportFormat format)
{
    return isTable(format) ? u"csv"_s : QString(nameOf(format));
}

std::optional<int> limitOf(ExportFormat format)
{
    return format == ExportFormat::Kml ? std::optional(mostPlacemarks) : std::nullopt;
}

} // namespace vraem
