// SPDX-License-Identifier: GPL-3.0-or-later
#include "estimate_tables.h"

#include "look/labels.h"
#include "query/context_measures.h"
#include "table_sources.h"

#include <algorithm>

namespace vraem {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(vraem::EstimateTables)
};

QString digits(std::optional<double> figure)
{
    return figure ? QString::number(*figure, 'f', QLocale::FloatingPointShortest) : QString();
}

std::optional<double> highest(const ContextFact& fact)
{
    return std::max({fact.low, fact.best, fact.high});
}

StatRow rowOf(const Dataset& dataset, const ContextFact& fact, TableSources& sources)
{
    StatRow row;
    const Source* source = dataset.source(fact.source);
    const QString name = source ? labels::shortSource(*source) : fact.source.value;
    const QString voice = labels::text(fact.attribution);
    const QString who =
        (voice.isEmpty() ? name : Text::tr("%1, in %2", "who says so, source").arg(voice, name)) +
        sources.cite(row, fact.source, fact.citations);
    const QString when = fact.date ? labels::date(fact.date->interval) : Text::tr("not dated");
    row.cells = {when, QString(), labels::figure(fact), who};
    row.copied = {when,  digits(fact.low),   digits(fact.best), digits(fact.high), labels::unit(fact.unit),
                  voice, sources.places(row)};
    row.spoken = QStringList{when, row.cells[2], who}.join(QStringLiteral(", "));
    row.toolTip = labels::text(fact.statement) + QLatin1Char('\n') + sources.places(row);
    return row;
}

StatTable tableOf(const Dataset& dataset, const MeasureFacts& facts, TableSources& sources)
{
    StatTable table;
    table.title = labels::capitalised(labels::measure(facts.front()->measure));
    table.headers = {Text::tr("As of"), QString(), Text::tr("Figure"), Text::tr("Who says so, and where")};
    table.copiedHeaders = {Text::tr("As of"), Text::tr("Low"),   Text::tr("Best"),  Text::tr("High"),
                           Text::tr("Unit"),  Text::tr("Voice"), Text::tr("Source")};
    table.widths = {17, 23, 23, 37};
    const bool haveOneUnit = std::ranges::all_of(
        facts, [&](const ContextFact* fact) { return fact->unit == facts.front()->unit; });
    if (haveOneUnit)
        table.markColumn = 1;
    else
        table.note = Text::tr("The units differ or are not given: the figures stand on no common scale.");
    for (const ContextFact* fact : facts) {
        table.rows.push_back(rowOf(dataset, *fact, sources));
        if (haveOneUnit)
            table.rows.back().mark = StatMark{fact->low, fact->best, fact->high, false, {}};
        table.scaleEnd = std::max(table.scaleEnd, highest(*fact).value_or(0));
    }
    if (haveOneUnit)
        table.headers[1] = Text::tr("0 to %1", "scale").arg(QLocale().toString(table.scaleEnd, 'f', 0));
    return table;
}

} // namespace

std::vector<StatTable> estimateTables(const Session& session)
{
    const Dataset& dataset = *session.dataset();
    const std::vector<size_t> layers = session.shownLayers();
    TableSources sources(dataset);
    std::vector<StatTable> tables;
    for (const ContextTopic topic : valuesOf<ContextTopic>()) {
        for (MeasureFacts facts : measuresOf(dataset.contextFacts(), topic)) {
            std::erase_if(facts, [&](const ContextFact* fact) {
                return !hasFigure(*fact) ||
                       std::ranges::find(layers, dataset.layerOf(fact->source)) == layers.end();
            });
            if (facts.size() > 1)
                tables.push_back(tableOf(dataset, facts, sources));
        }
    }
    if (!tables.empty())
        tables.push_back(sources.table());
    return tables;
}

} // namespace vraem
