// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_command.h"

#include "interchange/dataset_reader.h"
#include "look/labels.h"
#include "reading/citation_check.h"
#include "shipped_data.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct CheckOptions
{
    std::vector<std::string> files;
    std::string reports;
    bool showsPassages = false;
};

void printPassages(const Dataset::Parts& parts, const ReportCopies& copies)
{
    for (const Mention& mention : parts.mentions) {
        const auto copy = copies.texts.find(mention.source);
        if (copy == copies.texts.end())
            continue;
        for (const Citation& citation : mention.citations) {
            QStringList fields;
            for (const Field field : citation.supports)
                fields.append(nameOf(field));
            const ReportText::Span span{citation.locator.start, citation.locator.end};
            standardOutput() << mention.id.value << '\t' << fields.join(u',') << '\t'
                             << copy->second.text(span).simplified() << '\n';
        }
    }
    standardOutput().flush();
}

/// A folder is a whole data set; a file stands in for what the shipped data has from its source.
Issues checkFile(const QString& path, const Dataset::Parts& shipped)
{
    return QFileInfo(path).isDir() ? readDataset(path).issues : readWithReport(path, shipped).issues;
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
    if (!options.reports.empty()) {
        const ReportCopies copies = openReports(shipped->sources, QString::fromStdString(options.reports));
        issues += copies.issues + checkCitations(*shipped, copies);
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
        ->add_option("--reports", options->reports,
                     "Folder with the reports' texts: resolve every citation in them")
        ->check(CLI::ExistingDirectory);
    command->add_flag("--passages", options->showsPassages,
                      "With --reports: print each citation's words (mention, fields, passage)");
    command->callback([options, &exitCode] { exitCode = check(*options); });
}

} // namespace vraem
