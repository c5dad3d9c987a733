// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "code_lists.h"
#include "colour_group.h"
#include "hierarchy.h"
#include "map_order.h"
#include "model/dataset.h"
#include "row_kinds.h"
#include "row_set.h"

namespace vraem {

/// A located row with its coordinate, in millionths of a degree.
struct Spot
{
    std::int32_t latitude = 0;
    std::int32_t longitude = 0;
    Row row = 0;
};

/// What queries need of a dataset besides its columns, worked out once: 53 bytes a row.
class QueryColumns
{
public:
    /// The largest groups that have a colour of their own; the rest are ColourGroup::Kind::Smaller.
    static constexpr size_t mostGroups = 15;

    explicit QueryColumns(const Dataset& dataset);

    /// Positions in FactionTree::factions() of the actors of each entry of EventColumns::actors, with every
    /// umbrella above them, each once.
    const CodeLists& factionsOfActors() const { return m_factionsOfActors; }
    /// Of the places of the gazetteer.
    const Hierarchy& nesting() const { return m_nesting; }
    /// Positions in Dataset::sources() of each entry of EventColumns::sources.
    const CodeLists& sourcesOfSources() const { return m_sourcesOfSources; }

    const CodedColumn<RowKind>& kinds() const { return m_kinds; }
    /// The largest first, then Smaller and NotStated where there are such events.
    const CodedColumn<ColourGroup, std::uint8_t>& groups() const { return m_groups; }

    /// First days of the months of the dataset, and of the month behind the last.
    const std::vector<std::int32_t>& monthStarts() const { return m_monthStarts; }
    size_t monthCount() const { return m_monthStarts.empty() ? 0 : m_monthStarts.size() - 1; }
    /// Position of the month of a dated row's first day.
    size_t monthOf(std::int32_t firstDay) const
    {
        return m_monthOfDay[static_cast<size_t>(firstDay - m_monthStarts.front())];
    }

    /// Dated rows by rising last day.
    const std::vector<Row>& byLastDay() const { return m_byLastDay; }
    /// Located rows by rising longitude and latitude.
    const std::vector<Spot>& byLongitude() const { return m_byLongitude; }
    const std::vector<Spot>& byLatitude() const { return m_byLatitude; }
    /// Events with conflicts.
    const RowSet& disputed() const { return m_disputed; }
    const MapOrder& mapOrder() const { return m_mapOrder; }

private:
    void makeFactions(const Dataset& dataset);
    void makeMonths(const EventColumns& columns);
    void makeGroups(const Dataset& dataset);
    void makeOrders(const EventColumns& columns);

    CodeLists m_factionsOfActors;
    Hierarchy m_nesting;
    CodeLists m_sourcesOfSources;
    CodedColumn<RowKind> m_kinds;
    CodedColumn<ColourGroup, std::uint8_t> m_groups;
    std::vector<std::int32_t> m_monthStarts;
    std::vector<std::uint32_t> m_monthOfDay;
    std::vector<Row> m_byLastDay;
    std::vector<Spot> m_byLongitude;
    std::vector<Spot> m_byLatitude;
    RowSet m_disputed;
    MapOrder m_mapOrder;
};

/// The colour groups that some of the rows are of, in the order of QueryColumns::groups().
std::vector<ColourGroup> groupsOf(const QueryColumns& columns, const RowSet& rows);

} // namespace vraem
