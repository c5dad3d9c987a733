// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract_command.h"

#include "extract/confinement.h"
#include "extract/extract_text.h"

#include <QFile>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

int extract(const std::string& path)
{
    confineThisProcess();
    QFile file(QString::fromStdString(path));
    Result<QString> text{std::nullopt, {{IssueCode::CannotRead, file.fileName()}}};
    if (file.open(QIODevice::ReadOnly))
        text = extractText(file.readAll(), file.fileName());
    QFile output;
    if (!text) {
        const bool isOpen = output.open(stderr, QIODevice::WriteOnly);
        output.write(QString(nameOf(text.issues.front().code)).toUtf8() + '\n');
        return isOpen ? 1 : 2;
    }
    const QByteArray utf8 = text->toUtf8();
    return output.open(stdout, QIODevice::WriteOnly) && output.write(utf8) == utf8.size() ? 0 : 1;
}

} // namespace

void addExtractCommand(CLI::App& app, int& exitCode)
{
    auto* command = app.add_subcommand("extract-text", "The words of a saved report");
    command->group("");
    auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file)->required();
    command->callback([file, &exitCode] { exitCode = extract(*file); });
}

} // namespace vraem
