// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_set.h"
#include "totals.h"

namespace vraem {

/// Incidents and the killed they report. Totals over a period and series of operations are no incidents.
struct Tally
{
    int incidents = 0;
    CountTotal killed;

    bool operator==(const Tally&) const = default;
};

void add(Tally& sum, const Tally& part);
/// That of one incident.
Tally tallyOf(const EventColumns& columns, Row row);

/// What some rows hold, counted by year, actor, type and department. An incident counts with every value that
/// a filter would find it under: in each year its known span touches, with each of its actors.
struct Statistics
{
    /// Incidents with the same actors.
    struct ActorGroup
    {
        /// Positions in FactionTree::factions() of the actors and of every umbrella above them, ascending.
        std::vector<size_t> factions;
        Tally tally;
    };

    Tally all;
    CountTotal wounded;
    /// By the first and the last year of the known span.
    std::map<std::pair<int, int>, Tally> yearSpans;
    Tally undated;
    std::vector<ActorGroup> actorGroups;
    /// By position in FactionTree::factions(), with members.
    std::vector<Tally> factions;
    Tally withoutActor;
    /// By enumerator of EventType.
    std::vector<Tally> types;
    /// By position in Gazetteer::places(); other places than departments have none.
    std::map<size_t, Tally> departments;
    /// No place, or one that is not known to lie in a department.
    Tally withoutDepartment;
};

/// One pass over the columns; for the background where there are many rows.
Statistics statisticsOf(const Dataset& dataset, const RowSet& rows);

/// Incidents whose known span touches a year from first to last, each once.
Tally tallyOfYears(const Statistics& statistics, int first, int last);

/// Those of the rows whose known span shares a day with the span.
RowSet rowsWithin(const EventColumns& columns, const RowSet& rows, DaySpan span);

} // namespace vraem
