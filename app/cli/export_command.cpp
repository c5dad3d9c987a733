// SPDX-License-Identifier: GPL-3.0-or-later
#include "export_command.h"

#include "filter_options.h"
#include "interchange/export/event_export.h"
#include "look/labels.h"
#include "query/query.h"
#include "shipped_data.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct ExportOptions
{
    FilterOptions filter;
    std::string format;
    std::string output;
    bool hidesNames = false;
    bool overwrites = false;
};

/// As asked; else by the ending of the file.
std::optional<ExportFormat> formatOf(const ExportOptions& options)
{
    if (!options.format.empty())
        return fromName<ExportFormat>(QString::fromStdString(options.format));
    const QString suffix = QFileInfo(QString::fromStdString(options.output)).suffix().toLower();
    for (const ExportFormat format : valuesOf<ExportFormat>()) {
        if (suffixOf(format) == suffix)
            return format;
    }
    return std::nullopt;
}

QStringList endings()
{
    QStringList endings;
    for (const ExportFormat format : valuesOf<ExportFormat>())
        endings.append(suffixOf(format));
    endings.removeDuplicates();
    return endings;
}

/// Every event that is not in the file, with all that stood in the way; what written events lost, by kind.
void print(const Dataset& dataset, const ExportReport& report)
{
    std::map<Row, QStringList> leftOut;
    std::map<ExportRemark, int> losses;
    for (const RowRemark& remark : report.remarks) {
        if (isLeftOut(remark.remark))
            leftOut[remark.row].append(labels::name(remark.remark));
        else
            ++losses[remark.remark];
    }
    for (const auto& [row, reasons] : leftOut)
        standardError() << u"left out: %1: %2\n"_s.arg(dataset.event(row).id.value, reasons.join(u"; "_s));
    for (const auto& [remark, count] : losses)
        standardError() << u"not carried over, events %1: %2\n"_s.arg(count).arg(labels::name(remark));
    for (const QString& file : report.files)
        standardError() << u"written: "_s << file << '\n';
    standardError() << u"events written: %1, left out: %2\n"_s.arg(report.written).arg(report.leftOut());
    standardError().flush();
}

int exportTo(const ExportOptions& options)
{
    if (options.output.empty()) {
        standardError()
            << u"--output: name the file to write, such as --output 2023.csv; its ending (%1) says "
               "the format, unless --format does\n"_s.arg(endings().join(u", "_s));
        standardError().flush();
        return 2;
    }
    const auto format = formatOf(options);
    if (!format) {
        standardError() << u"--format: one of %1, or a FILE that ends in one of them\n"_s.arg(
            namesOf<ExportFormat>().join(u", "_s));
        standardError().flush();
        return 2;
    }
    const auto [dataset, marks] = dataOf(options.filter);
    if (!dataset)
        return 1;
    const Result<Filter> filter = filterOf(*dataset, options.filter);
    if (!filter) {
        print(filter.issues);
        return 2;
    }
    ExportRequest request;
    request.format = *format;
    request.path = QString::fromStdString(options.output);
    const RowSet rows = apply(*dataset, *filter, marks);
    request.rows.assign(rows.begin(), rows.end());
    request.hidesNames = options.hidesNames;
    request.overwrites = options.overwrites;
    request.filter = labels::filterInWords(*dataset, *filter);
    request.exportedOn = QDate::currentDate();
    const Result<ExportReport> report = exportEvents(*dataset, request);
    print(report.issues);
    if (!report)
        return 1;
    print(*dataset, *report);
    return 0;
}

} // namespace

void addExportCommand(CLI::App& app, int& exitCode)
{
    auto* command =
        app.add_subcommand("export", "Write events to a file for other programs, incidents by default");
    auto options = std::make_shared<ExportOptions>();
    command
        ->add_option("--format", options->format,
                     "csv, ged (columns of UCDP), acled (columns of ACLED), geojson, kml, gpkg or json; "
                     "without it by the ending of FILE")
        ->check(CLI::IsMember({"csv", "ged", "acled", "geojson", "kml", "gpkg", "json"}));
    command->add_option("--output", options->output, "The file to write, always needed");
    command->add_flag("--force", options->overwrites, "Replace the file if it is there");
    command->add_flag("--hide-names", options->hidesNames,
                      "Leave out everything that can name a person: all free text, and ids made of words");
    addFilterOptions(*command, options->filter);
    command->callback([options, &exitCode] { exitCode = exportTo(*options); });
}

} // namespace vraem
