// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/row_set.h"

#include <functional>

namespace vraem {

/// What the rows of a dataset are sorted by: two numbers each, lower ones first. Entries are by row of the
/// dataset; rows that are not asked for may hold anything.
struct TableKeys
{
    /// Stands last in either direction.
    static constexpr std::int32_t unknown = std::numeric_limits<std::int32_t>::max();

    std::vector<std::int32_t> first;
    /// Decides between equal first ones; empty where nothing does.
    std::vector<std::int32_t> second;
};

/// The rows by their keys; those of equal keys stay in the order of the dataset, in both directions. Linear
/// time.
Rows sortedBy(const TableKeys& keys, const RowSet& rows, bool isDescending);

/// For each text its rank among them, as people of the present locale sort them; equal ones share a rank.
std::vector<std::int32_t> ranksOf(const QStringList& texts);

/// Two numbers of a count of people; nullopt where it is not reported.
std::pair<std::int32_t, std::int32_t> keysOf(const std::optional<CountRange>& count);

} // namespace vraem
