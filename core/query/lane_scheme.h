// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "code_lists.h"
#include "model/dataset.h"
#include "query_columns.h"
#include "timeline_rule.h"

#include <span>
#include <variant>

namespace vraem {

/// What a lane without a subject of its own holds.
enum class UnnamedLane
{
    NotStated,
    SeveralOrNotStated,
    /// Subjects of few events, where there are more than lanes.
    Smaller,
    /// Places wider than a department.
    Wider
};

/// What the events of a lane have in common.
using LaneSubject = std::variant<UnnamedLane, FactionId, EventType, PlaceId, SourceId>;

struct LaneHead
{
    LaneSubject subject;
    /// Position in Dataset::layers(): all events of a lane are of one layer.
    size_t layer = 0;
};

/// The top-level groups in whose lanes an event stands: those of its initiators, lacking any those of its
/// participants, lacking any those of its targets. Each group once; {nullopt} where none is stated.
std::vector<std::optional<FactionId>> laneGroups(const FactionTree& factions,
                                                 const std::vector<Actor>& actors);

/// The lanes that a data set can have by a rule, and in which of them each row stands: at least in one, in
/// several where it has several factions or sources. Looks at codes of columns alone. The data set must
/// outlive it.
class LaneScheme
{
public:
    /// Departments and sources beyond this number share a lane.
    static constexpr size_t mostNamed = 40;

    /// Factions that are too many for colours stand in the lanes of their colour group, where columns are
    /// given.
    LaneScheme(const Dataset& dataset, LaneRule rule, const QueryColumns* columns = nullptr);
    LaneScheme(const LaneScheme&) = delete;
    LaneScheme& operator=(const LaneScheme&) = delete;

    /// Also those that no row stands in. Factions, types and sources come in their own order, departments by
    /// their number of events; what has no subject comes last, one lane for each layer.
    const std::vector<LaneHead>& lanes() const { return m_lanes; }
    const Dataset& dataset() const { return m_dataset; }

    void forEachLaneOf(Row row, auto visit) const
    {
        const auto at = static_cast<size_t>(row);
        const size_t layer = m_dataset.columns().layer[at];
        for (const Code lane : m_lanesOf[m_codes[at]])
            visit(lane + (m_isOfEachLayer[lane] ? layer : 0));
    }
    std::vector<size_t> lanesOf(Row row) const;
    size_t laneCountOf(Row row) const { return m_lanesOf[m_codes[static_cast<size_t>(row)]].size(); }

private:
    using Subjects = std::vector<LaneSubject>;

    void makeFactionLanes();
    void makeGroupLanes(const QueryColumns& columns);
    void makeTypeLanes();
    void makeDepartmentLanes();
    void makeSourceLanes();
    /// A lane for each of the subjects, then one a layer for each of the unnamed.
    void addLanes(const Subjects& subjects, const std::vector<UnnamedLane>& unnamed);
    /// Lanes of the codes of m_codes, by the subjects of each code.
    void listLanes(const std::vector<Subjects>& ofCodes);
    /// The subjects with most rows, and `Smaller` in the place of the others.
    Subjects keepLargest(std::vector<Subjects>& ofCodes, bool isSortedBySize) const;

    const Dataset& m_dataset;
    std::vector<LaneHead> m_lanes;
    /// One for each layer in a row of lanes.
    std::vector<bool> m_isOfEachLayer;
    /// Where the codes are of no column of the data set.
    std::vector<Code> m_ownCodes;
    std::span<const Code> m_codes;
    /// By code; of lanes for each layer that of the first one.
    CodeLists m_lanesOf;
};

} // namespace vraem
