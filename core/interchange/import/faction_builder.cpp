// SPDX-License-Identifier: GPL-3.0-or-later
#include "faction_builder.h"

namespace vraem {
namespace {

QString toText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

std::vector<Actor> FactionBuilder::add(const std::vector<ActorKey>& keys)
{
    std::vector<Actor> actors;
    actors.reserve(keys.size());
    for (const ActorKey& key : keys) {
        const Faction& faction = m_factions[factionOf(key)];
        const QString asWritten =
            key.asWritten == key.name ? faction.name.en : toText(m_strings.at(key.asWritten));
        actors.push_back({faction.id, key.role, asWritten, key.doubt});
    }
    return actors;
}

size_t FactionBuilder::factionOf(const ActorKey& key)
{
    const auto found = m_index.constFind(key.name);
    if (found != m_index.constEnd()) {
        // A side that is stated once counts also where another row leaves it open.
        Faction& faction = m_factions[*found];
        if (faction.side == Side::Other)
            faction.side = key.side;
        return *found;
    }
    const QString name = toText(m_strings.at(key.name));
    Faction faction;
    faction.id = {m_layer.value + u':' + name};
    faction.name = {name, name};
    faction.side = key.side;
    m_index.insert(key.name, m_factions.size());
    m_factions.push_back(std::move(faction));
    return m_factions.size() - 1;
}

} // namespace vraem
