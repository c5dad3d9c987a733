// SPDX-License-Identifier: GPL-3.0-or-later
#include "reported_table.h"

#include "look/labels.h"
#include "look/reported_words.h"
#include "query/timeline_window.h"
#include "stat_words.h"

#include <algorithm>

namespace vraem {
namespace {

/// More incidents are not cited one by one: they stand in the table of events.
constexpr size_t mostCited = 12;

DaySpan spanOf(int year)
{
    return wholeYears(year, year);
}

} // namespace

std::vector<StatTable> ReportedTable::of(const std::vector<LayerReported>& layers)
{
    std::vector<StatTable> tables;
    for (const LayerReported& layer : layers)
        tables.push_back(tableOf(layer));
    if (StatTable sources = m_sources.table(); !sources.rows.empty())
        tables.push_back(std::move(sources));
    return tables;
}

StatTable ReportedTable::tableOf(const LayerReported& layer)
{
    StatTable table;
    table.title = labels::inLayer(m_dataset, tr("Named against reported"), layer.layer);
    table.headers = {tr("Period"), tr("Reported"), tr("Described one by one"), tr("Not described")};
    table.copiedHeaders = {tr("Period"),
                           tr("Total"),
                           tr("Incidents reported"),
                           tr("Killed reported, low"),
                           tr("Killed reported, best"),
                           tr("Killed reported, high"),
                           tr("Incidents described, counted for certain"),
                           tr("Incidents described, at most"),
                           tr("Killed described, counted for certain"),
                           tr("Killed described, at most"),
                           tr("Not described"),
                           tr("Sources")};
    table.widths = {15, 27, 27, 31};
    table.isOfParagraphs = true;
    if (layer.reported.totals.empty()) {
        table.note = tr("No source of this layer totals incidents or deaths of a period.");
        return table;
    }
    auto year = layer.reported.years.begin();
    const auto addYearsUntil = [&](Date day) {
        for (; year != layer.reported.years.end() && spanOf(year->year).last < day; ++year) {
            if (isAsked(spanOf(year->year)))
                table.rows.push_back(rowOf(*year));
        }
    };
    for (const ReportedTotal& total : layer.reported.totals) {
        addYearsUntil(total.period.last);
        if (isAsked(total.period))
            table.rows.push_back(rowOf(total));
    }
    addYearsUntil(Date::max());
    return table;
}

bool ReportedTable::isAsked(DaySpan period) const
{
    const bool isInYears = m_filter.years.empty() || std::ranges::any_of(m_filter.years, [&](int year) {
                               return spanOf(year).first <= period.last && period.first <= spanOf(year).last;
                           });
    return isInYears && overlaps(m_filter.dates, {period.first, period.last});
}

StatRow ReportedTable::rowOf(const ReportedTotal& total)
{
    StatRow row;
    const QString cited = m_sources.cite(row, total.event, {Field::Facts, Field::Casualties});
    const QString left = reported_words::left(total);
    row.cells = {labels::date(total.event.date->interval), reported_words::reported(m_dataset, total) + cited,
                 reported_words::described(total) + citeDescribed(total.possible.rows, row), left};
    row.copied = copied(total, row);
    row.spoken = tr("%1. Reported: %2. Described one by one: %3. Not described: %4.")
                     .arg(row.cells[0], row.cells[1], row.cells[2], row.cells[3]);
    row.toolTip = reported_words::lines({labels::text(total.event.title),
                                         labels::text(total.event.mentions.front().summary), titlesOf(total),
                                         m_sources.places(row)});
    for (const Row event : total.possible.rows)
        row.events.push_back(m_dataset.idOf(event));
    if (row.events.size() > mostCited)
        row.events.clear();
    return row;
}

QString ReportedTable::citeDescribed(const Rows& described, StatRow& row)
{
    if (described.size() > mostCited)
        return {};
    StatRow own;
    for (const Row event : described)
        m_sources.cite(own, m_dataset.event(event), {Field::Casualties, Field::Summary});
    QString numbers;
    for (const auto& [number, passage] : own.passages)
        numbers += QStringLiteral("\u00a0[%1]").arg(number);
    row.passages.merge(own.passages);
    return numbers;
}

QString ReportedTable::titlesOf(const ReportedTotal& total) const
{
    if (total.possible.rows.empty() || total.possible.rows.size() > mostCited)
        return {};
    QStringList titles;
    for (const Row row : total.possible.rows)
        titles.append(labels::text(m_dataset.event(row).title));
    return tr("Described: %1").arg(titles.join(QStringLiteral("; ")));
}

StatRow ReportedTable::rowOf(const UntotalledYear& year)
{
    StatRow row;
    const QString none = tr("no report gives a total");
    const QString described =
        year.violence.incidents == 0
            ? tr("none")
            : reported_words::lines({tr("%1 of violence", "2 incidents")
                                         .arg(reported_words::incidents(year.violence.incidents)),
                                     reported_words::killed(year.violence.killed, year.violence.incidents)});
    row.cells = {QString::number(year.year), none, described + citeDescribed(year.rows, row),
                 tr("not known")};
    const QString best = stat_words::copied(year.violence.killed)[1];
    const QString incidents = QString::number(year.violence.incidents);
    row.copied = {row.cells[0], none,      {}, {},   {},           {},
                  {},           incidents, {}, best, row.cells[3], m_sources.places(row)};
    row.spoken = tr("%1: no report gives a total. Described one by one: %2.").arg(row.cells[0], described);
    row.toolTip = reported_words::lines(
        {tr("No report totals the violence of %1; that is not zero.").arg(year.year), m_sources.places(row)});
    if (year.rows.size() <= mostCited) {
        for (const Row event : year.rows)
            row.events.push_back(m_dataset.idOf(event));
    }
    return row;
}

QStringList ReportedTable::copied(const ReportedTotal& total, const StatRow& row) const
{
    const auto best = [](const CountTotal& killed) { return stat_words::copied(killed)[1]; };
    const QStringList killed = stat_words::copied(total.killed ? total.killed->count : CountRange());
    return {row.cells[0],
            labels::text(total.event.title),
            total.incidents ? QString::number(total.incidents->best.value_or(0)) : QString(),
            killed[0],
            killed[1],
            killed[2],
            QString::number(total.certain.rows.size()),
            QString::number(total.possible.rows.size()),
            best(total.certain.killed),
            best(total.possible.killed),
            row.cells[3],
            m_sources.places(row)};
}

} // namespace vraem
