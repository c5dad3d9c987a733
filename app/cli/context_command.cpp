// SPDX-License-Identifier: GPL-3.0-or-later
#include "context_command.h"

#include "interchange/event_json.h"
#include "look/labels.h"
#include "shipped_data.h"
#include "text_table.h"

#include <QJsonDocument>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

int listContext(const std::string& format)
{
    const DatasetPtr dataset = shippedDataset();
    if (!dataset)
        return 1;
    QJsonArray json;
    TextTable table({u"DATE"_s, u"TOPIC"_s, u"STATEMENT"_s, u"SOURCE"_s});
    for (const ContextFact& fact : dataset->contextFacts()) {
        json.append(toJson(*dataset, fact));
        table.addRow({fact.date ? labels::shortDate(fact.date->interval) : u"–"_s, labels::name(fact.topic),
                      labels::text(fact.statement),
                      u"%1, %2"_s.arg(fact.source.value, labels::locator(fact.citations.front()))});
    }
    standardOutput() << (format == "json" ? QString::fromUtf8(QJsonDocument(json).toJson())
                                          : table.toString());
    standardOutput().flush();
    return 0;
}

} // namespace

void addContextCommand(CLI::App& app, int& exitCode)
{
    auto* command =
        app.add_subcommand("context", "List what the reports state that is no event: strength estimates, "
                                      "troop numbers, rewards");
    auto format = std::make_shared<std::string>("table");
    command->add_option("--format", *format, "table (default) or json")
        ->check(CLI::IsMember({"table", "json"}));
    command->callback([format, &exitCode] { exitCode = listContext(*format); });
}

} // namespace vraem
