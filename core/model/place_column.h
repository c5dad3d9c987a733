// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coded_column.h"
#include "gazetteer.h"
#include "mention.h"

#include <limits>

namespace vraem {

/// How a source words where something was, without the coordinate.
struct PlaceWording
{
    static constexpr Code none = std::numeric_limits<Code>::max();

    /// Position in Gazetteer::places(); none where no place is given.
    Code place = none;
    /// Position in PlaceColumn::words; none where it has the gazetteer's English name.
    Code words = none;
    PlaceLevel level = PlaceLevel::Point;
    bool isInferred = false;

    bool isGiven() const { return place != none; }
    bool operator==(const PlaceWording&) const = default;
};

/// Where the rows are. A dictionary of PlaceMention would take six times the memory, and each site of a table
/// has several.
struct PlaceColumn : CodedColumn<PlaceWording>
{
    std::vector<QString> words;

    /// Adds a row; looks through the dictionary: for small ones. The gazetteer has the place.
    void append(const std::optional<PlaceMention>& mention, const Gazetteer& places);
    std::optional<PlaceMention> mentionOf(const PlaceWording& wording, const Gazetteer& places) const;
};

} // namespace vraem
