// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area_mask.h"
#include "filter.h"
#include "query_columns.h"
#include "row_set.h"

#include <span>

namespace vraem {

/// Why a row does not pass: a bit for each facet whose choice it is not in, and one for dates, area, dispute,
/// text and the user's marks.
using Verdict = std::uint16_t;
inline constexpr Verdict passesAll = 0;
inline constexpr Verdict failsRest = 1U << 15;
constexpr Verdict fails(Facet facet)
{
    return static_cast<Verdict>(1U << static_cast<unsigned>(facet));
}

/// A filter turned into tables over the codes of a dataset's columns, so that a row is judged by look-ups.
class CompiledFilter
{
public:
    /// `text` holds the rows that the filter's words are found in, `own` those that have the user's marks it
    /// asks for; nullptr where it has none. Dataset, columns and both must outlive this.
    CompiledFilter(const Dataset& dataset, const QueryColumns& columns, const Filter& filter,
                   const RowSet* text, const RowSet* own);

    /// Takes other dates and another area; the rest of the filter must be the same.
    void move(const Filter& filter);

    /// Judges the rows from `from` on, one verdict each; all of them are asked what they fail.
    void judge(Row from, std::span<Verdict> verdicts) const;
    /// The same for one row alone.
    bool passes(Row row) const;
    /// Whether some row may fail a facet.
    bool choosesFacets() const;
    /// False where no row of [from, to) can pass for its dates; `latest` is their latest last day.
    bool canPass(Row from, Row to, std::int32_t latest) const;

private:
    /// The verdict on each code of a column; empty where no code can fail.
    using Table = std::vector<Verdict>;

    void makeActors(const std::set<FactionId>& chosen);
    void makePlaces(const std::set<PlaceId>& chosen);
    void makeKinds(const Filter& filter);
    void makeDates(const Filter& filter);
    void makeArea(const FilterArea& area);
    bool holdsAll(const CoordinateBox& box) const;
    /// Whether a span of days lies outside the dates asked for.
    bool isOut(std::int32_t first, std::int32_t last) const
    {
        return (first > m_lastDay) | (last < m_firstDay);
    }
    void judgeDates(Row from, std::span<Verdict> verdicts) const;
    void judgeArea(Row from, std::span<Verdict> verdicts) const;
    /// Of rows in the rectangle around an area that is none.
    void judgeShape(Row from, std::span<Verdict> verdicts) const;
    /// Calls with each table in use and the column it judges.
    void forEachTable(auto visit) const;

    const Dataset& m_dataset;
    const EventColumns& m_events;
    const QueryColumns& m_columns;
    const RowSet* m_text;
    const RowSet* m_own;
    bool m_asksForDispute = false;
    bool m_hasDates = false;
    bool m_startsOnly = false;
    std::int32_t m_firstDay = 0;
    std::int32_t m_lastDay = 0;
    std::optional<FilterArea> m_areaAsked;
    /// Unset where all rows lie in the area.
    std::optional<AreaMask> m_area;
    Table m_kinds;
    Table m_actors;
    Table m_places;
};

} // namespace vraem
