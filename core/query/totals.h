// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <map>
#include <set>

namespace vraem {

/// Casualties over rows. Only events of unit incident are summed: a total over a period and a series of
/// operations would count the same people twice. An incident whose count is not given adds nothing and is
/// counted as unreported.
struct CountTotal
{
    std::int64_t low = 0;
    std::int64_t best = 0;
    /// Lacks those of incidents whose upper bound is open.
    std::int64_t high = 0;
    /// Incidents whose report leaves the upper bound open ("at least"): the high figure is then itself a
    /// minimum.
    int openEnded = 0;
    /// Incidents with people of this kind affected, but without any number.
    int unnumbered = 0;
    /// Figures that were summed: with none, the total is not known, which is not 0.
    int given = 0;

    CountTotal& operator+=(const CountTotal& other);
    bool operator==(const CountTotal&) const = default;
};

/// Adds the count of that many incidents.
void add(CountTotal& total, const CountRange& count, int times);

/// Adds the killed of a row that is an incident; nothing for other units.
void addKilled(CountTotal& total, const EventColumns& columns, Row row);

struct Totals
{
    int events = 0;
    int incidents = 0;
    std::set<SourceId> sources;
    CountTotal killed;
    CountTotal wounded;
    std::map<Side, CountTotal> killedBySide;
    std::map<Side, CountTotal> woundedBySide;

    bool operator==(const Totals&) const = default;
};

/// Adds what that many incidents report of one casualty to the wounded and to the figures by side.
void add(Totals& totals, const Casualty& casualty, int times);

/// Killed in one event over all sides, best figure; nullopt where no report gives one. Marker areas use it.
std::optional<int> deathsBest(const Event& event);

} // namespace vraem
