// SPDX-License-Identifier: GPL-3.0-or-later
#include "radix_order.h"

#include <array>

namespace vraem {
namespace {

constexpr unsigned digitBits = 11;
constexpr size_t digits = size_t(1) << digitBits;

/// Order of the unsigned results is that of the signed keys.
std::uint32_t digitOf(std::int32_t key, unsigned shift)
{
    const std::uint32_t ordered = static_cast<std::uint32_t>(key) ^ 0x80000000U;
    return (ordered >> shift) & (digits - 1);
}

} // namespace

std::vector<Row> orderedBy(const std::vector<std::int32_t>& keys, std::vector<Row> rows)
{
    std::vector<Row> sorted(rows.size());
    for (unsigned shift = 0; shift < 32; shift += digitBits) {
        std::array<size_t, digits + 1> starts{};
        for (const Row row : rows)
            ++starts[digitOf(keys[static_cast<size_t>(row)], shift) + 1];
        for (size_t digit = 0; digit < digits; ++digit)
            starts[digit + 1] += starts[digit];
        for (const Row row : rows)
            sorted[starts[digitOf(keys[static_cast<size_t>(row)], shift)]++] = row;
        std::swap(rows, sorted);
    }
    return rows;
}

} // namespace vraem
