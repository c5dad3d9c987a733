// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace vraem {

/// Position of an event in a dataset, from 0.
using Row = int;
using Rows = std::vector<Row>;

/// Position of a value in the dictionary of a column.
using Code = std::uint32_t;

/// A column whose values repeat: each row names an entry of a dictionary. Index is wide enough for the
/// dictionary's size.
template<typename T, typename Index = Code>
struct CodedColumn
{
    std::vector<Index> codes;
    std::vector<T> values;

    const T& at(Row row) const { return values[codes[static_cast<size_t>(row)]]; }
};

} // namespace vraem
