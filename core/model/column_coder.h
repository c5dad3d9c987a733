// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coded_column.h"

#include <algorithm>

namespace vraem {

/// Position of a value in a dictionary, as a new entry where it is not among them yet. Looks through the
/// dictionary: for small ones.
template<typename T>
Code codeOf(std::vector<T>& values, const T& value)
{
    const auto found = std::ranges::find(values, value);
    const auto code = static_cast<Code>(found - values.begin());
    if (found == values.end())
        values.push_back(value);
    return code;
}

/// Appends a value to a column of a small dictionary.
template<typename T, typename Index>
void append(CodedColumn<T, Index>& column, const T& value)
{
    column.codes.push_back(static_cast<Index>(codeOf(column.values, value)));
}

template<typename E>
std::uint8_t byteOf(E value)
{
    return static_cast<std::uint8_t>(value);
}

} // namespace vraem
