// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_pool.h"
#include "model/prefetch.h"
#include "values/place_level.h"

namespace vraem {

/// The places that the rows of a file name, nested: countries, their divisions, and sites in them. Each node
/// comes after the one it lies in.
class PlaceTree
{
public:
    /// Of a node; 0 stands for no place, and for the ground that countries lie on.
    using Node = std::uint32_t;

    enum class Kind : std::uint8_t
    {
        Country,
        Department,
        Province,
        District,
        Site
    };

    Node child(Node parent, Kind kind, std::string_view name)
    {
        return child(parent, kind, name, hashOfChild(parent, kind, name));
    }
    Node child(Node parent, Kind kind, std::string_view name, std::uint32_t hash);
    static std::uint32_t hashOfChild(Node parent, Kind kind, std::string_view name);
    /// Ask for what child() will read of a child that has that hash, one after the other.
    void prefetchSlot(std::uint32_t hash) const { prefetch(&slotOf(hash)); }
    void prefetchEntry(std::uint32_t hash) const { prefetch(&m_entries[slotOf(hash).entry]); }
    void prefetchName(std::uint32_t hash) const
    {
        prefetch(m_names.data() + m_entries[slotOf(hash).entry].nameStart);
    }
    /// The node where the parent has no name for it: of divisions that is the parent.
    Node childIfNamed(Node parent, Kind kind, std::string_view name)
    {
        return name.empty() ? parent : child(parent, kind, name);
    }

    Node parent(Node node) const { return m_entries[node].parent; }
    Kind kind(Node node) const { return m_entries[node].kind; }
    std::string_view name(Node node) const
    {
        const Entry& entry = m_entries[node];
        return {m_names.data() + entry.nameStart, entry.nameSize};
    }
    /// One more than the greatest node.
    Node size() const { return static_cast<Node>(m_entries.size()); }

private:
    struct Entry
    {
        std::uint64_t nameStart = 0;
        std::uint32_t nameSize = 0;
        Node parent = 0;
        Kind kind = Kind::Country;
    };

    const PoolSlot& slotOf(std::uint32_t hash) const { return m_slots[hash & (m_slots.size() - 1)]; }

    std::vector<char> m_names;
    std::vector<Entry> m_entries{1};
    std::vector<PoolSlot> m_slots{64};
};

/// Level of a place of that kind; a site is a point.
PlaceLevel levelOf(PlaceTree::Kind kind);

} // namespace vraem
