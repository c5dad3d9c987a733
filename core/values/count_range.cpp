// SPDX-License-Identifier: GPL-3.0-or-later
#include "count_range.h"

#include <algorithm>

namespace vraem {
namespace {

using Figure = std::optional<int>;

template<typename Combine>
Figure both(Figure a, Figure b, Combine combine)
{
    return a && b ? Figure(combine(*a, *b)) : std::nullopt;
}

} // namespace

bool isOrdered(const CountRange& range)
{
    const auto inOrder = [](Figure a, Figure b) { return !a || !b || *a <= *b; };
    return inOrder(range.low, range.best) && inOrder(range.best, range.high) &&
           inOrder(range.low, range.high);
}

CountRange sum(const CountRange& a, const CountRange& b)
{
    const auto add = [](int x, int y) { return x + y; };
    return {both(a.low, b.low, add), both(a.best, b.best, add), both(a.high, b.high, add)};
}

CountRange hull(const CountRange& a, const CountRange& b)
{
    const auto lesser = [](int x, int y) { return std::min(x, y); };
    const auto greater = [](int x, int y) { return std::max(x, y); };
    return {both(a.low, b.low, lesser), a.best ? a.best : b.best, both(a.high, b.high, greater)};
}

bool contradicts(const CountRange& a, const CountRange& b)
{
    const auto above = [](Figure low, Figure high) { return low && high && *low > *high; };
    return above(a.low, b.high) || above(b.low, a.high);
}

} // namespace vraem
