// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_scope.h"

#include <algorithm>

namespace vraem {

Filter filterWithin(const Dataset& dataset, Filter filter)
{
    const auto hasLayer = [&](const LayerId& id) {
        return std::ranges::find(dataset.layers(), id, &Layer::id) != dataset.layers().end();
    };
    const auto hasGroup = [&](const ColourGroup& group) {
        return group.kind != ColourGroup::Kind::Faction || dataset.factions().find(group.faction);
    };
    const auto hasType = [&](const QString& type) {
        return std::ranges::find(dataset.columns().ownType.values, type) !=
               dataset.columns().ownType.values.end();
    };
    std::erase_if(filter.factions, [&](const FactionId& id) { return !dataset.factions().find(id); });
    std::erase_if(filter.groups, [&](const ColourGroup& group) { return !hasGroup(group); });
    std::erase_if(filter.places, [&](const PlaceId& id) { return !dataset.places().find(id); });
    std::erase_if(filter.sources, [&](const SourceId& id) { return !dataset.source(id); });
    std::erase_if(filter.ownTypes, [&](const QString& type) { return !hasType(type); });
    std::erase_if(filter.layers, [&](const LayerId& id) { return !hasLayer(id); });
    return filter;
}

} // namespace vraem
