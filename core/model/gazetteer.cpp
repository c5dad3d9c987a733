// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer.h"

#include <bit>

namespace vraem {

Gazetteer::Gazetteer(std::vector<Place> places)
    : m_places(std::move(places)), m_slots(std::bit_ceil(m_places.size() * 2 + 1))
{
    for (size_t position = 0; position < m_places.size(); ++position)
        m_slots[slotOf(m_places[position].id)] = static_cast<std::uint32_t>(position + 1);
}

/// The slot of the id, or the free one where it would stand.
size_t Gazetteer::slotOf(const PlaceId& id) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = qHash(id) & mask;
    while (m_slots[slot] != 0 && m_places[m_slots[slot] - 1].id != id)
        slot = (slot + 1) & mask;
    return slot;
}

const Place* Gazetteer::find(const PlaceId& id) const
{
    const std::uint32_t entry = m_slots.empty() ? 0 : m_slots[slotOf(id)];
    return entry == 0 ? nullptr : &m_places[entry - 1];
}

const Place* Gazetteer::ancestorAt(const PlaceId& id, PlaceLevel level) const
{
    const Place* place = find(id);
    while (place && place->level != level)
        place = place->parent ? find(*place->parent) : nullptr;
    return place;
}

bool Gazetteer::nests(const PlaceId& outer, const PlaceId& inner) const
{
    const Place* place = find(inner);
    while (place && place->id != outer)
        place = place->parent ? find(*place->parent) : nullptr;
    return place != nullptr;
}

} // namespace vraem
