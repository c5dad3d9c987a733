// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_order.h"

#include "query/radix_order.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace vraem {
namespace {

std::vector<std::int32_t> turned(const std::vector<std::int32_t>& keys)
{
    std::vector<std::int32_t> turned(keys.size());
    std::ranges::transform(keys, turned.begin(), [](std::int32_t key) {
        return key == TableKeys::unknown ? TableKeys::unknown : -key;
    });
    return turned;
}

} // namespace

Rows sortedBy(const TableKeys& keys, const RowSet& rows, bool isDescending)
{
    Rows sorted(rows.begin(), rows.end());
    for (const auto* key : {&keys.second, &keys.first}) {
        if (!key->empty())
            sorted = orderedBy(isDescending ? turned(*key) : *key, std::move(sorted));
    }
    return sorted;
}

std::vector<std::int32_t> ranksOf(const QStringList& texts)
{
    const QCollator collator;
    std::vector<QCollatorSortKey> keys;
    keys.reserve(static_cast<size_t>(texts.size()));
    for (const QString& text : texts)
        keys.push_back(collator.sortKey(text));
    std::vector<size_t> order(keys.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, [&](size_t a, size_t b) { return keys[a].compare(keys[b]) < 0; });
    std::vector<std::int32_t> ranks(keys.size());
    for (size_t i = 1; i < order.size(); ++i)
        ranks[order[i]] = ranks[order[i - 1]] + (keys[order[i - 1]].compare(keys[order[i]]) < 0 ? 1 : 0);
    return ranks;
}

std::pair<std::int32_t, std::int32_t> keysOf(const std::optional<CountRange>& count)
{
    if (!count)
        return {TableKeys::unknown, 0};
    const int low = count->low.value_or(0);
    return {count->best.value_or(count->low ? low : count->high.value_or(0)), low};
}

} // namespace vraem
