// SPDX-License-Identifier: GPL-3.0-or-later
#include "totals.h"

namespace vraem {

void add(CountTotal& total, const CountRange& count, int times)
{
    if (count.isUnnumbered()) {
        total.unnumbered += times;
        return;
    }
    const std::int64_t low = count.low.value_or(0);
    const std::int64_t best = count.best.value_or(count.low.value_or(0));
    total.low += times * low;
    total.best += times * best;
    total.high += times * static_cast<std::int64_t>(count.high.value_or(static_cast<int>(best)));
    total.openEnded += count.high ? 0 : times;
    total.given += times;
}

void add(Totals& totals, const Casualty& casualty, int times)
{
    if (casualty.effect == Effect::Killed) {
        add(totals.killedBySide[casualty.side], casualty.count, times);
    } else if (casualty.effect == Effect::Wounded) {
        add(totals.wounded, casualty.count, times);
        add(totals.woundedBySide[casualty.side], casualty.count, times);
    }
}

std::optional<int> deathsBest(const Event& event)
{
    const Deaths deaths = deathsOf(event);
    return deaths.isGiven ? std::optional(deaths.best) : std::nullopt;
}

CountTotal& CountTotal::operator+=(const CountTotal& other)
{
    low += other.low;
    best += other.best;
    high += other.high;
    openEnded += other.openEnded;
    unnumbered += other.unnumbered;
    given += other.given;
    return *this;
}

void addKilled(CountTotal& total, const EventColumns& columns, Row row)
{
    const auto at = static_cast<size_t>(row);
    if (columns.unit[at] != static_cast<std::uint8_t>(Unit::Incident))
        return;
    total.low += columns.deathsLow[at];
    total.best += columns.deathsBest[at];
    total.high += columns.deathsHigh[at];
    total.openEnded += columns.has(row, Trait::DeathsOpenEnded) ? 1 : 0;
    total.unnumbered += columns.has(row, Trait::DeathsUnnumbered) ? 1 : 0;
    total.given += columns.has(row, Trait::DeathsGiven) ? 1 : 0;
}

} // namespace vraem
