// SPDX-License-Identifier: GPL-3.0-or-later
#include "period_table.h"

#include "look/labels.h"
#include "look/reported_words.h"
#include "stat_words.h"

namespace vraem {
namespace {

/// "+3", "−2", "0".
QString difference(std::int64_t first, std::int64_t second)
{
    const std::int64_t more = second - first;
    if (more == 0)
        return QStringLiteral("0");
    return (more > 0 ? QStringLiteral("+") : QStringLiteral("\u2212")) +
           reported_words::number(std::abs(more));
}

/// As narrow as can be: dates beneath each other.
QString headerOf(DaySpan period)
{
    const QString words = labels::date({period.first, period.last});
    const QString first = labels::shortDate({period.first, period.first});
    const QString last = labels::shortDate({period.last, period.last});
    return words.size() < first.size() ? words : QStringLiteral("%1 \u2013\n%2").arg(first, last);
}

QString spoken(const StatRow& row)
{
    return PeriodTable::tr("%1: %2; %3; difference %4")
        .arg(row.cells[0], row.cells[1], row.cells[2], row.cells[3]);
}

} // namespace

QString periodInWords(DaySpan period)
{
    return labels::date({period.first, period.last});
}

StatTable PeriodTable::table() const
{
    StatTable table;
    table.title = tr("Two periods");
    if (m_counted.layer)
        table.title = labels::inLayer(m_dataset, table.title, *m_counted.layer);
    table.note = warnings();
    const QString first = periodInWords(m_counted.first.span);
    const QString second = periodInWords(m_counted.second.span);
    table.headers = {QString(), headerOf(m_counted.first.span), headerOf(m_counted.second.span),
                     tr("Difference")};
    table.copiedHeaders = {QString(),
                           tr("%1, low", "period").arg(first),
                           tr("%1, best", "period").arg(first),
                           tr("%1, high", "period").arg(first),
                           tr("%1, low", "period").arg(second),
                           tr("%1, best", "period").arg(second),
                           tr("%1, high", "period").arg(second),
                           tr("Difference")};
    table.widths = {34, 24, 24, 18};
    const Statistics& before = m_counted.first.statistics;
    const Statistics& after = m_counted.second.statistics;
    table.rows.push_back(countRow(tr("Incidents"), before.all.incidents, after.all.incidents));
    table.rows.push_back(totalRow(tr("Killed"), before.all, after.all));
    table.rows.push_back(totalRow(tr("Wounded"), {before.all.incidents, before.wounded},
                                  {after.all.incidents, after.wounded}));
    addFactions(table);
    addTypes(table);
    return table;
}

StatRow PeriodTable::headingRow(const QString& text) const
{
    StatRow row{.cells = {text, QString(), QString(), QString()}};
    row.spoken = text;
    row.isHeading = true;
    return row;
}

StatRow PeriodTable::countRow(const QString& name, std::int64_t first, std::int64_t second) const
{
    StatRow row{.cells = {name, reported_words::number(first), reported_words::number(second),
                          difference(first, second)}};
    const QString one = QString::number(first);
    const QString other = QString::number(second);
    row.copied = {name, one, one, one, other, other, other, QString::number(second - first)};
    row.spoken = spoken(row);
    return row;
}

StatRow PeriodTable::totalRow(const QString& name, const Tally& before, const Tally& after) const
{
    const CountTotal& first = before.killed;
    const CountTotal& second = after.killed;
    const bool isGiven = first.given > 0 && second.given > 0;
    const auto words = [](const Tally& tally) {
        return tally.incidents > 0 ? reported_words::count(tally.killed) : QStringLiteral("\u2013");
    };
    StatRow row{.cells = {name, words(before), words(after),
                          isGiven ? tr("%1 (best)", "difference").arg(difference(first.best, second.best))
                                  : QStringLiteral("\u2013")}};
    row.copied = QStringList{name} + stat_words::copied(first) + stat_words::copied(second) +
                 QStringList{isGiven ? QString::number(second.best - first.best) : QString()};
    row.spoken = spoken(row);
    return row;
}

StatRow PeriodTable::partRow(const Parts& parts) const
{
    if (m_measure == Measure::Incidents)
        return countRow(parts.name, parts.first.incidents, parts.second.incidents);
    return totalRow(parts.name, parts.first, parts.second);
}

void PeriodTable::addFactions(StatTable& table) const
{
    const Statistics& first = m_counted.first.statistics;
    const Statistics& second = m_counted.second.statistics;
    const FactionTree& tree = m_dataset.factions();
    const BarChart chart = factionBars(m_counted.both, tree, m_filter.factions, m_measure);
    table.rows.push_back(headingRow(m_measure == Measure::Incidents
                                        ? tr("Incidents by faction that takes part")
                                        : tr("Killed in incidents, by faction that takes part")));
    for (const Bar& bar : chart.bars) {
        const auto position = static_cast<size_t>(bar.values.front());
        table.rows.push_back(partRow({labels::faction(m_dataset, tree.factions()[position].id),
                                      first.factions[position], second.factions[position]}));
    }
    if (chart.others)
        table.rows.push_back(partRow(
            {tr("%n other(s) together", nullptr, static_cast<int>(chart.others->values.size())),
             tallyOfFactions(first, chart.others->values), tallyOfFactions(second, chart.others->values)}));
    if (chart.unknown.incidents > 0)
        table.rows.push_back(partRow({tr("No actor named"), first.withoutActor, second.withoutActor}));
}

void PeriodTable::addTypes(StatTable& table) const
{
    const BarChart chart = typeBars(m_counted.both, m_measure);
    table.rows.push_back(
        headingRow(m_measure == Measure::Incidents ? tr("Incidents by type") : tr("Killed by type")));
    for (const Bar& bar : chart.bars) {
        const auto type = static_cast<size_t>(bar.values.front());
        table.rows.push_back(
            partRow({labels::name(static_cast<EventType>(type)), m_counted.first.statistics.types[type],
                     m_counted.second.statistics.types[type]}));
    }
}

QString PeriodTable::warnings() const
{
    QStringList lines;
    for (const PeriodStatistics* period : {&m_counted.first, &m_counted.second}) {
        if (const QString warning = warningOf(*period); !warning.isEmpty() && !lines.contains(warning))
            lines.append(warning);
    }
    for (const PeriodStatistics* period : {&m_counted.first, &m_counted.second}) {
        if (isPartlyDescribed(period->span))
            lines.append(tr("For %1, reports total more than is described one by one: see \"Named against "
                            "reported\".",
                            "period")
                             .arg(periodInWords(period->span)));
    }
    if (!lines.isEmpty())
        lines.append(tr("A difference then says how much was written, not how much happened."));
    for (const PeriodStatistics* period : {&m_counted.first, &m_counted.second}) {
        if (isHidden(period->span))
            lines.append(
                tr("The filter hides all or a part of %1.", "period").arg(periodInWords(period->span)));
    }
    const int twice = m_counted.first.statistics.all.incidents + m_counted.second.statistics.all.incidents -
                      m_counted.both.all.incidents;
    if (twice > 0)
        lines.append(tr("%n incident(s) may lie in either period and count in both.", nullptr, twice));
    lines.append(tr("Incidents are events of every type, laws and trials among them."));
    return lines.join(QLatin1Char('\n'));
}

bool PeriodTable::isPartlyDescribed(DaySpan period) const
{
    for (const LayerReported& layer : m_answer.reported) {
        if (m_counted.layer && *m_counted.layer != layer.layer)
            continue;
        for (const ReportedTotal& total : layer.reported.totals) {
            const bool isOfPeriod = total.period.first <= period.last && period.first <= total.period.last;
            if (isOfPeriod && total.exceedsDescribed())
                return true;
        }
    }
    return false;
}

QString PeriodTable::warningOf(const PeriodStatistics& period) const
{
    QStringList gaps;
    for (const SilentSpan& silent : period.silence) {
        const QString span = labels::date({silent.span.first, silent.span.last});
        gaps.append(tr("%1 (%2)", "period, articles only").arg(span, stat_words::name(silent.kind)));
    }
    return gaps.isEmpty() ? QString()
                          : tr("No source means to cover all of: %1.").arg(gaps.join(QStringLiteral(", ")));
}

bool PeriodTable::isHidden(DaySpan period) const
{
    using namespace std::chrono;
    const int first = static_cast<int>(year_month_day(period.first).year());
    const int last = static_cast<int>(year_month_day(period.last).year());
    for (int year = first; year <= last && !m_filter.years.empty(); ++year) {
        if (!m_filter.years.contains(year))
            return true;
    }
    return !encloses(m_filter.dates, {period.first, period.last});
}

} // namespace vraem
