// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_command.h"

#include "interchange/dataset_reader.h"
#include "look/labels.h"
#include "overlay/overlay_apply.h"
#include "overlay/overlay_reading.h"
#include "report_check.h"
#include "shipped_data.h"

#include <QCoreApplication>
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

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(check)
};

/// The shipped data with the files: a folder is a whole data set; a file stands in for what the data has from
/// its source.
Dataset::Parts withFiles(Dataset::Parts data, const std::vector<std::string>& files, Issues& issues)
{
    for (const std::string& file : files) {
        const QString path = QString::fromStdString(file);
        Result<Dataset::Parts> read =
            QFileInfo(path).isDir() ? readDataset(path) : readWithReport(path, data);
        issues += read.issues;
        if (read)
            data = std::move(*read);
    }
    return data;
}

/// Damaged entries, and those about what the shipped data does not have.
Issues checkOverlay(const QString& path, Dataset::Parts shipped)
{
    shipped.layer = atlasLayer();
    const OverlayRead read = readOverlay(path);
    return read.issues +
           applyOverlay(std::make_shared<const Dataset>(std::move(shipped)), read.overlay).orphans;
}

QString checkedWords(const Dataset::Parts& data)
{
    return Text::tr("Checked: %1 mentions and %2 context facts from %3 sources.")
        .arg(data.mentions.size())
        .arg(data.contextFacts.size())
        .arg(data.sources.size());
}

int check(const CheckOptions& options)
{
    const Result<Dataset::Parts> shipped = readDataset(u":/data"_s);
    Issues issues = shipped.issues;
    if (!shipped) {
        print(issues);
        return 1;
    }
    const Dataset::Parts data = withFiles(*shipped, options.files, issues);
    if (!options.overlay.empty())
        issues += checkOverlay(QString::fromStdString(options.overlay), *shipped);
    std::optional<ReportCheck> reports;
    if (!options.reports.empty()) {
        reports.emplace(data, QString::fromStdString(options.reports));
        issues += reports->issues();
    }
    print(issues);
    const auto errors = std::ranges::count_if(issues, [](const Issue& issue) { return !issue.isWarning; }) +
                        (reports ? reports->failed() : 0);
    const auto warnings = std::ranges::count_if(issues, &Issue::isWarning);
    if (reports && options.showsPassages)
        reports->printPassages();
    for (const QString& line : reports ? reports->failures() : QStringList())
        standardError() << line << '\n';
    standardError() << checkedWords(data) << '\n'
                    << (reports ? reports->summary()
                                : Text::tr("Citations were not resolved: name the folder with copies of the "
                                           "reports by --reports."))
                    << '\n'
                    << Text::tr("%Ln error(s)", nullptr, static_cast<int>(errors)) << u", "_s
                    << Text::tr("%Ln warning(s)", nullptr, static_cast<int>(warnings)) << '\n';
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
                      "With --reports: print each citation's words (event, fields, passage)");
    command->callback([options, &exitCode] { exitCode = check(*options); });
}

} // namespace vraem
