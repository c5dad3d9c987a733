// SPDX-License-Identifier: GPL-3.0-or-later
#include "notes_command.h"

#include "look/labels.h"
#include "overlay_reading.h"
#include "shipped_data.h"
#include "text_table.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

void addRows(TextTable& table, const LayerId& data, const OwnData& own)
{
    const auto add = [&](const QString& event, const QString& what, const QString& words) {
        table.addRow({data.value, event, what, words.simplified()});
    };
    for (const auto& [event, annotation] : own.annotations) {
        if (annotation.isBookmarked)
            add(event.value, u"bookmark"_s, {});
        if (!annotation.tags.empty())
            add(event.value, u"tags"_s,
                QStringList(annotation.tags.begin(), annotation.tags.end()).join(u", "_s));
        if (!annotation.note.isEmpty())
            add(event.value, u"note"_s, annotation.note);
    }
    for (const auto& [id, mention] : own.mentions) {
        QStringList fields;
        for (const Field field : mention.corrects)
            fields.append(nameOf(field));
        add(mention.event.value, fields.isEmpty() ? u"own event"_s : u"correction: "_s + fields.join(u", "_s),
            labels::text(fields.isEmpty() ? mention.title : mention.note));
    }
    for (const auto& [mention, regrouping] : own.regroupings)
        add(regrouping.event.value, nameOf(regrouping.kind),
            u"%1: %2"_s.arg(mention.value, regrouping.reason));
}

int listNotes(const std::string& path)
{
    const OverlayRead read = readOverlay(QString::fromStdString(path));
    print(read.issues);
    TextTable table({u"DATA"_s, u"EVENT"_s, u"WHAT"_s, u"WORDS"_s});
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
    command->add_option("--overlay,FILE", *path, "The file that vraem-atlas keeps them in (.jsonl)")
        ->required();
    command->callback([path, &exitCode] { exitCode = listNotes(*path); });
}

} // namespace vraem
