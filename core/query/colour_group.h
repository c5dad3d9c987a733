// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/id.h"

#include <tuple>

namespace vraem {

/// What the colours of charts and markers tell apart: a top-level group of factions, all the smaller ones
/// together, or actors that are not stated or of several groups.
struct ColourGroup
{
    enum class Kind
    {
        Faction,
        Smaller,
        NotStated
    };
    Kind kind = Kind::NotStated;
    FactionId faction;

    friend bool operator==(const ColourGroup&, const ColourGroup&) = default;
    friend bool operator<(const ColourGroup& a, const ColourGroup& b)
    {
        return std::tie(a.kind, a.faction) < std::tie(b.kind, b.faction);
    }
};

} // namespace vraem
