// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_command.h"

#include "citing/citation_words.h"
#include "filter_options.h"
#include "look/labels.h"
#include "shipped_data.h"

#include <QCoreApplication>

#include <CLI/CLI.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(show)
};

QString supportsInWords(const Citation& citation)
{
    QStringList names;
    for (const Field field : citation.supports)
        names.append(labels::name(field));
    return names.join(u", "_s);
}

void printMention(QTextStream& out, const Dataset& dataset, const Mention& mention)
{
    out << '\n' << sourceWithKind(*dataset.source(mention.source)) << '\n';
    if (const QString summary = labels::text(mention.summary); !summary.isEmpty())
        out << u"  "_s << summary << '\n';
    for (const Field field : mention.corrects)
        out << u"  "_s << labels::name(field) << u": "_s
            << labels::values(dataset, mention, field).join(u"; "_s) << '\n';
    if (!mention.ownPassage.isEmpty())
        out << u"  "_s << mention.ownPassage << '\n';
    for (const Fact& fact : mention.facts)
        out << u"  - "_s << labels::fact(fact) << '\n';
    for (const Attribution& attribution : mention.attributions)
        out << u"  "_s << labels::attribution(attribution) << '\n';
    if (!mention.note.en.isEmpty())
        out << u"  * "_s << labels::text(mention.note) << '\n';
    for (const Citation& citation : mention.citations) {
        const Locator& locator = citation.locator;
        out << u"  [%1 … %2) %3: %4"_s.arg(locator.start)
                   .arg(locator.end)
                   .arg(labels::locator(locator), supportsInWords(citation))
            << '\n';
    }
}

/// What each source says of a field on which they differ, and in whose voice.
void printConflict(QTextStream& out, const Dataset& dataset, const Event& event, const Conflict& conflict)
{
    out << '\n' << Text::tr("The sources differ: %1", "on what").arg(labels::name(conflict)) << '\n';
    for (const Mention& mention : event.mentions) {
        if (std::ranges::find(conflict.mentions, mention.id) == conflict.mentions.end())
            continue;
        out << u"  %1: %2 (%3)\n"_s.arg(labels::shortSource(*dataset.source(mention.source)),
                                        labels::values(dataset, mention, conflict.field).join(u"; "_s),
                                        labels::voices(mention, conflict.field).join(u"; "_s));
    }
}

int show(const std::string& id, const FilterOptions& options)
{
    const DatasetPtr dataset = dataOf(options).dataset;
    if (!dataset)
        return 1;
    const auto row = dataset->rowOf(EventId{QString::fromStdString(id)});
    if (!row) {
        standardError() << u"vraem-events: "_s
                        << Text::tr("no event has the id \"%1\"; `vraem-events list --unit all` lists them")
                               .arg(QString::fromStdString(id))
                        << '\n';
        standardError().flush();
        return 1;
    }
    const Event& event = dataset->event(*row);
    QTextStream& out = standardOutput();
    out << labels::text(event.title)
        << u"\n%1 · %2 · %3\n"_s.arg(labels::name(event.unit), labels::name(event.type()),
                                     labels::name(event.subType));
    if (event.isCorrected())
        out << labels::name(OwnMark::Corrected) << '\n';
    if (event.date)
        out << labels::date(event.date->interval) << u" ("_s << labels::datePrecision(*event.date)
            << u")\n"_s;
    if (event.place)
        out << labels::place(*dataset, *event.place) << u" ("_s
            << labels::placePrecision(*dataset, *event.place) << u")\n"_s;
    for (const Actor& actor : event.actors)
        out << labels::actor(*dataset, actor) << '\n';
    for (const QString& toll : labels::casualties(event))
        out << toll << '\n';
    for (const PersonOutcome& outcome : outcomesOf(*dataset, event))
        out << labels::outcome(*dataset, outcome) << '\n';
    for (const Mention& mention : event.mentions)
        printMention(out, *dataset, mention);
    for (const Conflict& conflict : event.conflicts)
        printConflict(out, *dataset, event, conflict);
    out.flush();
    return 0;
}

} // namespace

void addShowCommand(CLI::App& app, int& exitCode)
{
    auto* command = app.add_subcommand("show", "Show one event: what each report says and where it says it");
    auto id = std::make_shared<std::string>();
    command->add_option("ID", *id, "Event id as `list` prints it")->required();
    auto options = std::make_shared<FilterOptions>();
    command->add_option("--overlay", options->overlay,
                        "With your notes and corrections from this file (.jsonl)");
    command->callback([id, options, &exitCode] { exitCode = show(*id, *options); });
}

} // namespace vraem
