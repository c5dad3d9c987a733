// SPDX-License-Identifier: GPL-3.0-or-later
#include "deaths.h"

namespace vraem {

void add(Deaths& deaths, const CountRange& killed)
{
    if (killed.isUnnumbered()) {
        deaths.isUnnumbered = true;
        return;
    }
    const int low = killed.low.value_or(0);
    const int best = killed.best.value_or(low);
    deaths.low += low;
    deaths.best += best;
    deaths.high += killed.high.value_or(best);
    deaths.isGiven = deaths.isGiven || killed.low || killed.best;
    deaths.isOpenEnded = deaths.isOpenEnded || !killed.high;
}

Deaths deathsOf(const Event& event)
{
    Deaths deaths;
    if (event.killedTotal) {
        add(deaths, *event.killedTotal);
        return deaths;
    }
    for (const Casualty& casualty : event.casualties) {
        if (casualty.effect == Effect::Killed)
            add(deaths, casualty.count);
    }
    return deaths;
}

} // namespace vraem
