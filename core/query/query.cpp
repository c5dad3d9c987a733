// SPDX-License-Identifier: GPL-3.0-or-later
#include "query.h"

#include "text_search.h"

#include <algorithm>

namespace vraem {
namespace {

struct YearSpan
{
    int first;
    int last;
};

YearSpan yearSpan(const EventDate& date)
{
    const auto yearOf = [](Date day) { return static_cast<int>(std::chrono::year_month_day(day).year()); };
    const DaySpan span = knownSpan(date.interval);
    return {yearOf(span.first), yearOf(span.last)};
}

bool isInYears(const Event& event, const std::set<int>& years)
{
    if (years.empty())
        return true;
    if (!event.date)
        return false;
    const YearSpan span = yearSpan(*event.date);
    return std::ranges::any_of(years, [&](int year) { return span.first <= year && year <= span.last; });
}

bool isInDates(const Event& event, const DateInterval& dates)
{
    if (!dates.start && !dates.end)
        return true;
    if (!event.date)
        return false;
    const DaySpan span = knownSpan(event.date->interval);
    return overlaps({span.first, span.last}, dates);
}

bool hasFaction(const Dataset& dataset, const Event& event, const std::set<FactionId>& factions)
{
    return factions.empty() || std::ranges::any_of(event.actors, [&](const Actor& actor) {
               return std::ranges::any_of(factions, [&](const FactionId& umbrella) {
                   return dataset.factions().includes(umbrella, actor.faction);
               });
           });
}

bool isAtPlace(const Dataset& dataset, const Event& event, const std::set<PlaceId>& places)
{
    return places.empty() || (event.place && std::ranges::any_of(places, [&](const PlaceId& outer) {
                                  return dataset.places().nests(outer, event.place->place);
                              }));
}

bool isFromSource(const Event& event, const std::set<SourceId>& sources)
{
    return sources.empty() || std::ranges::any_of(event.mentions, [&](const Mention& mention) {
               return sources.contains(mention.source);
           });
}

template<typename T>
bool isChosen(const T& value, const std::set<T>& chosen)
{
    return chosen.empty() || chosen.contains(value);
}

/// Which parts of the filter an event passes, so that one pass counts every facet.
struct Verdict
{
    bool years, factions, types, places, sources, units;
    /// Dates and text, which are no facets.
    bool rest;

    /// Passes the filter when facet's own choice is left out.
    bool passesBut(Facet facet) const
    {
        return rest && (years || facet == Facet::Years) && (factions || facet == Facet::Factions) &&
               (types || facet == Facet::Types) && (places || facet == Facet::Places) &&
               (sources || facet == Facet::Sources) && (units || facet == Facet::Units);
    }
    bool passesAll() const { return rest && years && factions && types && places && sources && units; }
};

class Judge
{
public:
    Judge(const Dataset& dataset, const Filter& filter)
        : m_dataset(dataset), m_filter(filter), m_search(parseSearch(filter.text))
    {}

    Verdict judge(const Event& event) const
    {
        return {isInYears(event, m_filter.years),
                hasFaction(m_dataset, event, m_filter.factions),
                isChosen(event.type(), m_filter.types),
                isAtPlace(m_dataset, event, m_filter.places),
                isFromSource(event, m_filter.sources),
                isChosen(event.unit, m_filter.units),
                isInDates(event, m_filter.dates) && matchesText(event)};
    }

private:
    bool matchesText(const Event& event) const
    {
        return (m_search.all.isEmpty() && m_search.none.isEmpty()) ||
               matches(m_search, searchableText(m_dataset, event));
    }

    const Dataset& m_dataset;
    const Filter& m_filter;
    Search m_search;
};

void countYears(const Event& event, std::map<int, int>& counts)
{
    if (!event.date)
        return;
    const YearSpan span = yearSpan(*event.date);
    for (int year = span.first; year <= span.last; ++year)
        ++counts[year];
}

/// With every umbrella above them; each counts the event once.
void countFactions(const FactionTree& factions, const Event& event, std::map<FactionId, int>& counts)
{
    std::set<FactionId> involved;
    for (const Actor& actor : event.actors) {
        for (const Faction* faction = factions.find(actor.faction); faction;
             faction = faction->parent ? factions.find(*faction->parent) : nullptr)
            involved.insert(faction->id);
    }
    for (const FactionId& id : involved)
        ++counts[id];
}

void countPlaces(const Gazetteer& places, const Event& event, std::map<PlaceId, int>& counts)
{
    if (!event.place)
        return;
    for (const Place* place = places.find(event.place->place); place;
         place = place->parent ? places.find(*place->parent) : nullptr)
        ++counts[place->id];
}

void countSources(const Event& event, std::map<SourceId, int>& counts)
{
    std::set<SourceId> sources;
    for (const Mention& mention : event.mentions)
        sources.insert(mention.source);
    for (const SourceId& source : sources)
        ++counts[source];
}

void count(const Dataset& dataset, const Event& event, const Verdict& verdict, FacetCounts& counts)
{
    if (verdict.passesBut(Facet::Years))
        countYears(event, counts.years);
    if (verdict.passesBut(Facet::Factions))
        countFactions(dataset.factions(), event, counts.factions);
    if (verdict.passesBut(Facet::Types))
        ++counts.types[event.type()];
    if (verdict.passesBut(Facet::Places))
        countPlaces(dataset.places(), event, counts.places);
    if (verdict.passesBut(Facet::Sources))
        countSources(event, counts.sources);
    if (verdict.passesBut(Facet::Units))
        ++counts.units[event.unit];
}

} // namespace

bool passes(const Dataset& dataset, const Event& event, const Filter& filter)
{
    return Judge(dataset, filter).judge(event).passesAll();
}

QueryResult query(const Dataset& dataset, const Filter& filter)
{
    QueryResult result;
    const Judge judge(dataset, filter);
    for (Row row = 0; row < dataset.size(); ++row) {
        const Event& event = dataset.event(row);
        const Verdict verdict = judge.judge(event);
        if (verdict.passesAll())
            result.rows.push_back(row);
        count(dataset, event, verdict, result.facets);
    }
    result.totals = totalsOf(dataset, result.rows);
    return result;
}

Rows apply(const Dataset& dataset, const Filter& filter)
{
    return query(dataset, filter).rows;
}

FacetCounts countFacets(const Dataset& dataset, const Filter& filter)
{
    return query(dataset, filter).facets;
}

} // namespace vraem
