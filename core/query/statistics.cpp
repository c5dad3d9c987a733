// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics.h"

#include <algorithm>

namespace vraem {
namespace {

/// Calendar years of days that mostly stay in the year of the day before.
class YearFinder
{
public:
    int of(std::int32_t day)
    {
        using namespace std::chrono;
        if (day < m_start || m_end < day) {
            const auto year = year_month_day(dateOfNumber(day)).year();
            m_year = static_cast<int>(year);
            m_start = dayNumber(sys_days(year / January / 1));
            m_end = dayNumber(sys_days(year / December / 31));
        }
        return m_year;
    }

private:
    int m_year = 0;
    std::int32_t m_start = 1;
    std::int32_t m_end = 0;
};

/// Incidents by the codes of the columns.
struct CodeTallies
{
    explicit CodeTallies(const EventColumns& columns)
        : actors(columns.actors.values.size()), places(columns.place.values.size()),
          casualties(columns.casualties.values.size())
    {}

    std::vector<Tally> actors;
    std::vector<Tally> places;
    std::vector<int> casualties;
};

CodeTallies countRows(const EventColumns& columns, const RowSet& rows, Statistics& statistics)
{
    CodeTallies codes(columns);
    YearFinder first;
    YearFinder last;
    for (const Row row : rows) {
        const auto at = static_cast<size_t>(row);
        if (columns.unit[at] != static_cast<std::uint8_t>(Unit::Incident))
            continue;
        const Tally tally = tallyOf(columns, row);
        add(statistics.all, tally);
        add(codes.actors[columns.actors.codes[at]], tally);
        add(codes.places[columns.place.codes[at]], tally);
        ++codes.casualties[columns.casualties.codes[at]];
        const EventType type = typeOf(static_cast<EventSubType>(columns.subType[at]));
        add(statistics.types[static_cast<size_t>(type)], tally);
        if (row < columns.dated())
            add(statistics.yearSpans[{first.of(columns.firstDay[at]), last.of(columns.lastDay[at])}], tally);
        else
            add(statistics.undated, tally);
    }
    return codes;
}

/// Positions of the actors and of what they belong to, each once.
std::vector<size_t> factionsOf(const FactionTree& tree, const QHash<FactionId, size_t>& positions,
                               const std::vector<Actor>& actors)
{
    std::set<size_t> found;
    for (const Actor& actor : actors) {
        const Faction* faction = tree.find(actor.faction);
        while (faction) {
            found.insert(positions.value(faction->id));
            faction = faction->parent ? tree.find(*faction->parent) : nullptr;
        }
    }
    return {found.begin(), found.end()};
}

void countActors(const Dataset& dataset, const std::vector<Tally>& tallies, Statistics& statistics)
{
    const FactionTree& tree = dataset.factions();
    QHash<FactionId, size_t> positions;
    for (const Faction& faction : tree.factions())
        positions.insert(faction.id, static_cast<size_t>(positions.size()));
    for (size_t code = 0; code < tallies.size(); ++code) {
        if (tallies[code].incidents == 0)
            continue;
        std::vector<size_t> factions = factionsOf(tree, positions, dataset.columns().actors.values[code]);
        for (const size_t position : factions)
            add(statistics.factions[position], tallies[code]);
        if (factions.empty())
            add(statistics.withoutActor, tallies[code]);
        else
            statistics.actorGroups.push_back({std::move(factions), tallies[code]});
    }
}

void countPlaces(const Dataset& dataset, const std::vector<Tally>& tallies, Statistics& statistics)
{
    const Gazetteer& gazetteer = dataset.places();
    for (size_t code = 0; code < tallies.size(); ++code) {
        if (tallies[code].incidents == 0)
            continue;
        const PlaceWording& wording = dataset.columns().place.values[code];
        const Place* department =
            wording.isGiven()
                ? gazetteer.ancestorAt(gazetteer.places()[wording.place].id, PlaceLevel::Department)
                : nullptr;
        if (department)
            add(statistics.departments[static_cast<size_t>(department - gazetteer.places().data())],
                tallies[code]);
        else
            add(statistics.withoutDepartment, tallies[code]);
    }
}

CountTotal woundedOf(const EventColumns& columns, const std::vector<int>& incidents)
{
    Totals totals;
    for (size_t code = 0; code < incidents.size(); ++code) {
        if (incidents[code] == 0)
            continue;
        for (const Casualty& casualty : columns.casualties.values[code])
            add(totals, casualty, incidents[code]);
    }
    return totals.wounded;
}

} // namespace

void add(Tally& sum, const Tally& part)
{
    sum.incidents += part.incidents;
    sum.killed += part.killed;
}

Tally tallyOf(const EventColumns& columns, Row row)
{
    Tally tally{1, {}};
    addKilled(tally.killed, columns, row);
    return tally;
}

Statistics statisticsOf(const Dataset& dataset, const RowSet& rows)
{
    Statistics statistics;
    statistics.factions.resize(dataset.factions().factions().size());
    statistics.types.resize(EnumNames<EventType>::names.size());
    const CodeTallies codes = countRows(dataset.columns(), rows, statistics);
    countActors(dataset, codes.actors, statistics);
    countPlaces(dataset, codes.places, statistics);
    statistics.wounded = woundedOf(dataset.columns(), codes.casualties);
    return statistics;
}

Tally tallyOfYears(const Statistics& statistics, int first, int last)
{
    Tally tally;
    for (const auto& [years, part] : statistics.yearSpans) {
        if (years.first <= last && first <= years.second)
            add(tally, part);
    }
    return tally;
}

RowSet rowsWithin(const EventColumns& columns, const RowSet& rows, DaySpan span)
{
    RowSet within(columns.size());
    for (const Row row : rows) {
        if (row >= columns.dated() || columns.firstDay[static_cast<size_t>(row)] > dayNumber(span.last))
            break;
        if (columns.lastDay[static_cast<size_t>(row)] >= dayNumber(span.first))
            within.insert(row);
    }
    return within;
}

} // namespace vraem
