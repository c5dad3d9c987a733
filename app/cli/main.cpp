// SPDX-License-Identifier: GPL-3.0-or-later
#include "bibliography_command.h"
#include "changelog_command.h"
#include "check_command.h"
#include "cite_command.h"
#include "context_command.h"
#include "export_command.h"
#include "extract_command.h"
#include "import_check_command.h"
#include "list_command.h"
#include "notes_command.h"
#include "show_command.h"

#include "look/language.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <iostream>

using namespace vraem;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    CLI::App app("Events of the conflict in Peru's VRAEM, 2019-2023, each with the passages that carry it.",
                 "vraem-events");
    app.footer("Examples:\n"
               "  vraem-events list --year 2023 --faction shining-path\n"
               "  vraem-events list --type \"x-legal\" --format csv > legal.csv\n"
               "  vraem-events list --unit all --format json\n"
               "  vraem-events show 2023-02-12-ambush\n"
               "  vraem-events export --year 2023 --output 2023.gpkg\n"
               "  vraem-events bibliography --year 2023 --format bibtex > sources.bib\n"
               "  vraem-events notes --overlay notes.jsonl\n"
               "  vraem-events check --reports ~/reports\n"
               "  vraem-events import-check GEDEvent_v23_1.csv --report refused.csv\n"
               "  vraem-events list --open GEDEvent_v23_1.csv --year 2022 --place Peru\n\n"
               "Exit codes: 0 done; 1 something was found wrong or is not there; 2 wrong use.\n"
               "Data goes to standard output, messages to standard error.");
    app.set_version_flag("--version", VRAEM_VERSION);
    app.require_subcommand(1);
    std::string language = "en";
    app.add_option("--language", language, "Language of titles and words in tables: en or es")
        ->check(CLI::IsMember({"en", "es"}));

    int exitCode = 0;
    app.parse_complete_callback([&] { setLanguage(QString::fromStdString(language)); });
    addListCommand(app, exitCode);
    addShowCommand(app, exitCode);
    addExportCommand(app, exitCode);
    addBibliographyCommand(app, exitCode);
    addContextCommand(app, exitCode);
    addChangelogCommand(app, exitCode);
    addNotesCommand(app, exitCode);
    addCheckCommand(app, exitCode);
    addCiteCommand(app, exitCode);
    addImportCheckCommand(app, exitCode);
    addExtractCommand(app, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    return exitCode;
}
