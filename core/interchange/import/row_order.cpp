// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_order.h"

#include <algorithm>
#include <limits>

namespace vraem {
namespace {

struct DayKey
{
    std::uint64_t idStart = 0;
    std::int32_t lastDay = 0;
    std::uint32_t row = 0;
};

/// The rows by their first day: how many rows come before each day's, and behind the last those of the
/// undated.
class Days
{
public:
    explicit Days(std::span<const RowCode> rows)
    {
        std::int32_t last = std::numeric_limits<std::int32_t>::min();
        m_first = std::numeric_limits<std::int32_t>::max();
        for (const RowCode& row : rows) {
            if (row.isDated) {
                m_first = std::min(m_first, row.firstDay);
                last = std::max(last, row.firstDay);
            }
        }
        m_undated = m_first > last ? 0 : static_cast<size_t>(std::int64_t{last} - m_first) + 1;
    }

    size_t count() const { return m_undated + 1; }
    size_t of(const RowCode& row) const
    {
        return row.isDated ? static_cast<size_t>(std::int64_t{row.firstDay} - m_first) : m_undated;
    }

private:
    std::int32_t m_first = 0;
    size_t m_undated = 0;
};

} // namespace

/// Years are 1000 to 9999, so that there are some three million days at most.
std::vector<std::uint32_t> orderOfTime(std::span<const RowCode> rows, const TextArena& texts)
{
    const Days days(rows);
    std::vector<std::uint32_t> ends(days.count() + 1);
    for (const RowCode& row : rows)
        ++ends[days.of(row) + 1];
    for (size_t day = 1; day < ends.size(); ++day)
        ends[day] += ends[day - 1];
    std::vector<DayKey> keys(rows.size());
    std::vector<std::uint32_t> next(ends.begin(), ends.end() - 1);
    for (std::uint32_t index = 0; index < rows.size(); ++index) {
        const RowCode& row = rows[index];
        keys[next[days.of(row)]++] = {row.idStart, row.isDated ? row.lastDay : 0, index};
    }
    const auto isBefore = [&](const DayKey& a, const DayKey& b) {
        if (a.lastDay != b.lastDay)
            return a.lastDay < b.lastDay;
        if (a.idStart != b.idStart)
            return a.idStart < b.idStart;
        return texts.field(a.row, TextField::Id) < texts.field(b.row, TextField::Id);
    };
    const auto key = [&](size_t at) { return keys.begin() + static_cast<std::ptrdiff_t>(at); };
    for (size_t day = 0; day + 1 < ends.size(); ++day)
        std::sort(key(ends[day]), key(ends[day + 1]), isBefore);
    std::vector<std::uint32_t> order;
    order.reserve(keys.size());
    for (const DayKey& of : keys)
        order.push_back(of.row);
    return order;
}

} // namespace vraem
