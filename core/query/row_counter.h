// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query_result.h"

namespace vraem {

/// Adds rows to what a result counts, or takes them away: months, sub-types, events, incidents, killed.
/// Facets, sources and sides are not counted. Sums up on its own; what it was given shows when it is
/// destroyed.
class RowCounter
{
public:
    RowCounter(const EventColumns& events, const QueryColumns& columns, QueryResult& result)
        : m_events(events), m_columns(columns), m_result(result), m_groups(columns.groups().values.size())
    {}
    ~RowCounter()
    {
        Totals& totals = m_result.totals;
        totals.events += m_rows;
        totals.incidents += m_incidents;
        totals.killed += m_killed;
    }
    RowCounter(const RowCounter&) = delete;
    RowCounter& operator=(const RowCounter&) = delete;

    void add(Row row) { count<1>(static_cast<size_t>(row)); }
    void remove(Row row) { count<-1>(static_cast<size_t>(row)); }

private:
    static constexpr std::int32_t longestInMonth = 31;

    template<int sign>
    void count(size_t row)
    {
        const auto is = [traits = m_events.traits[row]](Trait trait) {
            return (traits & static_cast<std::uint8_t>(trait)) != 0;
        };
        const bool isIncident = m_events.unit[row] == static_cast<std::uint8_t>(Unit::Incident);
        const std::int32_t best = isIncident ? m_events.deathsBest[row] : 0;
        m_rows += sign;
        m_result.subTypes[m_events.subType[row]] += sign;
        if (isIncident) {
            m_incidents += sign;
            m_killed.low += sign * m_events.deathsLow[row];
            m_killed.best += sign * best;
            m_killed.high += sign * m_events.deathsHigh[row];
            m_killed.openEnded += is(Trait::DeathsOpenEnded) ? sign : 0;
            m_killed.unnumbered += is(Trait::DeathsUnnumbered) ? sign : 0;
            m_killed.given += is(Trait::DeathsGiven) ? sign : 0;
        }
        if (row < m_events.firstDay.size())
            countMonth<sign>(row, best, isIncident && is(Trait::DeathsGiven));
    }

    template<int sign>
    void countMonth(size_t row, std::int32_t best, bool isGiven)
    {
        const size_t month = m_columns.monthOf(m_events.firstDay[row]);
        MonthCounts& months = m_result.months;
        months.events[month * m_groups + m_columns.groups().codes[row]] += sign;
        if (m_events.lastDay[row] - m_events.firstDay[row] >= longestInMonth)
            months.vague[month] += sign;
        if (isGiven) {
            months.killed[month] += sign * best;
            months.killedGiven[month] += sign;
        }
    }

    const EventColumns& m_events;
    const QueryColumns& m_columns;
    QueryResult& m_result;
    size_t m_groups;
    int m_rows = 0;
    int m_incidents = 0;
    CountTotal m_killed;
};

} // namespace vraem
