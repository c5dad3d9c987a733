// SPDX-License-Identifier: GPL-3.0-or-later
#include "faction_tree.h"

namespace vraem {

FactionTree::FactionTree(std::vector<Faction> factions) : m_factions(std::move(factions))
{
    for (size_t i = 0; i < m_factions.size(); ++i)
        m_index.insert(m_factions[i].id, i);
}

const Faction* FactionTree::find(const FactionId& id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_factions[*found];
}

FactionId FactionTree::root(const FactionId& id) const
{
    const Faction* faction = find(id);
    while (faction && faction->parent)
        faction = find(*faction->parent);
    return faction ? faction->id : id;
}

bool FactionTree::includes(const FactionId& umbrella, const FactionId& member) const
{
    const Faction* faction = find(member);
    while (faction && faction->id != umbrella)
        faction = faction->parent ? find(*faction->parent) : nullptr;
    return faction != nullptr;
}

std::vector<FactionId> FactionTree::roots() const
{
    std::vector<FactionId> ids;
    for (const Faction& faction : m_factions) {
        if (!faction.parent)
            ids.push_back(faction.id);
    }
    return ids;
}

std::vector<FactionId> FactionTree::childrenOf(const FactionId& id) const
{
    std::vector<FactionId> ids;
    for (const Faction& faction : m_factions) {
        if (faction.parent == id)
            ids.push_back(faction.id);
    }
    return ids;
}

} // namespace vraem
