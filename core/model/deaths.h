// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

namespace vraem {

/// Killed in one event over all sides. A figure that is not given adds what the next lower one does.
struct Deaths
{
    int low = 0;
    int best = 0;
    int high = 0;
    /// A low or best figure is reported; without one the event's deaths are not known, which is not none.
    bool isGiven = false;
    /// The report leaves the upper bound open ("at least").
    bool isOpenEnded = false;
    /// Killed are reported without any number.
    bool isUnnumbered = false;

    bool operator==(const Deaths&) const = default;
};

Deaths deathsOf(const Event& event);

/// Adds one count of killed.
void add(Deaths& deaths, const CountRange& killed);

} // namespace vraem
