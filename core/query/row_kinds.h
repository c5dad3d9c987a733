// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event_columns.h"

#include <utility>

namespace vraem {

/// Years that the known spans of some events touch; nullopt for events without a date.
using YearSpan = std::optional<std::pair<int, int>>;

/// What an event shares with many others: a value for each facet but factions and places.
struct RowKind
{
    YearSpan years;
    EventType type;
    Unit unit;
    /// Positions in the dictionaries of the columns, in QueryColumns::groups() and Dataset::layers().
    Code ownType;
    Code sources;
    Code group;
    Code layer;

    bool operator==(const RowKind&) const = default;
};

/// The kind of each row; `groups` has a code for each.
CodedColumn<RowKind> kindsOf(const EventColumns& columns, const std::vector<std::uint8_t>& groups);

} // namespace vraem
