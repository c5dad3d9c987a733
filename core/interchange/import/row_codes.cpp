// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_codes.h"

namespace vraem {

void setDeaths(RowCode& row, const std::optional<CountRange>& total, std::span<const CasualtyKey> casualties)
{
    Deaths deaths;
    if (total) {
        add(deaths, *total);
        row.set(Trait::DeathsTotalled);
        if (total->low)
            row.set(Trait::LowGiven);
        if (total->best)
            row.set(Trait::BestGiven);
        if (total->high)
            row.set(Trait::HighGiven);
    } else {
        for (const CasualtyKey& casualty : casualties) {
            if (casualty.effect == Effect::Killed)
                add(deaths, {.low = std::nullopt, .best = casualty.best, .high = std::nullopt});
        }
    }
    row.deathsLow = deaths.low;
    row.deathsBest = deaths.best;
    row.deathsHigh = deaths.high;
    if (deaths.isGiven)
        row.set(Trait::DeathsGiven);
    if (deaths.isOpenEnded)
        row.set(Trait::DeathsOpenEnded);
    if (deaths.isUnnumbered)
        row.set(Trait::DeathsUnnumbered);
}

} // namespace vraem
