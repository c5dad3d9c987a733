// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace vraem {

/// A count of people as a report gives it, each figure >= 0. Absent means "not reported", 0 means "reported
/// as none". "At least N" is low = best = N with high absent; "more than N" is low = N + 1 alone; all three
/// absent is an unnumbered plural.
struct CountRange
{
    std::optional<int> low;
    std::optional<int> best;
    std::optional<int> high;

    bool isUnnumbered() const { return !low && !best && !high; }
    bool operator==(const CountRange&) const = default;
};

/// Whether low <= best <= high holds among the figures that are given.
bool isOrdered(const CountRange& range);
/// Adds figure by figure; a figure absent on one side is absent in the sum.
CountRange sum(const CountRange& a, const CountRange& b);
/// Smallest range that holds both: lowest low, highest high. An absent bound is no bound. The best figure is
/// a's, or b's where a has none.
CountRange hull(const CountRange& a, const CountRange& b);
/// True where no single count fits both ranges.
bool contradicts(const CountRange& a, const CountRange& b);

} // namespace vraem
