// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

namespace vraem {

/// A date that reports give of an event and that is not the one it stands at.
struct OtherDate
{
    DateInterval interval;
    /// Positions in Event::mentions of those that give it, in their order; never empty.
    std::vector<size_t> mentions;
    /// Shares no day with the event's date: both cannot be right. Else it is known more or less closely.
    bool isContradiction = false;

    bool operator==(const OtherDate&) const = default;
};

/// Each once, in the order of the mentions. A correction of the user's says nothing but of the field that it
/// corrects.
std::vector<OtherDate> otherDates(const Event& event);

} // namespace vraem
