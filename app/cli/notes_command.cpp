// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes_command.h"

#include "look/labels.h"
#include "overlay/overlay_reading.h"
#include "shipped_data.h"
#include "text_table.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(notes)
};

QString changeWords(const Mention& mention)
{
    QStringList fields;
    for (const Field field : mention.corrects)
        fields.append(labels::name(field));
    return fields.isEmpty() ? Text::tr("event of your own")
                            : Text::tr("correction: %1", "of which fields").arg(fields.join(u", "_s));
}

void addRows(TextTable& table, const LayerId& data, const OwnData& own)
{
    const auto add = [&](const QString& event, const QString& what, const QString& words) {
        table.addRow({data.value, event, what, words.simplified()});
    };
    for (const auto& [event, annotation] : own.annotations) {
        if (annotation.isBookmarked)
            add(event.value, Text::tr("bookmark"), {});
        if (!annotation.tags.empty())
            add(event.value, Text::tr("tags"),
                QStringList(annotation.tags.begin(), annotation.tags.end()).join(u", "_s));
        if (!annotation.note.isEmpty())
            add(event.value, Text::tr("note"), annotation.note);
    }
    for (const auto& [id, mention] : own.mentions) {
        add(mention.event.value, changeWords(mention),
            labels::text(mention.isCorrection() ? mention.note : mention.title));
    }
    for (const auto& [mention, regrouping] : own.regroupings)
        add(regrouping.event.value,
            regrouping.kind == RegroupKind::Split ? Text::tr("split") : Text::tr("merge"),
            u"%1: %2"_s.arg(mention.value, regrouping.reason));
}

int listNotes(const std::string& path)
{
    const OverlayRead read = readOverlay(QString::fromStdString(path));
    print(read.issues);
    TextTable table({Text::tr("DATA"), Text::tr("EVENT"), Text::tr("WHAT"), Text::tr("WORDS")});
    for (const auto& [data, own] : read.overlay.all())
        addRows(table, data, own);
    standardOutput() << table.toString();
    standardOutput().flush();
    return hasErrors(read.issues) ? 1 : 0;
}

} // namespace

void addNotesCommand(CLI::App& app, int& exitCode)
{
    auto* command = app.add_subcommand("notes", "List your notes, bookmarks, tags and corrections");
    auto path = std::make_shared<std::string>();
    command->add_option(
        "--overlay,FILE", *path,
        "The file that vraem-atlas keeps them in (.jsonl), by its name alone or behind --overlay");
    command->callback([path, &exitCode] {
        if (path->empty())
            throw CLI::RequiredError("the file of notes, FILE or --overlay FILE,");
        exitCode = listNotes(*path);
    });
}

} // namespace vraem
