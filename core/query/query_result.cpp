// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_result.h"

namespace vraem {
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
