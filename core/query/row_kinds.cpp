// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_kinds.h"

#include <QHash>

#include <unordered_map>

namespace vraem {
namespace {

/// The calendar year of a day, found anew only when the day lies outside of the year before.
struct YearTurn
{
    int year = 0;
    std::int32_t start = 1;
    std::int32_t end = 0;

    int of(std::int32_t day)
    {
        using namespace std::chrono;
        if (day < start || end < day) {
            const auto calendarYear = year_month_day(dateOfNumber(day)).year();
            year = static_cast<int>(calendarYear);
            start = dayNumber(sys_days(calendarYear / January / 1));
            end = dayNumber(sys_days(calendarYear / December / 31));
        }
        return year;
    }
};

struct KindHash
{
    size_t operator()(const RowKind& kind) const
    {
        const auto [first, last] = kind.years.value_or(std::pair(0, 0));
        return qHashMulti(0, first, last, static_cast<int>(kind.type), static_cast<int>(kind.unit),
                          kind.ownType, kind.sources, kind.group, kind.layer);
    }
};

} // namespace

CodedColumn<RowKind> kindsOf(const EventColumns& columns, const std::vector<std::uint8_t>& groups)
{
    CodedColumn<RowKind> kinds;
    kinds.codes.reserve(groups.size());
    std::unordered_map<RowKind, Code, KindHash> known;
    YearTurn first;
    YearTurn last;
    for (size_t row = 0; row < groups.size(); ++row) {
        const bool isDated = row < columns.firstDay.size();
        const RowKind kind{
            isDated ? YearSpan({first.of(columns.firstDay[row]), last.of(columns.lastDay[row])}) : YearSpan(),
            typeOf(static_cast<EventSubType>(columns.subType[row])),
            static_cast<Unit>(columns.unit[row]),
            columns.ownType.codes[row],
            columns.sources.codes[row],
            groups[row],
            columns.layer[row]};
        const auto [entry, isNew] = known.try_emplace(kind, static_cast<Code>(kinds.values.size()));
        if (isNew)
            kinds.values.push_back(kind);
        kinds.codes.push_back(entry->second);
    }
    return kinds;
}

} // namespace vraem
