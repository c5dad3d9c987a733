// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_command.h"

#include "interchange/event_csv.h"
#include "interchange/event_json.h"
#include "look/labels.h"
#include "query/filter_terms.h"
#include "shipped_data.h"
#include "text_table.h"

#include <QJsonDocument>

#include <CLI/CLI.hpp>

#include <map>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct ListOptions
{
    std::map<FilterTerm, std::vector<std::string>> terms;
    std::string format = "table";
    std::string file;
};

QString actorsOf(const Dataset& dataset, const Event& event)
{
    QStringList names;
    for (const Actor& actor : event.actors) {
        const QString name = labels::faction(dataset, actor.faction);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

QString killedIn(const Event& event)
{
    const std::optional<int> deaths = deathsBest(event);
    return deaths ? QString::number(*deaths) : u"–"_s;
}

void printTable(const Dataset& dataset, const RowSet& rows)
{
    TextTable table({u"DATE"_s, u"KILLED"_s, u"PLACE"_s, u"TITLE"_s, u"ACTORS"_s, u"ID"_s});
    for (const Row row : rows) {
        const Event& event = dataset.event(row);
        table.addRow({event.date ? labels::shortDate(event.date->interval) : u"–"_s, killedIn(event),
                      event.place ? labels::place(dataset, *event.place) : u"–"_s, labels::text(event.title),
                      actorsOf(dataset, event), event.id.value});
    }
    standardOutput() << table.toString();
}

void printJson(const Dataset& dataset, const RowSet& rows)
{
    QJsonArray events;
    for (const Row row : rows)
        events.append(toJson(dataset, dataset.event(row)));
    standardOutput() << QString::fromUtf8(QJsonDocument(events).toJson());
}

int list(const ListOptions& options)
{
    const DatasetPtr dataset =
        options.file.empty() ? shippedDataset() : importedDataset(QString::fromStdString(options.file));
    if (!dataset)
        return 1;
    Filter filter;
    Issues issues;
    for (const auto& [term, values] : options.terms) {
        for (const std::string& value : values)
            issues += addTerm(*dataset, term, QString::fromStdString(value), filter);
    }
    if (hasErrors(issues)) {
        print(issues);
        return 2;
    }
    if (filter.units.empty())
        filter.units = incidentsOnly().units;
    const QueryResult result = query(*dataset, filter);
    if (options.format == "json")
        printJson(*dataset, result.rows);
    else if (options.format == "csv")
        standardOutput() << toCsv(*dataset, Rows(result.rows.begin(), result.rows.end()));
    else
        printTable(*dataset, result.rows);
    standardOutput().flush();
    standardError() << labels::shownCount(result.totals.events, dataset->size()) << u" · "_s
                    << labels::total(Effect::Killed, result.totals.killed) << u" · "_s
                    << labels::total(Effect::Wounded, result.totals.wounded) << '\n';
    standardError().flush();
    return 0;
}

} // namespace

void addListCommand(CLI::App& app, int& exitCode)
{
    auto* command = app.add_subcommand("list", "List events, incidents by default");
    auto options = std::make_shared<ListOptions>();
    const auto add = [&](const char* flag, FilterTerm term, const char* help) {
        command->add_option(flag, options->terms[term], help)->take_all()->allow_extra_args(false);
    };
    add("--year", FilterTerm::Year, "Calendar year; may be repeated, as all of these");
    add("--from", FilterTerm::From, "First day, month or year");
    add("--to", FilterTerm::To, "Last day, month or year, included");
    add("--faction", FilterTerm::Faction, "Faction by id or name; an umbrella selects its members");
    add("--type", FilterTerm::Type, "Event type, such as Battles or x-legal");
    add("--place", FilterTerm::Place, "Place by id or name, with all that lies in it");
    add("--source", FilterTerm::Source, "Source by id");
    add("--unit", FilterTerm::Unit, "incident (default), aggregate, campaign or all");
    add("--text", FilterTerm::Text, "Words to find; \"a phrase\" in quotes, -word excludes");
    command->add_option("--open", options->file,
                        "Of this file (UCDP GED, ACLED, GTD, a table), not of the atlas");
    command->add_option("--format", options->format, "table (default), json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}));
    command->callback([options, &exitCode] { exitCode = list(*options); });
}

} // namespace vraem
