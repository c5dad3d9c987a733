// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faction.h"

#include <vector>

namespace vraem {

/// Factions by id, as a forest. Parents come before their members.
class FactionTree
{
public:
    FactionTree() = default;
    /// The factions' parents must exist and form no cycle.
    explicit FactionTree(std::vector<Faction> factions);

    const std::vector<Faction>& factions() const { return m_factions; }
    /// nullptr where the id is unknown.
    const Faction* find(const FactionId& id) const;
    /// The top-level group that id belongs to, itself if it has no parent.
    FactionId root(const FactionId& id) const;
    /// True where member is umbrella or stands anywhere below it.
    bool includes(const FactionId& umbrella, const FactionId& member) const;
    std::vector<FactionId> roots() const;
    std::vector<FactionId> childrenOf(const FactionId& id) const;

private:
    std::vector<Faction> m_factions;
    QHash<FactionId, size_t> m_index;
};

} // namespace vraem
