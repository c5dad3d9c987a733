// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>

namespace vraem::labels {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(labels)
};

/// One chip for each member of a set of the filter.
template<typename T, typename Words>
void addChips(std::vector<FilterChip>& chips, const Filter& filter, std::set<T> Filter::* set, Words words)
{
    for (const T& member : filter.*set) {
        Filter without = filter;
        (without.*set).erase(member);
        chips.push_back({words(member), std::move(without)});
    }
}

QString withMembers(const Dataset& dataset, const FactionId& id)
{
    const QString own = faction(dataset, id);
    return dataset.factions().childrenOf(id).empty() ? own : Text::tr("%1 and its groups").arg(own);
}

QString placeName(const Dataset& dataset, const PlaceId& id)
{
    const Place* place = dataset.places().find(id);
    return place ? text(place->name) : id.value;
}

QString sourceName(const Dataset& dataset, const SourceId& id)
{
    const Source* source = dataset.source(id);
    return source ? shortSource(*source) : id.value;
}

} // namespace

std::vector<FilterChip> chips(const Dataset& dataset, const Filter& filter)
{
    std::vector<FilterChip> chips;
    addChips(chips, filter, &Filter::years, [](int year) { return QString::number(year); });
    addChips(chips, filter, &Filter::factions, [&](const FactionId& id) { return withMembers(dataset, id); });
    addChips(chips, filter, &Filter::types, [](EventType type) { return name(type); });
    addChips(chips, filter, &Filter::places, [&](const PlaceId& id) { return placeName(dataset, id); });
    addChips(chips, filter, &Filter::sources, [&](const SourceId& id) { return sourceName(dataset, id); });
    if (filter.units != incidentsOnly().units)
        addChips(chips, filter, &Filter::units, [](Unit unit) { return name(unit); });
    if (filter.dates.start || filter.dates.end) {
        Filter without = filter;
        without.dates = {};
        chips.push_back({date(filter.dates), std::move(without)});
    }
    if (!filter.text.isEmpty()) {
        Filter without = filter;
        without.text.clear();
        chips.push_back({Text::tr("text: %1").arg(filter.text), std::move(without)});
    }
    return chips;
}

} // namespace vraem::labels
