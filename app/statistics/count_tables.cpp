// SPDX-License-Identifier: GPL-3.0-or-later
#include "count_tables.h"

#include "look/labels.h"
#include "look/reported_words.h"
#include "query/timeline_window.h"
#include "stat_words.h"

#include <QLocale>

#include <algorithm>

namespace vraem {
namespace {

/// "2019", "1989–1991".
QString yearsInWords(const std::vector<int>& years)
{
    return years.size() == 1 ? QString::number(years.front())
                             : QStringLiteral("%1\u2013%2").arg(years.front()).arg(years.back());
}

} // namespace

std::vector<StatTable> CountTables::all() const
{
    return {years(), factions(), types(), departments()};
}

StatTable CountTables::tableOf(const QString& incidents, const QString& killed) const
{
    StatTable table;
    table.title = m_measure == Measure::Incidents ? incidents : killed;
    if (m_counted.layer)
        table.title = labels::inLayer(m_dataset, table.title, *m_counted.layer);
    table.headers = {QString(), QString(), QString()};
    table.copiedHeaders = {QString(),          tr("Incidents"),    tr("Killed, low"),
                           tr("Killed, best"), tr("Killed, high"), tr("Incidents with killed not numbered")};
    table.widths = {44, 33, 23};
    table.markColumn = 1;
    table.isNarrow = true;
    return table;
}

StatRow CountTables::rowOf(const QString& name, const Tally& tally) const
{
    StatRow row;
    const QString figure = m_measure == Measure::Incidents ? QLocale().toString(tally.incidents)
                                                           : reported_words::count(tally.killed);
    row.cells = {name, QString(), figure};
    row.copied = QStringList{name, QString::number(tally.incidents)} + stat_words::copied(tally.killed) +
                 QStringList{QString::number(tally.killed.unnumbered)};
    row.spoken = tr("%1: %2", "name, figures").arg(name, stat_words::tally(tally));
    row.toolTip = name + QLatin1Char('\n') + stat_words::tally(tally);
    if (tally.killed.unnumbered > 0)
        row.toolTip += QLatin1Char('\n') +
                       tr("In %n incident(s) people were killed but no number is given; they add nothing.",
                          nullptr, tally.killed.unnumbered);
    if (m_measure == Measure::Incidents)
        row.mark = StatMark{{}, static_cast<double>(tally.incidents), {}, true, {}};
    else if (tally.killed.given > 0)
        row.mark = StatMark{static_cast<double>(tally.killed.low),
                            static_cast<double>(tally.killed.best),
                            static_cast<double>(tally.killed.high),
                            true,
                            {}};
    return row;
}

template<typename T>
void CountTables::choose(StatRow& row, std::set<T> Filter::* set, std::set<T> values) const
{
    row.isChosen = m_filter.*set == values;
    row.filtered = [set, values](Filter filter) {
        filter.*set = filter.*set == values ? std::set<T>() : values;
        return filter;
    };
    const QString hint =
        row.isChosen ? tr("A click shows the others again.") : tr("A click shows these only.");
    row.toolTip += QLatin1Char('\n') + hint;
    if (row.isChosen)
        row.spoken = tr("%1, chosen in the filter").arg(row.spoken);
}

void CountTables::finish(StatTable& table, const BarChart& chart, const QString& unknown) const
{
    const auto addRest = [&](const QString& name, const Tally& tally) {
        table.rows.push_back(rowOf(name, tally));
        if (auto& mark = table.rows.back().mark)
            mark->isRest = true;
    };
    if (chart.others)
        addRest(tr("%n other(s) together", nullptr, static_cast<int>(chart.others->values.size())),
                chart.others->tally);
    if (chart.unknown.incidents > 0)
        addRest(unknown, chart.unknown);
    for (const StatRow& row : table.rows) {
        if (row.mark)
            table.scaleEnd =
                std::max({table.scaleEnd, row.mark->best.value_or(0), row.mark->high.value_or(0)});
    }
}

StatTable CountTables::years() const
{
    StatTable table = tableOf(tr("Incidents by year"), tr("Killed by year"));
    const BarChart chart = yearBars(m_counted.all);
    table.widths = {22, 38, 40};
    for (const Bar& bar : chart.bars)
        table.rows.push_back(yearRow(bar));
    finish(table, chart, tr("No date"));
    table.copiedHeaders.append(tr("Coverage"));
    return table;
}

StatRow CountTables::yearRow(const Bar& bar) const
{
    StatRow row = rowOf(yearsInWords(bar.values), bar.tally);
    if (const auto silence = silenceIn(bar.values)) {
        const QString words = stat_words::name(*silence);
        const QString figure = bar.tally.incidents == 0 ? QStringLiteral("\u2013") : row.cells[2];
        row.cells[2] = tr("%1 (%2)", "figure, articles only").arg(figure, words);
        row.copied.append(words);
        row.spoken = tr("%1; %2", "figures, articles only").arg(row.spoken, words);
        row.toolTip +=
            QLatin1Char('\n') +
            tr("No source means to cover this span (%1): few or no incidents are no finding.").arg(words);
    }
    choose(row, &Filter::years, std::set<int>(bar.values.begin(), bar.values.end()));
    return row;
}

std::optional<Silence> CountTables::silenceIn(const std::vector<int>& years) const
{
    const DaySpan asked = wholeYears(years.front(), years.back());
    std::optional<Silence> silence;
    Date covered = asked.first;
    for (const SilentSpan& silent : m_counted.silence) {
        if (silent.span.last < covered || covered < silent.span.first || asked.last < covered)
            continue;
        silence = std::max(silence, std::optional(silent.kind));
        covered = silent.span.last + std::chrono::days(1);
    }
    return covered > asked.last ? silence : std::nullopt;
}

StatTable CountTables::types() const
{
    StatTable table = tableOf(tr("Incidents by type"), tr("Killed by type"));
    const BarChart chart = typeBars(m_counted.all, m_measure);
    for (const Bar& bar : chart.bars) {
        const auto type = static_cast<EventType>(bar.values.front());
        StatRow row = rowOf(labels::name(type), bar.tally);
        choose(row, &Filter::types, {type});
        table.rows.push_back(std::move(row));
    }
    finish(table, chart, QString());
    return table;
}

StatTable CountTables::factions() const
{
    StatTable table = tableOf(tr("Incidents by faction that takes part"),
                              tr("Killed in incidents, by faction that takes part"));
    const FactionTree& tree = m_dataset.factions();
    const BarChart chart = factionBars(m_counted.all, tree, m_filter.factions, m_measure);
    for (const Bar& bar : chart.bars) {
        const Faction& faction = tree.factions()[static_cast<size_t>(bar.values.front())];
        StatRow row = rowOf(labels::faction(m_dataset, faction.id), bar.tally);
        if (row.mark)
            row.mark->group = tree.root(faction.id);
        choose(row, &Filter::factions, {faction.id});
        table.rows.push_back(std::move(row));
    }
    finish(table, chart, tr("No actor named"));
    return table;
}

StatTable CountTables::departments() const
{
    StatTable table = tableOf(tr("Incidents by department"), tr("Killed by department"));
    const BarChart chart = departmentBars(m_counted.all, m_measure);
    for (const Bar& bar : chart.bars) {
        const Place& place = m_dataset.places().places()[static_cast<size_t>(bar.values.front())];
        StatRow row = rowOf(labels::text(place.name), bar.tally);
        choose(row, &Filter::places, {place.id});
        table.rows.push_back(std::move(row));
    }
    finish(table, chart, tr("No department stated"));
    return table;
}

} // namespace vraem
