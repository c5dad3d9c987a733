// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_pool.h"

namespace vraem {

Code BytePool::intern(std::string_view bytes, std::uint64_t wholeHash)
{
    const auto hash = static_cast<std::uint32_t>(wholeHash >> 32);
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    for (; m_slots[slot].entry != 0; slot = (slot + 1) & mask) {
        if (m_slots[slot].hash == hash && at(m_slots[slot].entry - 1) == bytes)
            return m_slots[slot].entry - 1;
    }
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    m_starts.push_back(m_bytes.size());
    m_slots[slot] = {hash, size()};
    if (size_t{size()} * 2 > m_slots.size())
        m_slots = grown(m_slots);
    return size() - 1;
}

std::vector<PoolSlot> grown(const std::vector<PoolSlot>& slots)
{
    std::vector<PoolSlot> more(slots.size() * 2);
    const size_t mask = more.size() - 1;
    for (const PoolSlot& entry : slots) {
        if (entry.entry == 0)
            continue;
        size_t slot = entry.hash & mask;
        while (more[slot].entry != 0)
            slot = (slot + 1) & mask;
        more[slot] = entry;
    }
    return more;
}

} // namespace vraem
