// SPDX-License-Identifier: GPL-3.0-or-later
#include "id_registry.h"

namespace vraem {

std::optional<std::string> IdRegistry::add(std::string_view id, std::uint64_t hash, const IdOfRow& idOfRow)
{
    if (insert(id, static_cast<std::uint32_t>(hash >> 32), idOfRow))
        return std::nullopt;
    int& copies = m_copies.try_emplace(std::string(id), 1).first->second;
    for (;;) {
        const std::string suffix = '#' + std::to_string(++copies);
        const std::string longer = std::string(id) + suffix;
        if (insert(longer, static_cast<std::uint32_t>(hashOf(longer) >> 32), idOfRow))
            return suffix;
    }
}

bool IdRegistry::insert(std::string_view id, std::uint32_t hash, const IdOfRow& idOfRow)
{
    if (size_t{m_rows} * 2 >= m_slots.size())
        m_slots = grown(m_slots);
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    for (; m_slots[slot].entry != 0; slot = (slot + 1) & mask) {
        if (m_slots[slot].hash == hash && idOfRow(m_slots[slot].entry - 1) == id)
            return false;
    }
    m_slots[slot] = {hash, ++m_rows};
    return true;
}

} // namespace vraem
