// SPDX-License-Identifier: GPL-3.0-or-later
#include "acled_row.h"

#include "model/deaths.h"
#include "values/edtf.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

using Cells = std::map<QString, RecordValue>;

/// time_precision, 1-3; nullopt where ACLED has no code.
std::optional<int> timePrecision(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return 1;
    case DatePrecision::FewDays:
    case DatePrecision::Week:
        return 2;
    case DatePrecision::PartOfMonth:
    case DatePrecision::Month:
        return 3;
    case DatePrecision::SeveralMonths:
    case DatePrecision::Year:
        break;
    }
    return std::nullopt;
}

int geoPrecision(PlaceLevel level)
{
    if (level == PlaceLevel::Point)
        return 1;
    return level <= PlaceLevel::Province ? 2 : 3;
}

/// ACLED's digits for the kind of an actor.
int interCode(Side side, EventType type)
{
    switch (side) {
    case Side::State:
        return 1;
    case Side::Insurgent:
        return 2;
    case Side::Protester:
        return type == EventType::Riots ? 5 : 6;
    case Side::Civilian:
        return 7;
    case Side::Other:
        break;
    }
    return 8;
}

QString disorderType(EventSubType subType)
{
    const EventType type = typeOf(subType);
    if (subType == EventSubType::ExcessiveForceAgainstProtesters || subType == EventSubType::MobViolence)
        return subType == EventSubType::MobViolence ? u"Political violence"_s
                                                    : u"Political violence; Demonstrations"_s;
    if (type == EventType::Protests || type == EventType::Riots)
        return u"Demonstrations"_s;
    return type == EventType::StrategicDevelopments ? u"Strategic developments"_s : u"Political violence"_s;
}

/// One of the two sides of an event: who leads it, and who stands with them.
struct Party
{
    QStringList names;
    std::optional<Side> side;
};

void join(Party& party, const Dataset& dataset, const Actor& actor)
{
    const Faction* faction = dataset.factions().find(actor.faction);
    if (!faction || party.names.contains(faction->name.en))
        return;
    party.names.append(faction->name.en);
    party.side = party.side.value_or(faction->side);
}

/// Who acts is actor 1. Where initiative is not stated, the first of the participants is, and those of other
/// sides are actor 2.
std::pair<Party, Party> partiesOf(const Dataset& dataset, const Event& event)
{
    std::pair<Party, Party> parties;
    for (const Actor& actor : event.actors) {
        if (actor.role == Role::Initiator)
            join(parties.first, dataset, actor);
    }
    for (const Actor& actor : event.actors) {
        const Faction* faction = dataset.factions().find(actor.faction);
        const Side side = faction ? faction->side : Side::Other;
        const bool leads = actor.role == Role::Participant && side == parties.first.side.value_or(side);
        if (actor.role != Role::Initiator)
            join(leads ? parties.first : parties.second, dataset, actor);
    }
    return parties;
}

void addParty(Cells& cells, const Party& party, const QString& number, EventType type)
{
    cells[u"inter"_s + number] = party.side ? interCode(*party.side, type) : 0;
    if (party.names.isEmpty())
        return;
    cells[u"actor"_s + number] = party.names.first();
    cells[u"assoc_actor_"_s + number] = party.names.sliced(1).join(u"; "_s);
}

/// Both digits, the lower first; a lone actor's stands before a 0.
int interaction(const Party& first, const Party& second, EventType type)
{
    const int a = first.side ? interCode(*first.side, type) : 0;
    const int b = second.side ? interCode(*second.side, type) : 0;
    if (a == 0 || b == 0)
        return std::max(a, b) * 10;
    return std::min(a, b) * 10 + std::max(a, b);
}

void addActors(Cells& cells, const Dataset& dataset, const Event& event)
{
    const auto [first, second] = partiesOf(dataset, event);
    addParty(cells, first, u"1"_s, event.type());
    addParty(cells, second, u"2"_s, event.type());
    cells[u"interaction"_s] = interaction(first, second, event.type());
    if (second.side == Side::Civilian || event.type() == EventType::ViolenceAgainstCivilians)
        cells[u"civilian_targeting"_s] = u"Civilian targeting"_s;
}

void addPlace(Cells& cells, const Dataset& dataset, const PlaceMention& mention)
{
    const Place& place = *dataset.places().find(mention.place);
    const QGeoCoordinate where = coordinateOf(dataset, mention);
    const QString country = placeName(dataset, place.id, PlaceLevel::Country);
    cells[u"country"_s] = country;
    if (country == u"Peru") {
        cells[u"iso"_s] = 604;
        cells[u"region"_s] = u"South America"_s;
    }
    cells[u"admin1"_s] = placeName(dataset, place.id, PlaceLevel::Department);
    cells[u"admin2"_s] = placeName(dataset, place.id, PlaceLevel::Province);
    cells[u"admin3"_s] = placeName(dataset, place.id, PlaceLevel::District);
    cells[u"location"_s] = place.name.en;
    cells[u"latitude"_s] = where.latitude();
    cells[u"longitude"_s] = where.longitude();
    cells[u"geo_precision"_s] = geoPrecision(mention.level);
}

QString publishers(const Dataset& dataset, const Event& event)
{
    QStringList names;
    for (const Mention& mention : event.mentions) {
        const Source* source = dataset.source(mention.source);
        if (source && mention.sourcesNamed.isEmpty())
            names.append(source->publisher);
        names += mention.sourcesNamed;
    }
    names.removeDuplicates();
    return names.join(u"; "_s);
}

QString notesOf(const Event& event)
{
    QStringList notes;
    for (const Mention& mention : event.mentions) {
        if (!mention.summary.en.isEmpty())
            notes.append(mention.summary.en);
    }
    return notes.isEmpty() ? event.title.en : notes.join(u' ');
}

Cells cellsOf(const Dataset& dataset, const Event& event, const DaySpan& days, int precision)
{
    const Date middle = days.first + (days.last - days.first) / 2;
    const Deaths deaths = deathsOf(event);
    Cells cells;
    cells[u"event_id_cnty"_s] = event.id.value;
    cells[u"event_date"_s] = toIsoDate(middle);
    cells[u"year"_s] = static_cast<int>(std::chrono::year_month_day(middle).year());
    cells[u"time_precision"_s] = precision;
    cells[u"disorder_type"_s] = disorderType(event.subType);
    cells[u"event_type"_s] = QString(nameOf(event.type()));
    cells[u"sub_event_type"_s] = QString(nameOf(event.subType));
    addActors(cells, dataset, event);
    addPlace(cells, dataset, *event.place);
    cells[u"source"_s] = publishers(dataset, event);
    cells[u"notes"_s] = notesOf(event);
    if (deaths.isGiven)
        cells[u"fatalities"_s] = deaths.best;
    return cells;
}

std::vector<ExportRemark> losses(const Event& event)
{
    std::vector<ExportRemark> remarks;
    const Deaths deaths = deathsOf(event);
    if (!deaths.isGiven)
        remarks.push_back(ExportRemark::DeathsUnknown);
    if (deaths.isGiven && (deaths.low != deaths.high || deaths.isOpenEnded || deaths.isUnnumbered))
        remarks.push_back(ExportRemark::RangeLost);
    if (std::ranges::any_of(event.casualties, [](const Casualty& c) { return c.effect != Effect::Killed; }))
        remarks.push_back(ExportRemark::OtherHarmLost);
    if (!event.conflicts.empty())
        remarks.push_back(ExportRemark::ConflictLost);
    return remarks;
}

} // namespace

QStringList acledTableColumns()
{
    return u"event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,"
           "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,"
           "country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
           "notes,fatalities,tags,timestamp"_s.split(u',');
}

FormatRow acledRow(const Dataset& dataset, Row, const Event& event)
{
    FormatRow row;
    if (event.unit != Unit::Incident)
        row.remarks.push_back(ExportRemark::NotAnIncident);
    else if (event.subType >= EventSubType::XTotal)
        row.remarks.push_back(ExportRemark::TypeNotCodable);
    if (!row.remarks.empty())
        return row;
    const auto days = closedDays(event, row.remarks);
    const auto precision = event.date ? timePrecision(event.date->precision) : std::nullopt;
    if (days && !precision)
        row.remarks.push_back(ExportRemark::DateTooVague);
    if (!coordinateOf(dataset, event.place).isValid())
        row.remarks.push_back(ExportRemark::NoPlace);
    if (event.actors.empty())
        row.remarks.push_back(ExportRemark::NoActors);
    if (!row.remarks.empty() || !days || !precision)
        return row;
    row.remarks = losses(event);
    Cells cells = cellsOf(dataset, event, *days, *precision);
    for (const QString& column : acledTableColumns())
        row.cells.push_back(cells[column]);
    return row;
}

} // namespace vraem
