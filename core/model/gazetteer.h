// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place.h"

#include <vector>

namespace vraem {

/// Places by id, nested by parent.
class Gazetteer
{
public:
    Gazetteer() = default;
    explicit Gazetteer(std::vector<Place> places);

    const std::vector<Place>& places() const { return m_places; }
    /// nullptr where the id is unknown.
    const Place* find(const PlaceId& id) const;
    /// The place itself or the nearest one above it of that level; nullptr where there is none.
    const Place* ancestorAt(const PlaceId& id, PlaceLevel level) const;
    /// True where inner is outer or lies below it.
    bool nests(const PlaceId& outer, const PlaceId& inner) const;

private:
    size_t slotOf(const PlaceId& id) const;

    std::vector<Place> m_places;
    /// Open addressing by hash of the id, at most half full. Entries are position + 1.
    std::vector<std::uint32_t> m_slots;
};

} // namespace vraem
