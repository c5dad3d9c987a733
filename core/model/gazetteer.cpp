// SPDX-License-Identifier: GPL-3.0-or-later
#include "gazetteer.h"

namespace vraem {

Gazetteer::Gazetteer(std::vector<Place> places) : m_places(std::move(places))
{
    m_index.reserve(static_cast<qsizetype>(m_places.size()));
    for (size_t i = 0; i < m_places.size(); ++i)
        m_index.insert(m_places[i].id, i);
}

const Place* Gazetteer::find(const PlaceId& id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_places[*found];
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
