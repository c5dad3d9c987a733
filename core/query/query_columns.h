// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "colour_group.h"
#include "map_order.h"
#include "model/dataset.h"
#include "row_set.h"

namespace vraem {

/// Years that the known spans of some events touch; nullopt for events without a date.
using YearSpan = std::optional<std::pair<int, int>>;

/// What queries need of a dataset besides its columns, worked out once: 36 bytes a row.
class QueryColumns
{
public:
    /// The largest groups that have a colour of their own; the rest are ColourGroup::Kind::Smaller.
    static constexpr size_t mostGroups = 15;

    explicit QueryColumns(const Dataset& dataset);

    /// Positions in FactionTree::factions() of the actors of each entry of EventColumns::actors, with every
    /// umbrella above them, each once.
    const std::vector<std::vector<Code>>& factionsOfActors() const { return m_factionsOfActors; }
    /// Positions in Gazetteer::places() of each entry of EventColumns::place and of all it lies in.
    const std::vector<std::vector<Code>>& placesOfPlace() const { return m_placesOfPlace; }
    /// Positions in Dataset::sources() of each entry of EventColumns::sources.
    const std::vector<std::vector<Code>>& sourcesOfSources() const { return m_sourcesOfSources; }

    const CodedColumn<YearSpan, std::uint16_t>& years() const { return m_years; }
    /// The largest first, then Smaller and NotStated where there are such events.
    const CodedColumn<ColourGroup, std::uint8_t>& groups() const { return m_groups; }
    /// EventType of each row.
    const std::vector<std::uint8_t>& types() const { return m_types; }

    /// First days of the months of the dataset, and of the month behind the last.
    const std::vector<std::int32_t>& monthStarts() const { return m_monthStarts; }
    size_t monthCount() const { return m_monthStarts.empty() ? 0 : m_monthStarts.size() - 1; }
    /// Position of the month of a dated row's first day.
    size_t monthOf(std::int32_t firstDay) const;

    /// Rows by rising last day (dated rows), longitude and latitude (located rows).
    const std::vector<Row>& byLastDay() const { return m_byLastDay; }
    const std::vector<Row>& byLongitude() const { return m_byLongitude; }
    const std::vector<Row>& byLatitude() const { return m_byLatitude; }
    const MapOrder& mapOrder() const { return m_mapOrder; }

private:
    void makeFactions(const Dataset& dataset);
    void makePlaces(const Dataset& dataset);
    void makeYears(const EventColumns& columns);
    void makeMonths(const EventColumns& columns);
    void makeGroups(const Dataset& dataset);
    void makeOrders(const EventColumns& columns);

    std::vector<std::vector<Code>> m_factionsOfActors;
    std::vector<std::vector<Code>> m_placesOfPlace;
    std::vector<std::vector<Code>> m_sourcesOfSources;
    CodedColumn<YearSpan, std::uint16_t> m_years;
    CodedColumn<ColourGroup, std::uint8_t> m_groups;
    std::vector<std::uint8_t> m_types;
    std::vector<std::int32_t> m_monthStarts;
    std::vector<std::uint16_t> m_monthOfDay;
    std::vector<Row> m_byLastDay;
    std::vector<Row> m_byLongitude;
    std::vector<Row> m_byLatitude;
    MapOrder m_mapOrder;
};

/// The colour groups that some of the rows are of, in the order of QueryColumns::groups().
std::vector<ColourGroup> groupsOf(const QueryColumns& columns, const RowSet& rows);

} // namespace vraem
