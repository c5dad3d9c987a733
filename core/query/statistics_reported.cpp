// SPDX-License-Identifier: GPL-3.0-or-later
#include "statistics_reported.h"

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

using namespace std::chrono;

bool isEverybody(const Casualty& scope)
{
    return scope.side == Side::Other && scope.group == CasualtyGroup::People;
}

bool counts(const Casualty& scope, const Casualty& casualty)
{
    return casualty.effect == Effect::Killed && casualty.side == scope.side &&
           (scope.group == CasualtyGroup::People || casualty.group == scope.group);
}

void addKilledOf(const Casualty& scope, CountTotal& killed, const EventColumns& columns, Row row)
{
    if (isEverybody(scope)) {
        addKilled(killed, columns, row);
        return;
    }
    for (const Casualty& casualty : columns.casualties.at(row)) {
        if (counts(scope, casualty))
            add(killed, casualty.count, 1);
    }
}

/// Whether the one may be meant by the other: it is unsaid, the same, or one holds the other.
bool mayMeet(const Gazetteer& places, const std::optional<PlaceMention>& mention, const PlaceWording& wording)
{
    if (!mention || !wording.isGiven())
        return true;
    const PlaceId& other = places.places()[wording.place].id;
    return places.nests(mention->place, other) || places.nests(other, mention->place);
}

bool mayMeet(const FactionTree& factions, const std::vector<Actor>& a, const std::vector<Actor>& b)
{
    return a.empty() || b.empty() || std::ranges::any_of(a, [&](const Actor& one) {
               return std::ranges::any_of(b, [&](const Actor& other) {
                   return factions.includes(one.faction, other.faction) ||
                          factions.includes(other.faction, one.faction);
               });
           });
}

/// Finds the incidents that totals may count.
class Describer
{
public:
    Describer(const Dataset& dataset, size_t layer) : m_dataset(dataset), m_layer(layer) {}

    bool isOfLayer(Row row) const { return columns().layer[static_cast<size_t>(row)] == m_layer; }
    bool isIncident(Row row) const
    {
        return isOfLayer(row) &&
               columns().unit[static_cast<size_t>(row)] == static_cast<std::uint8_t>(Unit::Incident);
    }
    bool isOf(Row row, EventClass eventClass) const
    {
        return columns().eventClass[static_cast<size_t>(row)] == static_cast<std::uint8_t>(eventClass);
    }
    const EventColumns& columns() const { return m_dataset.columns(); }

    void describe(ReportedTotal& total) const
    {
        std::set<Row> certain;
        for (const Link& link : total.event.links) {
            const auto row = link.kind == LinkKind::HasPart ? m_dataset.rowOf(link.event) : std::nullopt;
            if (row && isIncident(*row))
                certain.insert(*row);
        }
        std::set<Row> possible = certain;
        for (Row row = 0; row < columns().dated(); ++row) {
            if (columns().firstDay[static_cast<size_t>(row)] > dayNumber(total.period.last))
                break;
            if (mayCount(total, row))
                possible.insert(row);
        }
        total.certain = described(certain, total.killed);
        total.possible = described(possible, total.killed);
    }

private:
    bool mayCount(const ReportedTotal& total, Row row) const
    {
        return isIncident(row) && isOf(row, total.event.eventClass) &&
               columns().lastDay[static_cast<size_t>(row)] >= dayNumber(total.period.first) &&
               mayMeet(m_dataset.places(), total.event.place, columns().place.at(row)) &&
               mayMeet(m_dataset.factions(), total.event.actors, columns().actors.at(row));
    }
    Described described(const std::set<Row>& rows, const std::optional<Casualty>& scope) const
    {
        Described made{Rows(rows.begin(), rows.end()), {}};
        for (const Row row : rows) {
            addKilledOf(scope.value_or(Casualty()), made.killed, columns(), row);
            addKilled(made.everybodyKilled, columns(), row);
        }
        return made;
    }

    const Dataset& m_dataset;
    size_t m_layer;
};

ReportedTotal totalOf(Event event)
{
    ReportedTotal total;
    total.period = knownSpan(event.date->interval);
    for (const Mention& mention : event.mentions) {
        for (const Fact& fact : mention.facts) {
            if (fact.kind != FactKind::IncidentsCounted || !fact.amount)
                continue;
            const int count = static_cast<int>(std::lround(*fact.amount));
            total.incidents = total.incidents ? hull(*total.incidents, {count, count, count})
                                              : CountRange{count, count, count};
            total.incidentsWhat = fact.what;
        }
    }
    const auto killed = std::ranges::find(event.casualties, Effect::Killed, &Casualty::effect);
    if (killed != event.casualties.end())
        total.killed = *killed;
    total.event = std::move(event);
    return total;
}

bool totalsYear(const ReportedTotal& total, int year)
{
    return total.event.eventClass == EventClass::Violence &&
           total.period.first <= sys_days(std::chrono::year(year) / January / 1) &&
           total.period.last >= sys_days(std::chrono::year(year) / December / 31);
}

int yearOf(std::int32_t day)
{
    return static_cast<int>(year_month_day(dateOfNumber(day)).year());
}

std::vector<UntotalledYear> untotalledYears(const Describer& describer,
                                            const std::vector<ReportedTotal>& totals)
{
    const EventColumns& columns = describer.columns();
    std::map<int, UntotalledYear> years;
    for (Row row = 0; row < columns.dated(); ++row) {
        if (!describer.isOfLayer(row))
            continue;
        const auto at = static_cast<size_t>(row);
        const bool isCounted = describer.isIncident(row) && describer.isOf(row, EventClass::Violence);
        for (int year = yearOf(columns.firstDay[at]); year <= yearOf(columns.lastDay[at]); ++year) {
            UntotalledYear& own = years.try_emplace(year, UntotalledYear{year, {}, {}}).first->second;
            if (!isCounted)
                continue;
            add(own.violence, tallyOf(columns, row));
            own.rows.push_back(row);
        }
    }
    std::vector<UntotalledYear> untotalled;
    for (int year = years.empty() ? 0 : years.begin()->first; !years.empty() && year <= years.rbegin()->first;
         ++year) {
        const bool isTotalled = std::ranges::any_of(
            totals, [year](const ReportedTotal& total) { return totalsYear(total, year); });
        if (!isTotalled)
            untotalled.push_back(years.contains(year) ? years.at(year) : UntotalledYear{year, {}, {}});
    }
    return untotalled;
}

} // namespace

Residual residualOf(const CountRange& reported, const CountTotal& certain, const CountTotal& possible)
{
    using Kind = Residual::Kind;
    const std::optional<int> figure = reported.best ? reported.best : reported.low;
    if (!figure)
        return {};
    Residual residual;
    residual.isOpen = reported.low && !reported.high;
    if (possible.given == 0 && possible.unnumbered == 0)
        return {Kind::NothingDescribed, *figure, *figure, residual.isOpen};
    const bool isFloor = possible.openEnded > 0 || possible.unnumbered > 0;
    residual.least = isFloor ? 0 : std::max<std::int64_t>(0, *figure - possible.high);
    residual.most = *figure - certain.low;
    if (residual.most > 0)
        residual.kind = Kind::Between;
    else if (residual.isOpen)
        residual.kind = Kind::ReachesLeast;
    else if (certain.low > reported.high.value_or(*figure))
        residual.kind = Kind::MoreDescribed;
    else
        residual.kind = Kind::AllDescribed;
    residual.most = std::max<std::int64_t>(0, residual.most);
    return residual;
}

std::optional<Residual> ReportedTotal::incidentsLeft() const
{
    const auto counted = [](const Described& described) {
        const auto count = static_cast<std::int64_t>(described.rows.size());
        return CountTotal{count, count, count, 0, 0, static_cast<int>(count)};
    };
    return incidents ? std::optional(residualOf(*incidents, counted(certain), counted(possible)))
                     : std::nullopt;
}

std::optional<Residual> ReportedTotal::killedLeft() const
{
    return killed ? std::optional(residualOf(killed->count, certain.killed, possible.killed)) : std::nullopt;
}

bool ReportedTotal::exceedsDescribed() const
{
    const auto isMore = [](const std::optional<Residual>& left) {
        return left && left->least > 0 &&
               (left->kind == Residual::Kind::NothingDescribed || left->kind == Residual::Kind::Between);
    };
    return isMore(incidentsLeft()) || isMore(killedLeft());
}

ReportedTotals reportedTotals(const Dataset& dataset, size_t layer)
{
    const Describer describer(dataset, layer);
    ReportedTotals reported;
    const EventColumns& columns = dataset.columns();
    for (Row row = 0; row < columns.dated(); ++row) {
        const auto at = static_cast<size_t>(row);
        if (describer.isOfLayer(row) && columns.unit[at] == static_cast<std::uint8_t>(Unit::Aggregate))
            reported.totals.push_back(totalOf(dataset.event(row)));
    }
    std::erase_if(reported.totals, [](const ReportedTotal& t) { return !t.incidents && !t.killed; });
    if (reported.totals.empty())
        return reported;
    for (ReportedTotal& total : reported.totals)
        describer.describe(total);
    std::ranges::stable_sort(reported.totals, {}, [](const ReportedTotal& t) { return t.period.last; });
    reported.years = untotalledYears(describer, reported.totals);
    return reported;
}

} // namespace vraem
