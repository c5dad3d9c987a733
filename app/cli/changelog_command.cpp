// SPDX-License-Identifier: GPL-3.0-or-later
#include "changelog_command.h"

#include "interchange/data_changelog.h"
#include "look/changelog_words.h"
#include "look/labels.h"
#include "shipped_data.h"

#include <CLI/CLI.hpp>

namespace vraem {
namespace {

int showChangelog()
{
    const Result<DataChangelog> changelog = readChangelog(QStringLiteral(":/data"));
    print(changelog.issues);
    if (!changelog)
        return 1;
    for (const DataChangelog::Entry& entry : changelog->entries)
        standardOutput() << labels::changelogEntry(entry.version, entry.date, entry.text) << '\n';
    standardOutput() << labels::text(changelog->agreement) << '\n';
    standardOutput().flush();
    return 0;
}

} // namespace

void addChangelogCommand(CLI::App& app, int& exitCode)
{
    auto* command =
        app.add_subcommand("changelog", "What became of the data, and how its two codings agreed");
    command->callback([&exitCode] { exitCode = showChangelog(); });
}

} // namespace vraem
