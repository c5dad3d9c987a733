// SPDX-License-Identifier: GPL-3.0-or-later
#include "totals.h"

namespace vraem {
std::optional<int> deathsBest(const Event& event)
{
    const Deaths deaths = deathsOf(event);
    return deaths.isGiven ? std::optional(deaths.best) : std::nullopt;
}

} // namespace vraem
