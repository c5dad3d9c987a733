// SPDX-License-Identifier: GPL-3.0-or-later
#include "compiled_filter.h"

#include <algorithm>
#include <limits>

namespace vraem {
namespace {

/// The verdict on each of `count` codes; empty where all pass.
std::vector<Verdict> tableOf(size_t count, auto verdictOn)
{
    std::vector<Verdict> table(count);
    bool canFail = false;
    for (size_t code = 0; code < count; ++code) {
        table[code] = verdictOn(code);
        canFail = canFail || table[code] != passesAll;
    }
    return canFail ? table : std::vector<Verdict>();
}

template<typename Items>
std::vector<bool> marked(const Items& items, const auto& chosen)
{
    std::vector<bool> marks;
    for (const auto& item : items)
        marks.push_back(chosen.contains(item.id));
    return marks;
}

bool namesMarked(std::span<const Code> items, const std::vector<bool>& marks)
{
    return std::ranges::any_of(items, [&](Code item) { return marks[item]; });
}

void judgeAmong(const RowSet& rows, Row from, std::span<Verdict> verdicts)
{
    for (size_t i = 0; i < verdicts.size(); ++i) {
        const bool isIn = rows.contains(from + static_cast<Row>(i));
        verdicts[i] = static_cast<Verdict>(verdicts[i] | (isIn ? passesAll : failsRest));
    }
}

bool touches(const YearSpan& span, const std::set<int>& years)
{
    const auto from = span ? years.lower_bound(span->first) : years.end();
    return from != years.end() && *from <= span->second;
}

} // namespace

CompiledFilter::CompiledFilter(const Dataset& dataset, const QueryColumns& columns, const Filter& filter,
                               const RowSet* text, const RowSet* own)
    : m_dataset(dataset), m_events(dataset.columns()), m_columns(columns), m_text(text), m_own(own)
{
    m_asksForDispute = filter.disputedOnly;
    if (!filter.factions.empty())
        makeActors(filter.factions);
    if (!filter.places.empty())
        makePlaces(filter.places);
    makeKinds(filter);
    move(filter);
}

void CompiledFilter::makeActors(const std::set<FactionId>& chosen)
{
    const std::vector<bool> isChosen = marked(m_dataset.factions().factions(), chosen);
    const CodeLists& factionsOf = m_columns.factionsOfActors();
    m_actors = tableOf(factionsOf.size(), [&](size_t code) {
        return namesMarked(factionsOf[code], isChosen) ? passesAll : fails(Facet::Factions);
    });
}

void CompiledFilter::makePlaces(const std::set<PlaceId>& chosen)
{
    std::vector<bool> isChosen = marked(m_dataset.places().places(), chosen);
    m_columns.nesting().markWithin(isChosen);
    const std::vector<PlaceWording>& wordings = m_events.place.values;
    m_places = tableOf(wordings.size(), [&](size_t code) {
        return wordings[code].isGiven() && isChosen[wordings[code].place] ? passesAll : fails(Facet::Places);
    });
}

void CompiledFilter::makeKinds(const Filter& filter)
{
    const std::vector<bool> isSourceChosen = marked(m_dataset.sources(), filter.sources);
    m_kinds = tableOf(m_columns.kinds().values.size(), [&](size_t code) {
        const RowKind& kind = m_columns.kinds().values[code];
        Verdict verdict = passesAll;
        const auto ask = [&](Facet facet, const auto& chosen, bool isIn) {
            if (!chosen.empty() && !isIn)
                verdict = static_cast<Verdict>(verdict | fails(facet));
        };
        ask(Facet::Years, filter.years, touches(kind.years, filter.years));
        ask(Facet::Types, filter.types, filter.types.contains(kind.type));
        ask(Facet::Units, filter.units, filter.units.contains(kind.unit));
        ask(Facet::Groups, filter.groups, filter.groups.contains(m_columns.groups().values[kind.group]));
        ask(Facet::OwnTypes, filter.ownTypes,
            filter.ownTypes.contains(m_events.ownType.values[kind.ownType]));
        ask(Facet::Layers, filter.layers, filter.layers.contains(m_dataset.layers()[kind.layer].id));
        ask(Facet::Sources, filter.sources,
            namesMarked(m_columns.sourcesOfSources()[kind.sources], isSourceChosen));
        return verdict;
    });
}

void CompiledFilter::move(const Filter& filter)
{
    m_hasDates = filter.dates.start || filter.dates.end;
    m_startsOnly = filter.dateRule == DateRule::Start;
    m_firstDay =
        filter.dates.start ? dayNumber(*filter.dates.start) : std::numeric_limits<std::int32_t>::min();
    m_lastDay = filter.dates.end ? dayNumber(*filter.dates.end) : std::numeric_limits<std::int32_t>::max();
    if (filter.area == m_areaAsked)
        return;
    m_areaAsked = filter.area;
    m_area.reset();
    if (filter.area)
        makeArea(*filter.area);
}

void CompiledFilter::makeArea(const FilterArea& area)
{
    AreaMask mask(area);
    if (!mask.isBox() || !holdsAll(mask.box()))
        m_area = std::move(mask);
}

bool CompiledFilter::holdsAll(const CoordinateBox& box) const
{
    const auto& byLatitude = m_columns.byLatitude();
    const auto& byLongitude = m_columns.byLongitude();
    return std::ssize(byLatitude) == m_dataset.size() && !byLatitude.empty() &&
           box.south <= byLatitude.front().latitude && byLatitude.back().latitude <= box.north &&
           box.west <= byLongitude.front().longitude && byLongitude.back().longitude <= box.east;
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
    visitUsed(m_kinds, m_columns.kinds().codes);
    visitUsed(m_actors, m_events.actors.codes);
    visitUsed(m_places, m_events.place.codes);
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
    if (m_asksForDispute)
        judgeAmong(m_columns.disputed(), from, verdicts);
    if (m_text)
        judgeAmong(*m_text, from, verdicts);
    if (m_own)
        judgeAmong(*m_own, from, verdicts);
}

void CompiledFilter::judgeDates(Row from, std::span<Verdict> verdicts) const
{
    const auto dated =
        static_cast<size_t>(std::clamp(m_events.dated() - from, 0, static_cast<int>(verdicts.size())));
    const std::int32_t* first = m_events.firstDay.data() + from;
    const std::int32_t* last = m_startsOnly ? first : m_events.lastDay.data() + from;
    for (size_t i = 0; i < dated; ++i)
        verdicts[i] = static_cast<Verdict>(verdicts[i] | (isOut(first[i], last[i]) ? failsRest : passesAll));
    for (size_t i = dated; i < verdicts.size(); ++i)
        verdicts[i] = static_cast<Verdict>(verdicts[i] | failsRest);
}

void CompiledFilter::judgeArea(Row from, std::span<Verdict> verdicts) const
{
    const CoordinateBox box = m_area->box();
    const std::int32_t* longitude = m_events.longitude.data() + from;
    const std::int32_t* latitude = m_events.latitude.data() + from;
    const std::uint8_t* traits = m_events.traits.data() + from;
    for (size_t i = 0; i < verdicts.size(); ++i) {
        const bool isLocated = (traits[i] & static_cast<std::uint8_t>(Trait::Located)) != 0;
        const bool isIn = isLocated & box.contains(latitude[i], longitude[i]);
        verdicts[i] = static_cast<Verdict>(verdicts[i] | (isIn ? passesAll : failsRest));
    }
    constexpr size_t atOnce = 4096;
    for (size_t i = 0; i < verdicts.size() && !m_area->isBox(); i += atOnce)
        judgeShape(from + static_cast<Row>(i), verdicts.subspan(i, std::min(atOnce, verdicts.size() - i)));
}

/// Without branches that no processor could foresee, events lying where they do.
void CompiledFilter::judgeShape(Row from, std::span<Verdict> verdicts) const
{
    const std::int32_t* longitude = m_events.longitude.data() + from;
    const std::int32_t* latitude = m_events.latitude.data() + from;
    std::vector<std::uint16_t> asked(verdicts.size());
    size_t count = 0;
    for (size_t i = 0; i < verdicts.size(); ++i) {
        asked[count] = static_cast<std::uint16_t>(i);
        count += (verdicts[i] & failsRest) == 0 ? 1 : 0;
    }
    size_t mixed = 0;
    for (size_t k = 0; k < count; ++k) {
        const size_t i = asked[k];
        const AreaMask::Cell cell = m_area->cellAt(latitude[i], longitude[i]);
        verdicts[i] =
            static_cast<Verdict>(verdicts[i] | (cell == AreaMask::Cell::Without ? failsRest : passesAll));
        asked[mixed] = static_cast<std::uint16_t>(i);
        mixed += cell == AreaMask::Cell::Mixed ? 1 : 0;
    }
    for (size_t k = 0; k < mixed; ++k) {
        const size_t i = asked[k];
        if (!m_area->holdsExactly(latitude[i], longitude[i]))
            verdicts[i] = static_cast<Verdict>(verdicts[i] | failsRest);
    }
}

bool CompiledFilter::choosesFacets() const
{
    bool chooses = false;
    forEachTable([&](const Table&, const auto&) { chooses = true; });
    return chooses;
}

bool CompiledFilter::passes(Row row) const
{
    const auto at = static_cast<size_t>(row);
    if (m_hasDates) {
        if (row >= m_events.dated())
            return false;
        const std::int32_t first = m_events.firstDay[at];
        if (isOut(first, m_startsOnly ? first : m_events.lastDay[at]))
            return false;
    }
    if (m_area && !(m_events.has(row, Trait::Located) &&
                    m_area->contains(m_events.latitude[at], m_events.longitude[at])))
        return false;
    Verdict verdict = passesAll;
    forEachTable([&](const Table& table, const auto& codes) {
        verdict = static_cast<Verdict>(verdict | table[codes[at]]);
    });
    return verdict == passesAll && (!m_asksForDispute || m_columns.disputed().contains(row)) &&
           (!m_text || m_text->contains(row)) && (!m_own || m_own->contains(row));
}

} // namespace vraem
