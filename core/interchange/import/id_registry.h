// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_pool.h"
#include "model/prefetch.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vraem {

/// Keeps the ids of the rows of a file apart.
class IdRegistry
{
public:
    /// The text of the id of a row that was added before.
    using IdOfRow = std::function<std::string_view(std::uint32_t row)>;

    /// Adds the id of the next row; `hash` is hashOf() it. What to append where an earlier row has it, such
    /// as "#2", which nobody has either; nullopt where it is new.
    std::optional<std::string> add(std::string_view id, std::uint64_t hash, const IdOfRow& idOfRow);
    /// Asks for what add() will read of an id that has that hash.
    void prefetchSlot(std::uint64_t hash) const { prefetch(&m_slots[(hash >> 32) & (m_slots.size() - 1)]); }

private:
    bool insert(std::string_view id, std::uint32_t hash, const IdOfRow& idOfRow);

    /// Entries are rows + 1.
    std::vector<PoolSlot> m_slots{1024};
    std::uint32_t m_rows = 0;
    /// The number the last row of an id got that came more than once.
    std::unordered_map<std::string, int> m_copies;
};

} // namespace vraem
