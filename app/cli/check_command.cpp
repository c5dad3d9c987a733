// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_command.h"

#include "interchange/dataset_reader.h"
#include "look/labels.h"
#include "overlay/overlay_apply.h"
#include "overlay_reading.h"
#include "reading/citation_check.h"
#include "reading/copy_reader.h"
#include "shipped_data.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct CheckOptions
{
    std::vector<std::string> files;
    std::string reports;
    std::string overlay;
    bool showsPassages = false;
};

/// The best copy of each report: the one that was coded, else the one with most passages.
using Copies = std::map<SourceId, ReportCopyPtr>;

bool isBetter(const ReportCopy& copy, const ReportCopyPtr& than)
{
    return !than || (!than->isCodedCopy() && (copy.isCodedCopy() || copy.found() > than->found()));
}

/// Recognised by SHA-256, else by the digests of their sentences, however the files are called.
Copies copiesIn(const QString& folder, const std::vector<CitedReport>& reports, Issues& issues)
{
    std::vector<QString> knownTexts;
    for (const CitedReport& report : reports)
        knownTexts.push_back(report.source.sha256);
    Copies copies;
    const QStringList patterns{u"*.txt"_s,  u"*.text"_s,  u"*.md"_s, u"*.htm"_s,
                               u"*.html"_s, u"*.xhtml"_s, u"*.pdf"_s};
    for (const QString& name : QDir(folder).entryList(patterns, QDir::Files | QDir::Readable, QDir::Name)) {
        const Result<CopyText> text = readCopy({.path = QDir(folder).filePath(name),
                                                .extractor = QCoreApplication::applicationFilePath(),
                                                .knownTexts = knownTexts});
        for (Issue issue : text.issues) {
            issue.isWarning = true;
            issues.append(issue);
        }
        const ReportCopyPtr copy = text ? recogniseCopy(reports, *text) : nullptr;
        if (copy && isBetter(*copy, copies[copy->source()]))
            copies[copy->source()] = copy;
    }
    return copies;
}

/// The copy that was coded must agree to the letter; in another all passages must be found.
Issues checkCopies(const Dataset::Parts& parts, const std::vector<CitedReport>& reports, const Copies& copies)
{
    Issues issues;
    ReportCopies coded;
    for (const CitedReport& report : reports) {
        const auto found = copies.find(report.source.id);
        if (found == copies.end()) {
            issues.append({IssueCode::NoReportCopy,
                           {},
                           report.source.id.value,
                           {},
                           u"%1 (SHA-256 %2)"_s.arg(report.source.file, report.source.sha256)});
            continue;
        }
        const ReportCopy& copy = *found->second;
        if (copy.isCodedCopy()) {
            coded.texts.emplace(copy.source(), copy.text());
            continue;
        }
        issues.append({IssueCode::WrongReportCopy, copy.path(), copy.source().value,
                       u"%1 / %2"_s.arg(copy.found()).arg(copy.cited()), report.source.sha256, true});
        for (const Locator& locator : copy.missing())
            issues.append({IssueCode::DigestMismatch, copy.path(), labels::locator(locator)});
    }
    return issues + checkCitations(parts, coded);
}

void printPassages(const Dataset::Parts& parts, const Copies& copies)
{
    for (const Mention& mention : parts.mentions) {
        const auto copy = copies.find(mention.source);
        if (copy == copies.end())
            continue;
        for (const Citation& citation : mention.citations) {
            const FoundPassage* passage = copy->second->find(citation.locator);
            if (!passage)
                continue;
            QStringList fields;
            for (const Field field : citation.supports)
                fields.append(nameOf(field));
            standardOutput() << mention.id.value << '\t' << fields.join(u',') << '\t'
                             << copy->second->text().text(passage->words).simplified() << '\n';
        }
    }
    standardOutput().flush();
}

/// A folder is a whole data set; a file stands in for what the shipped data has from its source.
Issues checkFile(const QString& path, const Dataset::Parts& shipped)
{
    return QFileInfo(path).isDir() ? readDataset(path).issues : readWithReport(path, shipped).issues;
}

/// Damaged entries, and those about what the shipped data does not have.
Issues checkOverlay(const QString& path, Dataset::Parts shipped)
{
    shipped.layer = atlasLayer();
    const OverlayRead read = readOverlay(path);
    return read.issues +
           applyOverlay(std::make_shared<const Dataset>(std::move(shipped)), read.overlay).orphans;
}

int check(const CheckOptions& options)
{
    const Result<Dataset::Parts> shipped = readDataset(u":/data"_s);
    Issues issues = shipped.issues;
    if (!shipped) {
        print(issues);
        return 1;
    }
    for (const std::string& file : options.files)
        issues += checkFile(QString::fromStdString(file), *shipped);
    if (!options.overlay.empty())
        issues += checkOverlay(QString::fromStdString(options.overlay), *shipped);
    if (!options.reports.empty()) {
        const std::vector<CitedReport> reports = citedReports(Dataset(*shipped));
        const Copies copies = copiesIn(QString::fromStdString(options.reports), reports, issues);
        issues += checkCopies(*shipped, reports, copies);
        if (options.showsPassages)
            printPassages(*shipped, copies);
    }
    print(issues);
    if (options.reports.empty())
        standardError()
            << u"Citations were not resolved: name the folder with the reports' texts by --reports.\n"_s;
    const auto errors = std::ranges::count_if(issues, [](const Issue& issue) { return !issue.isWarning; });
    standardError() << u"%1 errors, %2 warnings"_s.arg(errors).arg(issues.size() - errors) << '\n';
    standardError().flush();
    return errors == 0 ? 0 : 1;
}

} // namespace

void addCheckCommand(CLI::App& app, int& exitCode)
{
    auto* command =
        app.add_subcommand("check", "Check data files, and that each citation leads to its passage");
    auto options = std::make_shared<CheckOptions>();
    command->add_option(
        "FILE", options->files,
        "Report files (reports/*.json) or whole data folders; none: the data that is shipped");
    command
        ->add_option(
            "--reports", options->reports,
            "Folder with copies of the reports, as text, page or PDF, called anything: resolve every "
            "citation in them")
        ->check(CLI::ExistingDirectory);
    command->add_option("--overlay", options->overlay,
                        "A file of your notes and corrections (.jsonl): read it, and list what is about "
                        "nothing in the data");
    command->add_flag("--passages", options->showsPassages,
                      "With --reports: print each citation's words (mention, fields, passage)");
    command->callback([options, &exitCode] { exitCode = check(*options); });
}

} // namespace vraem
