// SPDX-License-Identifier: GPL-3.0-or-later
#include "import.h"

#include "dataset_assembler.h"
#include "model/freed_memory.h"
#include "table_conversion.h"
#include "table_reader.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace vraem {
namespace {

constexpr size_t chunkBytes = 1U << 20;

void addIssue(ImportReport& report, Issue issue)
{
    issue.file = report.file;
    ++report.counts[issue.code];
    report.issues.append(std::move(issue));
}

/// How to read the rows; nullopt, with the reasons in the report, where they cannot be.
std::optional<TablePlan> planFor(const ImportRequest& request, const FileHead& head, ImportReport& report)
{
    for (const Issue& issue : head.inspection.issues)
        addIssue(report, issue);
    if (!head.inspection.format)
        return std::nullopt;
    TablePlan plan{request.mapping ? ImportFormat::GenericTable : *head.inspection.format, head.header,
                   request.mapping.value_or(head.inspection.suggestedMapping), head.inspection.delimiter};
    report.format = plan.format;
    if (plan.format == ImportFormat::GenericTable) {
        for (const Issue& issue : checkMapping(plan.mapping, head.header.names()))
            addIssue(report, issue);
    }
    return hasErrors(report.issues) ? std::nullopt : std::optional(std::move(plan));
}

ImportOutcome importTable(const ImportRequest& request)
{
    ImportOutcome outcome;
    ImportReport& report = outcome.report;
    report.file = QFileInfo(request.path).fileName();
    const InputFile file(request.path);
    const FileHead head = readHead(file, report.file);
    report.encoding = head.inspection.encoding;
    report.isCompressed = head.inspection.isCompressed;
    const auto plan = planFor(request, head, report);
    if (!plan)
        return outcome;
    report.unusedColumns = makeRowMapper(plan->format, plan->header, plan->mapping)->unusedColumns();

    RowCollector collector(*plan, report, head.firstLine);
    TableReader reader(request, file, head, *plan, collector, chunkBytes);
    if (!reader.read()) {
        report.isCancelled = true;
        return outcome;
    }
    if (reader.isDamaged())
        addIssue(report, {.code = IssueCode::DamagedArchive});
    if (report.rowsRead == 0)
        addIssue(report, {.code = IssueCode::EmptyFile});
    if (report.rowsTaken == 0)
        return outcome;
    outcome.imported = assemble(request, collector, reader.takeVocabularies(), report);
    report.isCancelled = !outcome.imported;
    return outcome;
}

ImportOutcome importConverted(const ImportRequest& request)
{
    const QTemporaryDir folder;
    const Result<QString> table = convertToTable(request.path, folder.path());
    ImportOutcome outcome;
    if (table) {
        ImportRequest ofTable = request;
        ofTable.path = *table;
        outcome = importTable(ofTable);
    }
    outcome.report.file = QFileInfo(request.path).fileName();
    for (const Issue& issue : table.issues)
        addIssue(outcome.report, issue);
    return outcome;
}

} // namespace

ImportOutcome importFile(const ImportRequest& request)
{
    ImportOutcome outcome = isConvertible(request.path) ? importConverted(request) : importTable(request);
    returnFreedMemory();
    return outcome;
}

} // namespace vraem
