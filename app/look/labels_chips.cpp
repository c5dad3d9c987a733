// SPDX-License-Identifier: GPL-3.0-or-later
#include "labels.h"

#include <QCoreApplication>

#include <algorithm>

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
    const QString own = inLayer(dataset, faction(dataset, id), dataset.layerOf(id));
    return dataset.factions().childrenOf(id).empty() ? own : Text::tr("%1 and its groups").arg(own);
}

QString placeName(const Dataset& dataset, const PlaceId& id)
{
    const Place* place = dataset.places().find(id);
    return place ? inLayer(dataset, text(place->name), dataset.layerOf(id)) : id.value;
}

QString groupName(const Dataset& dataset, const ColourGroup& group)
{
    switch (group.kind) {
    case ColourGroup::Kind::Faction:
        return Text::tr("colour of %1")
            .arg(inLayer(dataset, faction(dataset, group.faction), dataset.layerOf(group.faction)));
    case ColourGroup::Kind::Smaller:
        return Text::tr("colour of the smaller groups");
    case ColourGroup::Kind::NotStated:
        break;
    }
    return Text::tr("several groups or none stated");
}

QString layerName(const Dataset& dataset, const LayerId& id)
{
    const auto layer = std::ranges::find(dataset.layers(), id, &Layer::id);
    return layer == dataset.layers().end() ? id.value : layer->name;
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
    addChips(chips, filter, &Filter::groups,
             [&](const ColourGroup& group) { return groupName(dataset, group); });
    addChips(chips, filter, &Filter::types, [](EventType type) { return name(type); });
    addChips(chips, filter, &Filter::ownTypes, [](const QString& type) { return type; });
    addChips(chips, filter, &Filter::places, [&](const PlaceId& id) { return placeName(dataset, id); });
    if (filter.area) {
        Filter without = filter;
        without.area.reset();
        chips.push_back({area(dataset, *filter.area), std::move(without), areaRule(*filter.area)});
    }
    addChips(chips, filter, &Filter::layers, [&](const LayerId& id) { return layerName(dataset, id); });
    addChips(chips, filter, &Filter::sources, [&](const SourceId& id) { return sourceName(dataset, id); });
    if (filter.units != incidentsOnly().units)
        addChips(chips, filter, &Filter::units, [](Unit unit) { return name(unit); });
    if (filter.dates.start || filter.dates.end) {
        Filter without = filter;
        without.dates = {};
        without.dateRule = DateRule::Overlap;
        const QString words = date(filter.dates);
        chips.push_back(
            {filter.dateRule == DateRule::Start ? Text::tr("begun: %1", "date").arg(words) : words,
             std::move(without)});
    }
    if (filter.disputedOnly) {
        Filter without = filter;
        without.disputedOnly = false;
        chips.push_back({Text::tr("the reports differ"), std::move(without)});
    }
    addChips(chips, filter, &Filter::marks, [](OwnMark mark) { return name(mark); });
    addChips(chips, filter, &Filter::tags, [](const QString& tag) { return Text::tr("tag: %1").arg(tag); });
    if (!filter.noteText.isEmpty()) {
        Filter without = filter;
        without.noteText.clear();
        chips.push_back({Text::tr("in your notes: %1").arg(filter.noteText), std::move(without)});
    }
    if (!filter.text.isEmpty()) {
        Filter without = filter;
        without.text.clear();
        chips.push_back({Text::tr("text: %1").arg(filter.text), std::move(without)});
    }
    return chips;
}

QString filterInWords(const Dataset& dataset, const Filter& filter)
{
    QStringList words;
    if (filter.units == incidentsOnly().units)
        words.append(name(Unit::Incident));
    for (const FilterChip& chip : chips(dataset, filter))
        words.append(chip.text);
    return words.join(Text::tr("; ", "between the parts of a filter"));
}

} // namespace vraem::labels
