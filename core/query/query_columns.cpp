// SPDX-License-Identifier: GPL-3.0-or-later
#include "query_columns.h"

#include "radix_order.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace vraem {
namespace {

/// Where each id stands in a list.
template<typename Items>
auto positionsOf(const Items& items)
{
    QHash<std::decay_t<decltype(items.front().id)>, Code> positions;
    for (size_t i = 0; i < items.size(); ++i)
        positions.insert(items[i].id, static_cast<Code>(i));
    return positions;
}

/// The entry and all above it, added to a set.
template<typename Item, typename Find>
void addWithParents(const Item* item, const Find& find, const auto& positions, std::set<Code>& into)
{
    for (; item; item = item->parent ? find(*item->parent) : nullptr)
        into.insert(positions.value(item->id));
}

Hierarchy nestingOf(const Gazetteer& gazetteer)
{
    const std::vector<Place>& places = gazetteer.places();
    return {places.size(), [&](size_t at) -> std::optional<Code> {
                const Place* outer = places[at].parent ? gazetteer.find(*places[at].parent) : nullptr;
                return outer ? std::optional(static_cast<Code>(outer - places.data())) : std::nullopt;
            }};
}

std::vector<Spot> spotsOf(const EventColumns& columns, const std::vector<Row>& rows)
{
    std::vector<Spot> spots;
    spots.reserve(rows.size());
    for (const Row row : rows)
        spots.push_back(
            {columns.latitude[static_cast<size_t>(row)], columns.longitude[static_cast<size_t>(row)], row});
    return spots;
}

} // namespace

QueryColumns::QueryColumns(const Dataset& dataset)
    : m_nesting(nestingOf(dataset.places())), m_mapOrder(dataset)
{
    const EventColumns& columns = dataset.columns();
    makeFactions(dataset);
    const auto sources = positionsOf(dataset.sources());
    for (const std::vector<SourceId>& ids : columns.sources.values) {
        std::set<Code> known;
        for (const SourceId& id : ids) {
            if (sources.contains(id))
                known.insert(sources.value(id));
        }
        m_sourcesOfSources.append(known);
    }
    makeMonths(columns);
    makeGroups(dataset);
    m_kinds = kindsOf(columns, m_groups.codes);
    makeOrders(columns);
    m_disputed = RowSet(dataset.size());
    for (const Row row : dataset.disputed())
        m_disputed.insert(row);
}

void QueryColumns::makeFactions(const Dataset& dataset)
{
    const auto positions = positionsOf(dataset.factions().factions());
    const auto find = [&](const FactionId& id) { return dataset.factions().find(id); };
    for (const std::vector<Actor>& actors : dataset.columns().actors.values) {
        std::set<Code> involved;
        for (const Actor& actor : actors)
            addWithParents(find(actor.faction), find, positions, involved);
        m_factionsOfActors.append(involved);
    }
}

void QueryColumns::makeMonths(const EventColumns& columns)
{
    using namespace std::chrono;
    if (columns.dated() == 0)
        return;
    const year_month_day first(dateOfNumber(columns.firstDay.front()));
    year_month month = first.year() / first.month();
    const auto startOf = [](year_month month) { return dayNumber(sys_days(month / 1)); };
    m_monthStarts.push_back(startOf(month));
    while (m_monthStarts.back() <= columns.firstDay.back()) {
        month += months(1);
        m_monthStarts.push_back(startOf(month));
        m_monthOfDay.resize(static_cast<size_t>(m_monthStarts.back() - m_monthStarts.front()),
                            static_cast<std::uint32_t>(m_monthStarts.size() - 2));
    }
}

void QueryColumns::makeGroups(const Dataset& dataset)
{
    const auto& actors = dataset.columns().actors;
    std::vector<int> events(actors.values.size());
    for (const Code code : actors.codes)
        ++events[code];
    std::map<FactionId, int> sizes;
    std::vector<std::optional<FactionId>> groupOfActors;
    for (size_t code = 0; code < actors.values.size(); ++code) {
        groupOfActors.push_back(dataset.colourGroup(actors.values[code]));
        if (groupOfActors.back())
            sizes[*groupOfActors.back()] += events[code];
    }
    std::vector<std::pair<int, FactionId>> largest;
    for (const auto& [faction, size] : sizes)
        largest.emplace_back(-size, faction);
    std::ranges::sort(largest);
    // The layers share the places evenly, so that a large one leaves some to a small one.
    std::vector<size_t> left(dataset.layers().size(), mostGroups / dataset.layers().size());
    for (const auto& [size, faction] : largest) {
        if (size_t& places = left[dataset.layerOf(faction)]; places > 0) {
            m_groups.values.push_back({ColourGroup::Kind::Faction, faction});
            --places;
        }
    }
    const size_t coloured = m_groups.values.size();
    if (largest.size() > coloured)
        m_groups.values.push_back({ColourGroup::Kind::Smaller, {}});
    m_groups.values.push_back({ColourGroup::Kind::NotStated, {}});
    std::vector<std::uint8_t> codeOfActors;
    for (const auto& group : groupOfActors) {
        const auto same =
            std::ranges::find(m_groups.values, group.value_or(FactionId()), &ColourGroup::faction);
        codeOfActors.push_back(static_cast<std::uint8_t>(group ? same - m_groups.values.begin()
                                                               : std::ssize(m_groups.values) - 1));
    }
    for (size_t code = 0; code < groupOfActors.size(); ++code) {
        if (groupOfActors[code] && codeOfActors[code] == m_groups.values.size())
            codeOfActors[code] = static_cast<std::uint8_t>(coloured);
    }
    m_groups.codes.reserve(actors.codes.size());
    for (const Code code : actors.codes)
        m_groups.codes.push_back(codeOfActors[code]);
}

void QueryColumns::makeOrders(const EventColumns& columns)
{
    std::vector<Row> located;
    for (Row row = 0; row < columns.size(); ++row) {
        if (columns.has(row, Trait::Located))
            located.push_back(row);
    }
    std::vector<Row> dated(static_cast<size_t>(columns.dated()));
    std::iota(dated.begin(), dated.end(), 0);
    m_byLongitude = spotsOf(columns, orderedBy(columns.longitude, located));
    m_byLatitude = spotsOf(columns, orderedBy(columns.latitude, std::move(located)));
    m_byLastDay = orderedBy(columns.lastDay, std::move(dated));
}

std::vector<ColourGroup> groupsOf(const QueryColumns& columns, const RowSet& rows)
{
    const auto& groups = columns.groups();
    std::vector<bool> isPresent(groups.values.size());
    for (const Row row : rows)
        isPresent[groups.codes[static_cast<size_t>(row)]] = true;
    std::vector<ColourGroup> present;
    for (size_t code = 0; code < isPresent.size(); ++code) {
        if (isPresent[code])
            present.push_back(groups.values[code]);
    }
    return present;
}

} // namespace vraem
