// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_result.h"

namespace vraem {
namespace {

constexpr std::int32_t longestInMonth = 31;

} // namespace

template<int sign>
void count(Row row, const EventColumns& events, const QueryColumns& columns, QueryResult& result)
{
    const auto at = static_cast<size_t>(row);
    const bool isIncident = events.unit[at] == static_cast<std::uint8_t>(Unit::Incident);
    const bool hasDeaths = events.has(row, Trait::DeathsGiven);
    Totals& totals = result.totals;
    totals.events += sign;
    result.subTypes[events.subType[at]] += sign;
    if (isIncident) {
        totals.incidents += sign;
        totals.killed.low += sign * events.deathsLow[at];
        totals.killed.best += sign * events.deathsBest[at];
        totals.killed.high += sign * events.deathsHigh[at];
        totals.killed.openEnded += events.has(row, Trait::DeathsOpenEnded) ? sign : 0;
        totals.killed.unnumbered += events.has(row, Trait::DeathsUnnumbered) ? sign : 0;
    }
    if (row >= events.dated())
        return;
    const size_t month = columns.monthOf(events.firstDay[at]);
    MonthCounts& months = result.months;
    months.events[month * columns.groups().values.size() + columns.groups().codes[at]] += sign;
    months.vague[month] += events.lastDay[at] - events.firstDay[at] >= longestInMonth ? sign : 0;
    months.killed[month] += isIncident && hasDeaths ? sign * events.deathsBest[at] : 0;
    months.killedGiven[month] += isIncident && hasDeaths ? sign : 0;
}

template void count<1>(Row, const EventColumns&, const QueryColumns&, QueryResult&);
template void count<-1>(Row, const EventColumns&, const QueryColumns&, QueryResult&);

QueryResult emptyResult(const EventColumns& events, const QueryColumns& columns)
{
    const size_t months = columns.monthCount();
    QueryResult result;
    result.rows = RowSet(events.size());
    result.months.events.resize(months * columns.groups().values.size());
    result.months.vague.resize(months);
    result.months.killed.resize(months);
    result.months.killedGiven.resize(months);
    result.subTypes.resize(EnumNames<EventSubType>::names.size());
    return result;
}

} // namespace vraem
