// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_order.h"

#include <algorithm>
#include <thread>

namespace vraem {
namespace {

struct TimeKey
{
    /// First and last day as one number that sorts as they do; the undated have the greatest.
    std::uint64_t days = 0;
    std::uint64_t idStart = 0;
    std::uint32_t row = 0;
};

TimeKey keyOf(const RowCode& row, std::uint32_t index)
{
    constexpr std::int64_t toPositive = std::int64_t{1} << 31;
    const auto half = [](std::int32_t day) { return static_cast<std::uint64_t>(day + toPositive); };
    const std::uint64_t days =
        row.isDated ? (half(row.firstDay) << 32) | half(row.lastDay) : ~std::uint64_t{0};
    return {days, row.idStart, index};
}

} // namespace

std::vector<std::uint32_t> orderOfTime(std::span<const RowCode> rows, const TextArena& texts, int threads)
{
    const auto isBefore = [&](const TimeKey& a, const TimeKey& b) {
        if (a.days != b.days)
            return a.days < b.days;
        if (a.idStart != b.idStart)
            return a.idStart < b.idStart;
        return texts.field(a.row, TextField::Id) < texts.field(b.row, TextField::Id);
    };
    std::vector<TimeKey> keys;
    keys.reserve(rows.size());
    for (std::uint32_t row = 0; row < rows.size(); ++row)
        keys.push_back(keyOf(rows[row], row));
    if (threads > 1) {
        const auto middle = keys.begin() + std::ssize(keys) / 2;
        std::jthread other([&] { std::sort(middle, keys.end(), isBefore); });
        std::sort(keys.begin(), middle, isBefore);
        other.join();
        std::inplace_merge(keys.begin(), middle, keys.end(), isBefore);
    } else {
        std::ranges::sort(keys, isBefore);
    }
    std::vector<std::uint32_t> order;
    order.reserve(keys.size());
    for (const TimeKey& key : keys)
        order.push_back(key.row);
    return order;
}

} // namespace vraem
