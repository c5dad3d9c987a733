// SPDX-License-Identifier: GPL-3.0-or-later
#include "show_command.h"

#include "filter_options.h"
#include "interchange/event_json.h"
#include "look/labels.h"
#include "shipped_data.h"

#include <CLI/CLI.hpp>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QString supportsInWords(const Citation& citation)
{
    QStringList names;
    for (const Field field : citation.supports)
        names.append(labels::name(field));
    return names.join(u", "_s);
}

void printMention(QTextStream& out, const Dataset& dataset, const Mention& mention)
{
    out << '\n' << labels::source(*dataset.source(mention.source)) << '\n';
    out << u"  "_s << labels::text(mention.summary) << '\n';
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

int show(const std::string& id, const FilterOptions& options)
{
    const DatasetPtr dataset = dataOf(options).dataset;
    if (!dataset)
        return 1;
    const auto row = dataset->rowOf(EventId{QString::fromStdString(id)});
    if (!row) {
        standardError()
            << u"vraem-events: no event has the id \"%1\"; `vraem-events list --unit all` lists them"_s.arg(
                   QString::fromStdString(id))
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
    for (const Casualty& casualty : event.casualties)
        out << labels::casualty(casualty) << '\n';
    for (const PersonOutcome& outcome : outcomesOf(*dataset, event))
        out << labels::outcome(*dataset, outcome) << '\n';
    for (const Mention& mention : event.mentions)
        printMention(out, *dataset, mention);
    for (const Conflict& conflict : event.conflicts) {
        out << '\n' << labels::name(conflict.field) << u" ≠\n"_s;
        for (const Mention& mention : event.mentions) {
            if (mention.isCorrection() &&
                std::ranges::find(mention.corrects, conflict.field) == mention.corrects.end())
                continue;
            out << u"  %1: %2\n"_s.arg(labels::source(*dataset->source(mention.source)),
                                       conflictValue(*dataset, mention, conflict.field));
        }
    }
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
