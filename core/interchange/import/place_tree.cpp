// SPDX-License-Identifier: GPL-3.0-or-later
#include "place_tree.h"

namespace vraem {

std::uint32_t PlaceTree::hashOfChild(Node parent, Kind kind, std::string_view name)
{
    const std::uint64_t place = (std::uint64_t{parent} << 8) | static_cast<std::uint8_t>(kind);
    return static_cast<std::uint32_t>(mixed(hashOf(name) ^ mixed(place)) >> 32);
}

PlaceTree::Node PlaceTree::child(Node parent, Kind kind, std::string_view name, std::uint32_t hash)
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    for (; m_slots[slot].entry != 0; slot = (slot + 1) & mask) {
        if (m_slots[slot].hash != hash)
            continue;
        const Node node = m_slots[slot].entry;
        const Entry& entry = m_entries[node];
        if (entry.parent == parent && entry.kind == kind && this->name(node) == name)
            return node;
    }
    const Node node = size();
    m_entries.push_back({m_names.size(), static_cast<std::uint32_t>(name.size()), parent, kind});
    m_names.insert(m_names.end(), name.begin(), name.end());
    m_slots[slot] = {hash, node};
    if (m_entries.size() * 2 > m_slots.size())
        m_slots = grown(m_slots);
    return node;
}

PlaceLevel levelOf(PlaceTree::Kind kind)
{
    switch (kind) {
    case PlaceTree::Kind::Country:
        return PlaceLevel::Country;
    case PlaceTree::Kind::Department:
        return PlaceLevel::Department;
    case PlaceTree::Kind::Province:
        return PlaceLevel::Province;
    case PlaceTree::Kind::District:
        return PlaceLevel::District;
    case PlaceTree::Kind::Site:
        break;
    }
    return PlaceLevel::Point;
}

} // namespace vraem
