// SPDX-License-Identifier: GPL-3.0-or-later
#include "naive_query.h"

#include "naive_area.h"
#include "query/compiled_filter.h"
#include "query/text_search.h"

#include <algorithm>

namespace vraem {
namespace {

using namespace std::chrono;

int yearOf(Date day)
{
    return static_cast<int>(year_month_day(day).year());
}

std::optional<DaySpan> spanOf(const Event& event)
{
    return event.date ? std::optional(knownSpan(event.date->interval)) : std::nullopt;
}

bool isInYears(const Event& event, const std::set<int>& years)
{
    const auto span = spanOf(event);
    return span && std::ranges::any_of(years, [&](int year) {
               return yearOf(span->first) <= year && year <= yearOf(span->last);
           });
}

bool isInDates(const Event& event, const Filter& filter)
{
    const auto span = spanOf(event);
    return span && overlaps({span->first, filter.dateRule == DateRule::Start ? span->first : span->last},
                            filter.dates);
}

bool hasFaction(const Dataset& dataset, const Event& event, const std::set<FactionId>& chosen)
{
    return std::ranges::any_of(event.actors, [&](const Actor& actor) {
        return std::ranges::any_of(
            chosen, [&](const FactionId& id) { return dataset.factions().includes(id, actor.faction); });
    });
}

/// The samples have fewer groups than have a colour of their own.
ColourGroup groupOf(const Dataset& dataset, const Event& event)
{
    const auto faction = dataset.colourGroup(event.actors);
    return faction ? ColourGroup{ColourGroup::Kind::Faction, *faction} : ColourGroup();
}

bool isAtPlace(const Dataset& dataset, const Event& event, const std::set<PlaceId>& chosen)
{
    return event.place && std::ranges::any_of(chosen, [&](const PlaceId& id) {
               return dataset.places().nests(id, event.place->place);
           });
}

bool isInArea(const Dataset& dataset, const Event& event, const FilterArea& area)
{
    if (!event.place)
        return false;
    const Place* entry = dataset.places().find(event.place->place);
    const QGeoCoordinate where =
        event.place->coordinate.value_or(entry ? entry->coordinate : QGeoCoordinate());
    return where.isValid() &&
           sample::isInAreaNaively(area, millionths(where.latitude()), millionths(where.longitude()));
}

bool isFromSource(const Event& event, const std::set<SourceId>& chosen)
{
    return std::ranges::any_of(event.mentions,
                               [&](const Mention& mention) { return chosen.contains(mention.source); });
}

template<typename T>
std::vector<int> countEach(const Dataset& dataset, Filter filter, std::set<T> Filter::* set,
                           const std::vector<T>& values)
{
    std::vector<int> counts;
    for (const T& value : values) {
        filter.*set = {value};
        int passing = 0;
        for (Row row = 0; row < dataset.size(); ++row)
            passing += passesNaively(dataset, dataset.event(row), filter) ? 1 : 0;
        counts.push_back(passing);
    }
    return counts;
}

std::map<int, int> countYears(const Dataset& dataset, const Filter& filter)
{
    std::vector<int> years;
    for (int year = 1900; year <= 2100; ++year)
        years.push_back(year);
    const std::vector<int> counts = countEach(dataset, filter, &Filter::years, years);
    std::map<int, int> found;
    for (size_t i = 0; i < years.size(); ++i) {
        if (counts[i] > 0)
            found[years[i]] = counts[i];
    }
    return found;
}

void add(CountTotal& total, const CountRange& count)
{
    if (count.isUnnumbered()) {
        ++total.unnumbered;
        return;
    }
    const int best = count.best.value_or(count.low.value_or(0));
    total.low += count.low.value_or(0);
    total.best += best;
    total.high += count.high.value_or(best);
    total.openEnded += count.high ? 0 : 1;
    ++total.given;
}

void addTotals(const Event& event, Totals& totals)
{
    ++totals.events;
    for (const Mention& mention : event.mentions)
        totals.sources.insert(mention.source);
    if (event.unit != Unit::Incident)
        return;
    ++totals.incidents;
    const Deaths deaths = deathsOf(event);
    totals.killed.low += deaths.low;
    totals.killed.best += deaths.best;
    totals.killed.high += deaths.high;
    totals.killed.openEnded += deaths.isOpenEnded ? 1 : 0;
    totals.killed.unnumbered += deaths.isUnnumbered ? 1 : 0;
    totals.killed.given += deaths.isGiven ? 1 : 0;
    for (const Casualty& casualty : event.casualties) {
        if (casualty.effect == Effect::Killed)
            add(totals.killedBySide[casualty.side], casualty.count);
        if (casualty.effect != Effect::Wounded)
            continue;
        add(totals.wounded, casualty.count);
        add(totals.woundedBySide[casualty.side], casualty.count);
    }
}

} // namespace

bool passesNaively(const Dataset& dataset, const Event& event, const Filter& filter)
{
    const Row row = *dataset.rowOf(event.id);
    const LayerId& layer = dataset.layers().at(dataset.columns().layer.at(static_cast<size_t>(row))).id;
    const Search search = parseSearch(filter.text);
    const bool hasDates = filter.dates.start || filter.dates.end;
    return (filter.years.empty() || isInYears(event, filter.years)) &&
           (!hasDates || isInDates(event, filter)) &&
           (filter.factions.empty() || hasFaction(dataset, event, filter.factions)) &&
           (filter.groups.empty() || filter.groups.contains(groupOf(dataset, event))) &&
           (filter.types.empty() || filter.types.contains(event.type())) &&
           (filter.ownTypes.empty() || filter.ownTypes.contains(event.mentions.front().ownType)) &&
           (filter.places.empty() || isAtPlace(dataset, event, filter.places)) &&
           (!filter.area || isInArea(dataset, event, *filter.area)) &&
           (filter.sources.empty() || isFromSource(event, filter.sources)) &&
           (filter.layers.empty() || filter.layers.contains(layer)) &&
           (!filter.disputedOnly || !event.conflicts.empty()) &&
           (filter.units.empty() || filter.units.contains(event.unit)) &&
           matches(search, searchableText(dataset, event));
}

QueryResult queryNaively(const Dataset& dataset, const Filter& filter)
{
    QueryResult result;
    result.rows = RowSet(dataset.size());
    result.subTypes.resize(EnumNames<EventSubType>::names.size());
    for (Row row = 0; row < dataset.size(); ++row) {
        const Event event = dataset.event(row);
        if (!passesNaively(dataset, event, filter))
            continue;
        result.rows.insert(row);
        ++result.subTypes[static_cast<size_t>(event.subType)];
        addTotals(event, result.totals);
    }
    return result;
}

namespace {

SharedFacetCounts sharedNaively(const Dataset& dataset, const Filter& filter)
{
    SharedFacetCounts facets;
    facets.years = countYears(dataset, filter);
    facets.types = countEach(dataset, filter, &Filter::types, valuesOf<EventType>());
    facets.units = countEach(dataset, filter, &Filter::units, valuesOf<Unit>());
    for (Row row = 0; row < dataset.size(); ++row) {
        const Event event = dataset.event(row);
        facets.disputed += !event.conflicts.empty() && passesNaively(dataset, event, filter) ? 1 : 0;
    }
    return facets;
}

SharedFacetCounts nothingShared()
{
    SharedFacetCounts none;
    none.types.resize(valuesOf<EventType>().size());
    none.units.resize(valuesOf<Unit>().size());
    return none;
}

} // namespace

FacetCounts facetsNaively(const Dataset& dataset, const Filter& filter)
{
    FacetCounts facets;
    static_cast<SharedFacetCounts&>(facets) = sharedNaively(dataset, filter);
    for (const Layer& layer : dataset.layers()) {
        Filter inLayer = filter;
        inLayer.layers = {layer.id};
        const bool isShown = filter.layers.empty() || filter.layers.contains(layer.id);
        if (dataset.isLayered())
            facets.byLayer.push_back(isShown ? sharedNaively(dataset, inLayer) : nothingShared());
    }
    facets.factions = countEach(dataset, filter, &Filter::factions, idsOf(dataset.factions().factions()));
    facets.places = countEach(dataset, filter, &Filter::places, idsOf(dataset.places().places()));
    facets.sources = countEach(dataset, filter, &Filter::sources, idsOf(dataset.sources()));
    facets.layers = countEach(dataset, filter, &Filter::layers, idsOf(dataset.layers()));
    facets.groups = countEach(dataset, filter, &Filter::groups, QueryColumns(dataset).groups().values);
    facets.ownTypes = countEach(dataset, filter, &Filter::ownTypes, dataset.columns().ownType.values);
    return facets;
}

} // namespace vraem
