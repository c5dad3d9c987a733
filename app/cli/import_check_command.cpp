// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_check_command.h"

#include "interchange/import/import.h"
#include "interchange/whole_file.h"
#include "look/labels.h"
#include "shipped_data.h"
#include "values/edtf.h"

#include <QFile>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct ImportCheckOptions
{
    std::string file;
    std::string mapping;
    std::string report;
};

std::optional<ColumnMapping> readMapping(const QString& path)
{
    constexpr qint64 mostBytes = 1024 * 1024;
    const Result<QByteArray> bytes = readWhole(path, mostBytes);
    print(bytes.issues);
    if (!bytes)
        return std::nullopt;
    const QJsonDocument json = QJsonDocument::fromJson(*bytes);
    if (!json.isObject()) {
        print({{.code = IssueCode::NotJson, .file = path}});
        return std::nullopt;
    }
    const Result<ColumnMapping> mapping = columnMappingFromJson(json.object());
    print(mapping.issues);
    return mapping.value;
}

void printSummary(const ImportReport& report, const std::optional<Dataset::Imported>& imported)
{
    QTextStream& out = standardOutput();
    out << u"format: %1\n"_s.arg(report.format ? QString(nameOf(*report.format)) : u"–"_s);
    out << u"encoding: %1%2\n"_s.arg(nameOf(report.encoding), report.isCompressed ? u", gzip"_s : QString());
    out << u"rows read: %1\nrows taken: %2\nrows refused: %3\nrows taken with warnings: %4\n"_s
               .arg(report.rowsRead)
               .arg(report.rowsTaken)
               .arg(report.rowsRefused)
               .arg(report.rowsWithWarnings);
    if (imported) {
        const EventColumns& columns = imported->columns;
        out << u"events with a date: %1\n"_s.arg(columns.dated());
        if (columns.dated() > 0)
            out << u"first day: %1\nlast day: %2\n"_s.arg(
                toIsoDate(dateOfNumber(columns.firstDay.front())),
                toIsoDate(dateOfNumber(*std::ranges::max_element(columns.lastDay))));
        out << u"actors: %1\nplaces: %2\n"_s.arg(imported->factions.factions().size())
                   .arg(imported->places.places().size());
        out << u"terms: %1\n"_s.arg(imported->layer.terms.isEmpty() ? u"–"_s : imported->layer.terms);
    }
    out << u"columns not used: %1\n"_s.arg(report.unusedColumns.join(u", "_s));
    for (const auto& [code, count] : report.counts)
        out << u"%1: %2\n"_s.arg(nameOf(code)).arg(count);
    out.flush();
}

bool writeTo(const QString& path, const ImportReport& report)
{
    QFile file(path);
    const QByteArray csv = writeReport(report);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size())
        return true;
    standardError() << path << u": "_s << file.errorString() << '\n';
    standardError().flush();
    return false;
}

int importCheck(const ImportCheckOptions& options)
{
    ImportRequest request{.path = QString::fromStdString(options.file), .layer = {u"file"_s}};
    if (!options.mapping.empty()) {
        request.mapping = readMapping(QString::fromStdString(options.mapping));
        if (!request.mapping)
            return 2;
    }
    const ImportOutcome outcome = importFile(request);
    if (outcome.report.counts.contains(IssueCode::CannotRead) && outcome.report.rowsRead == 0) {
        print(outcome.report.issues);
        return 1;
    }
    printSummary(outcome.report, outcome.imported);
    print(outcome.report.issues);
    if (!options.report.empty() && !writeTo(QString::fromStdString(options.report), outcome.report))
        return 1;
    return outcome.imported && !hasErrors(outcome.report.issues) && outcome.report.rowsRefused == 0 ? 0 : 1;
}

} // namespace

void addImportCheckCommand(CLI::App& app, int& exitCode)
{
    auto* command = app.add_subcommand(
        "import-check",
        "Say what a file of events is (UCDP GED, ACLED, GTD, a table) and how its rows are taken");
    auto options = std::make_shared<ImportCheckOptions>();
    command->add_option("FILE", options->file, "CSV or TSV, also gzipped")->required();
    command->add_option(
        "--mapping", options->mapping,
        "JSON that says which column is what: {\"columns\": {\"date\": \"day\"}, \"dateOrder\": \"iso\"}");
    command->add_option("--report", options->report, "Write every finding to this CSV file");
    command->callback([options, &exitCode] { exitCode = importCheck(*options); });
}

} // namespace vraem
