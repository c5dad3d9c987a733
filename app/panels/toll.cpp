// SPDX-License-Identifier: GPL-3.0-or-later
#include "toll.h"

namespace vraem {

std::optional<CountRange> tollOf(const std::vector<Casualty>& casualties, Effect effect)
{
    std::optional<CountRange> total;
    for (const Casualty& casualty : casualties) {
        if (casualty.effect != effect)
            continue;
        if (!total) {
            total = casualty.count;
            continue;
        }
        const std::optional<int> low =
            total->low || casualty.count.low
                ? std::optional(total->low.value_or(0) + casualty.count.low.value_or(0))
                : std::nullopt;
        total = sum(*total, casualty.count);
        total->low = low;
    }
    return total;
}

bool hasTollByNature(const Event& event)
{
    switch (event.eventClass) {
    case EventClass::Violence:
    case EventClass::StateAction:
    case EventClass::Protest:
        return true;
    default:
        return false;
    }
}

} // namespace vraem
