// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/enum_names.h"

namespace vraem {

/// What the lanes of the timeline tell apart.
enum class LaneRule
{
    Faction,
    Type,
    Department,
    Source
};

/// What the columns of the overview add up.
enum class BinMeasure
{
    Events,
    /// People killed in incidents.
    Deaths
};

/// What the timeline tells apart and adds up; it filters nothing.
struct TimelineRule
{
    LaneRule lanes = LaneRule::Faction;
    BinMeasure columns = BinMeasure::Events;

    bool operator==(const TimelineRule&) const = default;
};

template<>
struct EnumNames<LaneRule>
{
    static constexpr auto names = std::to_array<const char*>({"faction", "type", "department", "source"});
};

template<>
struct EnumNames<BinMeasure>
{
    static constexpr auto names = std::to_array<const char*>({"events", "deaths"});
};

} // namespace vraem
