// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiled_filter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vraem {
namespace {

/// A verdict for each of `count` codes; empty where all pass.
std::vector<Verdict> tableOf(size_t count, Facet facet, auto isChosen)
{
    std::vector<Verdict> table(count);
    bool canFail = false;
    for (size_t code = 0; code < count; ++code) {
        const bool passes = isChosen(code);
        table[code] = passes ? passesAll : fails(facet);
        canFail = canFail || !passes;
    }
    return canFail ? table : std::vector<Verdict>();
}

/// Codes whose entry names one of the chosen items.
template<typename Items, typename Id>
std::vector<Verdict> tableOf(const std::vector<std::vector<Code>>& entries, Facet facet, const Items& items,
                             const std::set<Id>& chosen)
{
    if (chosen.empty())
        return {};
    std::vector<bool> isChosen;
    for (const auto& item : items)
        isChosen.push_back(chosen.contains(item.id));
    return tableOf(entries.size(), facet, [&](size_t code) {
        return std::ranges::any_of(entries[code], [&](Code item) { return isChosen[item]; });
    });
}

template<typename E>
std::vector<Verdict> enumTable(Facet facet, const std::set<E>& chosen)
{
    if (chosen.empty())
        return {};
    return tableOf(EnumNames<E>::names.size(), facet,
                   [&](size_t code) { return chosen.contains(static_cast<E>(code)); });
}

} // namespace

std::int32_t millionths(double degrees)
{
    return static_cast<std::int32_t>(std::lround(std::clamp(degrees, -2000.0, 2000.0) * 1e6));
}

CompiledFilter::CompiledFilter(const Dataset& dataset, const QueryColumns& columns, const Filter& filter,
                               const RowSet* text)
    : m_dataset(dataset), m_events(dataset.columns()), m_columns(columns), m_text(text)
{
    makeTables(filter);
    makeCodeTables(filter);
    move(filter);
}

void CompiledFilter::makeTables(const Filter& filter)
{
    const Dataset& dataset = m_dataset;
    m_factions = tableOf(m_columns.factionsOfActors(), Facet::Factions, dataset.factions().factions(),
                         filter.factions);
    m_places = tableOf(m_columns.placesOfPlace(), Facet::Places, dataset.places().places(), filter.places);
    m_sources = tableOf(m_columns.sourcesOfSources(), Facet::Sources, dataset.sources(), filter.sources);
    m_types = enumTable(Facet::Types, filter.types);
    m_units = enumTable(Facet::Units, filter.units);
    if (!filter.years.empty())
        m_years = tableOf(m_columns.years().values.size(), Facet::Years, [&](size_t code) {
            const YearSpan& span = m_columns.years().values[code];
            const auto from = span ? filter.years.lower_bound(span->first) : filter.years.end();
            return from != filter.years.end() && *from <= span->second;
        });
}

void CompiledFilter::makeCodeTables(const Filter& filter)
{
    const auto tableOfValues = [](const auto& values, Facet facet, const auto& chosen, auto idOf) {
        return chosen.empty() ? Table() : tableOf(values.size(), facet, [&](size_t code) {
            return chosen.contains(idOf(values[code]));
        });
    };
    const auto itself = [](const auto& value) { return value; };
    m_groups = tableOfValues(m_columns.groups().values, Facet::Groups, filter.groups, itself);
    m_ownTypes = tableOfValues(m_events.ownType.values, Facet::OwnTypes, filter.ownTypes, itself);
    m_layers = tableOfValues(m_dataset.layers(), Facet::Layers, filter.layers,
                             [](const Layer& layer) { return layer.id; });
}

void CompiledFilter::move(const Filter& filter)
{
    m_hasDates = filter.dates.start || filter.dates.end;
    m_startsOnly = filter.dateRule == DateRule::Start;
    m_firstDay =
        filter.dates.start ? dayNumber(*filter.dates.start) : std::numeric_limits<std::int32_t>::min();
    m_lastDay = filter.dates.end ? dayNumber(*filter.dates.end) : std::numeric_limits<std::int32_t>::max();
    m_area.reset();
    if (filter.area)
        makeArea(*filter.area);
}

void CompiledFilter::makeArea(const GeoBox& area)
{
    const Box box{millionths(area.west), millionths(area.south), millionths(area.east),
                  millionths(area.north)};
    const auto& byLatitude = m_columns.byLatitude();
    const auto& byLongitude = m_columns.byLongitude();
    const auto latitude = [&](Row row) { return m_events.latitude[static_cast<size_t>(row)]; };
    const auto longitude = [&](Row row) { return m_events.longitude[static_cast<size_t>(row)]; };
    const bool holdsAll =
        std::ssize(byLatitude) == m_dataset.size() && !byLatitude.empty() &&
        box.south <= latitude(byLatitude.front()) && latitude(byLatitude.back()) <= box.north &&
        box.west <= longitude(byLongitude.front()) && longitude(byLongitude.back()) <= box.east;
    if (!holdsAll)
        m_area = box;
}

bool CompiledFilter::canPass(Row from, Row to, std::int32_t latest) const
{
    if (!m_hasDates)
        return true;
    if (from >= m_events.dated())
        return false;
    const auto first = m_events.firstDay.begin();
    const std::int32_t latestStart = first[std::min(to, m_events.dated()) - 1];
    return first[from] <= m_lastDay && m_firstDay <= (m_startsOnly ? latestStart : latest);
}

void CompiledFilter::forEachTable(auto visit) const
{
    const auto visitUsed = [&](const Table& table, const auto& codes) {
        if (!table.empty())
            visit(table, codes);
    };
    visitUsed(m_years, m_columns.years().codes);
    visitUsed(m_factions, m_events.actors.codes);
    visitUsed(m_groups, m_columns.groups().codes);
    visitUsed(m_types, m_columns.types());
    visitUsed(m_ownTypes, m_events.ownType.codes);
    visitUsed(m_places, m_events.place.codes);
    visitUsed(m_sources, m_events.sources.codes);
    visitUsed(m_layers, m_events.layer);
    visitUsed(m_units, m_events.unit);
}

void CompiledFilter::judge(Row from, std::span<Verdict> verdicts) const
{
    std::ranges::fill(verdicts, passesAll);
    forEachTable([&](const Table& table, const auto& codes) {
        const auto* code = codes.data() + from;
        const Verdict* verdictOf = table.data();
        for (size_t i = 0; i < verdicts.size(); ++i)
            verdicts[i] = static_cast<Verdict>(verdicts[i] | verdictOf[code[i]]);
    });
    if (m_hasDates)
        judgeDates(from, verdicts);
    if (m_area)
        judgeArea(from, verdicts);
    if (m_text)
        judgeText(from, verdicts);
}

void CompiledFilter::judgeDates(Row from, std::span<Verdict> verdicts) const
{
    const auto dated =
        static_cast<size_t>(std::clamp(m_events.dated() - from, 0, static_cast<int>(verdicts.size())));
    const std::int32_t* first = m_events.firstDay.data() + from;
    const std::int32_t* last = m_startsOnly ? first : m_events.lastDay.data() + from;
    for (size_t i = 0; i < dated; ++i) {
        const bool isOut = (first[i] > m_lastDay) | (last[i] < m_firstDay);
        verdicts[i] = static_cast<Verdict>(verdicts[i] | (isOut ? failsRest : passesAll));
    }
    for (size_t i = dated; i < verdicts.size(); ++i)
        verdicts[i] = static_cast<Verdict>(verdicts[i] | failsRest);
}

void CompiledFilter::judgeArea(Row from, std::span<Verdict> verdicts) const
{
    const Box box = *m_area;
    const std::int32_t* longitude = m_events.longitude.data() + from;
    const std::int32_t* latitude = m_events.latitude.data() + from;
    const std::uint8_t* traits = m_events.traits.data() + from;
    const bool wraps = box.west > box.east;
    for (size_t i = 0; i < verdicts.size(); ++i) {
        const bool isEastOfWest = box.west <= longitude[i];
        const bool isWestOfEast = longitude[i] <= box.east;
        const bool isBetween = wraps ? isEastOfWest | isWestOfEast : isEastOfWest & isWestOfEast;
        const bool isLocated = (traits[i] & static_cast<std::uint8_t>(Trait::Located)) != 0;
        const bool isIn = isLocated & isBetween & (box.south <= latitude[i]) & (latitude[i] <= box.north);
        verdicts[i] = static_cast<Verdict>(verdicts[i] | (isIn ? passesAll : failsRest));
    }
}

void CompiledFilter::judgeText(Row from, std::span<Verdict> verdicts) const
{
    for (size_t i = 0; i < verdicts.size(); ++i) {
        const bool isIn = m_text->contains(from + static_cast<Row>(i));
        verdicts[i] = static_cast<Verdict>(verdicts[i] | (isIn ? passesAll : failsRest));
    }
}

bool CompiledFilter::passes(Row row) const
{
    Verdict verdict = passesAll;
    judge(row, {&verdict, 1});
    return verdict == passesAll;
}

} // namespace vraem
