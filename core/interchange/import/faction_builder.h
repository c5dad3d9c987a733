// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/faction_tree.h"
#include "model/mention.h"
#include "row_codes.h"

namespace vraem {

/// One faction for each actor's name in a file, without a tree: the files know none.
class FactionBuilder
{
public:
    FactionBuilder(const LayerId& layer, const BytePool& strings) : m_layer(layer), m_strings(strings) {}

    std::vector<Actor> add(const std::vector<ActorKey>& keys);
    FactionTree takeFactions() { return FactionTree(std::move(m_factions)); }

private:
    size_t factionOf(const ActorKey& key);

    LayerId m_layer;
    const BytePool& m_strings;
    /// Position in m_factions by code of the name.
    QHash<Code, size_t> m_index;
    std::vector<Faction> m_factions;
};

} // namespace vraem
