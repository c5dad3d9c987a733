// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_command.h"

#include "filter_options.h"
#include "interchange/event_json.h"
#include "interchange/export/event_record.h"
#include "interchange/export/table_writer.h"
#include "look/labels.h"
#include "query/query.h"
#include "shipped_data.h"
#include "text_table.h"

#include <QFile>
#include <QJsonDocument>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct ListOptions
{
    FilterOptions filter;
    std::string format = "table";
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
    const std::optional<CountRange> killed = totalOf(event, Effect::Killed);
    return killed ? labels::count(*killed) : u"–"_s;
}

void printTable(const Dataset& dataset, const RowSet& rows)
{
    QStringList header{u"DATE"_s, u"KILLED"_s, u"PLACE"_s, u"TITLE"_s, u"ACTORS"_s, u"ID"_s};
    if (dataset.isLayered())
        header.append(u"LAYER"_s);
    TextTable table(header);
    for (const Row row : rows) {
        const Event& event = dataset.event(row);
        QStringList cells{event.date ? labels::shortDate(event.date->interval) : u"–"_s,
                          killedIn(event),
                          event.place ? labels::place(dataset, *event.place) : u"–"_s,
                          labels::text(event.title),
                          actorsOf(dataset, event),
                          event.id.value};
        if (dataset.isLayered())
            cells.append(dataset.layerAt(row).name);
        table.addRow(cells);
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

void printCsv(const Dataset& dataset, const RowSet& rows)
{
    QFile output;
    if (!output.open(stdout, QIODevice::WriteOnly))
        return;
    const auto writer = makeCsvWriter(dataset, output);
    for (const Row row : rows)
        writer->write(row, dataset.event(row));
    if (const auto failure = writer->finish())
        standardError() << *failure << '\n';
}

void printTotals(const Totals& totals, int all)
{
    standardError() << labels::shownCount(totals.events, all) << u" · "_s
                    << labels::casualties(totals).join(u" · "_s) << '\n';
}

/// Of each layer by itself: an event may be in several.
void printTotals(const Dataset& dataset, const QueryResult& result)
{
    if (!dataset.isLayered())
        printTotals(result.totals, dataset.size());
    for (size_t layer = 0; layer < result.layerTotals.size(); ++layer) {
        standardError() << dataset.layers()[layer].name << u": "_s;
        printTotals(result.layerTotals[layer], dataset.parts()[layer].dataset->size());
    }
    if (const auto& own = dataset.overlay())
        standardError() << labels::overlayStamp(*own) << '\n';
    standardError().flush();
}

int list(const ListOptions& options)
{
    const auto [dataset, marks] = dataOf(options.filter);
    if (!dataset)
        return 1;
    const Result<Filter> filter = filterOf(*dataset, options.filter);
    if (!filter) {
        print(filter.issues);
        return 2;
    }
    const QueryResult result = query(*dataset, *filter, marks);
    if (options.format == "json")
        printJson(*dataset, result.rows);
    else if (options.format == "csv")
        printCsv(*dataset, result.rows);
    else
        printTable(*dataset, result.rows);
    standardOutput().flush();
    printTotals(*dataset, result);
    return 0;
}

} // namespace

void addListCommand(CLI::App& app, int& exitCode)
{
    auto* command = app.add_subcommand("list", "List events, incidents by default");
    auto options = std::make_shared<ListOptions>();
    addFilterOptions(*command, options->filter);
    command->add_option("--format", options->format, "table (default), json or csv")
        ->check(CLI::IsMember({"table", "json", "csv"}));
    command->callback([options, &exitCode] { exitCode = list(*options); });
}

} // namespace vraem
