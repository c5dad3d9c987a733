// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event_columns.h"

#include <algorithm>

namespace vraem {

/// Appends a value to a column, as a new entry of its dictionary where it is not among them yet. Looks
/// through the dictionary: for small ones.
template<typename T, typename Index>
void append(CodedColumn<T, Index>& column, const T& value)
{
    const auto found = std::ranges::find(column.values, value);
    column.codes.push_back(static_cast<Index>(found - column.values.begin()));
    if (found == column.values.end())
        column.values.push_back(value);
}

template<typename E>
std::uint8_t byteOf(E value)
{
    return static_cast<std::uint8_t>(value);
}

} // namespace vraem
