// SPDX-License-Identifier: GPL-3.0-or-later
#include "totals.h"

namespace vraem {
namespace {

void add(CountTotal& total, const CountRange& count)
{
    if (count.isUnnumbered()) {
        ++total.unnumbered;
        return;
    }
    const int low = count.low.value_or(0);
    const int best = count.best.value_or(low);
    total.low += low;
    total.best += best;
    total.high += count.high.value_or(best);
    if (!count.high)
        ++total.openEnded;
}

void add(Totals& totals, const Casualty& casualty)
{
    if (casualty.effect == Effect::Killed) {
        add(totals.killed, casualty.count);
        add(totals.killedBySide[casualty.side], casualty.count);
    } else if (casualty.effect == Effect::Wounded) {
        add(totals.wounded, casualty.count);
        add(totals.woundedBySide[casualty.side], casualty.count);
    }
}

} // namespace

Totals totalsOf(const Dataset& dataset, const std::vector<Row>& rows)
{
    Totals totals;
    totals.events = static_cast<int>(rows.size());
    for (const Row row : rows) {
        const Event& event = dataset.event(row);
        for (const Mention& mention : event.mentions)
            totals.sources.insert(mention.source);
        if (event.unit != Unit::Incident)
            continue;
        ++totals.incidents;
        for (const Casualty& casualty : event.casualties)
            add(totals, casualty);
    }
    return totals;
}

std::optional<int> deathsBest(const Event& event)
{
    const Deaths deaths = deathsOf(event);
    return deaths.isGiven ? std::optional(deaths.best) : std::nullopt;
}

} // namespace vraem
