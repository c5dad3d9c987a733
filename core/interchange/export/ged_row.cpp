// SPDX-License-Identifier: GPL-3.0-or-later
#include "ged_row.h"

#include "model/deaths.h"
#include "values/edtf.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr double widestDistrictKm = 25;
/// UCDP numbers its own events below this; an event without a number of UCDP's gets this plus its row.
constexpr int firstOwnNumber = 1'000'000'000;

enum class Violence
{
    StateBased = 1,
    NonState = 2,
    OneSided = 3
};

struct Sides
{
    QStringList a;
    QStringList b;
    std::optional<Side> ofA;
    std::optional<Side> ofB;
    Violence violence = Violence::StateBased;
};

Side sideOf(const Dataset& dataset, const Actor& actor)
{
    const Faction* faction = dataset.factions().find(actor.faction);
    return faction ? faction->side : Side::Other;
}

bool isOrganised(Side side)
{
    return side == Side::State || side == Side::Insurgent || side == Side::Other;
}

QStringList namesOf(const Dataset& dataset, const Event& event, auto&& belongs)
{
    QStringList names;
    for (const Actor& actor : event.actors) {
        const Faction* faction = dataset.factions().find(actor.faction);
        if (faction && belongs(actor) && !names.contains(faction->name.en))
            names.append(faction->name.en);
    }
    return names;
}

/// In violence against civilians side b is "Civilians"; a government is always side a.
std::optional<Sides> sidesOf(const Dataset& dataset, const Event& event)
{
    const auto isInitiator = [](const Actor& actor) { return actor.role == Role::Initiator; };
    if (typeOf(event.subType) == EventType::ViolenceAgainstCivilians) {
        Sides sides{
            namesOf(dataset, event, isInitiator), {u"Civilians"_s}, {}, Side::Civilian, Violence::OneSided};
        return sides.a.isEmpty() ? std::nullopt : std::optional(sides);
    }
    const auto isState = [&](const Actor& actor) { return sideOf(dataset, actor) == Side::State; };
    const auto isOpponent = [&](const Actor& actor) {
        return !isState(actor) && isOrganised(sideOf(dataset, actor));
    };
    Sides sides{namesOf(dataset, event, isState), namesOf(dataset, event, isOpponent), Side::State,
                Side::Insurgent, Violence::StateBased};
    if (sides.a.isEmpty())
        sides = {namesOf(dataset, event, isInitiator),
                 namesOf(dataset, event,
                         [&](const Actor& actor) { return isOpponent(actor) && !isInitiator(actor); }),
                 {},
                 {},
                 Violence::NonState};
    return sides.a.isEmpty() || sides.b.isEmpty() ? std::nullopt : std::optional(sides);
}

struct Toll
{
    int a = 0;
    int b = 0;
    int civilians = 0;
    int unknown = 0;
};

int& shareOf(Toll& toll, const Sides& sides, Side side)
{
    if (side == Side::Civilian)
        return toll.civilians;
    if (sides.ofA == side)
        return toll.a;
    return sides.ofB == side ? toll.b : toll.unknown;
}

Toll tollOf(const Event& event, const Sides& sides)
{
    Toll toll;
    for (const Casualty& casualty : event.casualties) {
        if (casualty.effect == Effect::Killed)
            shareOf(toll, sides, casualty.side) +=
                casualty.count.best.value_or(casualty.count.low.value_or(0));
    }
    return toll;
}

/// What UCDP's rules leave out, whatever else is known.
std::vector<ExportRemark> unfit(const Event& event, const Deaths& deaths)
{
    std::vector<ExportRemark> remarks;
    const EventType type = typeOf(event.subType);
    if (event.unit != Unit::Incident)
        remarks.push_back(ExportRemark::NotAnIncident);
    else if (type != EventType::Battles && type != EventType::ExplosionsRemoteViolence &&
             type != EventType::ViolenceAgainstCivilians)
        remarks.push_back(ExportRemark::TypeNotCodable);
    else if (!deaths.isGiven)
        remarks.push_back(ExportRemark::DeathsNotGiven);
    else if (deaths.high == 0 && !deaths.isOpenEnded)
        remarks.push_back(ExportRemark::NoDeaths);
    return remarks;
}

std::vector<ExportRemark> losses(const Event& event, const Sides& sides, const Deaths& deaths)
{
    std::vector<ExportRemark> remarks;
    if (deaths.isOpenEnded || deaths.isUnnumbered)
        remarks.push_back(ExportRemark::UpperBoundOpen);
    if (sides.a.size() > 1 || sides.b.size() > 1)
        remarks.push_back(ExportRemark::ActorsLost);
    if (std::ranges::any_of(event.casualties, [](const Casualty& c) { return c.effect != Effect::Killed; }))
        remarks.push_back(ExportRemark::OtherHarmLost);
    if (!event.conflicts.empty())
        remarks.push_back(ExportRemark::ConflictLost);
    return remarks;
}

int numberOf(const EventId& id, Row at)
{
    bool isNumber = false;
    const int number = id.value.toInt(&isNumber);
    return isNumber ? number : firstOwnNumber + at;
}

/// Cell of the 0.5 degree grid of PRIO-GRID, counted from the south-west corner of the world.
int gridCell(const QGeoCoordinate& where)
{
    const auto steps = [](double degrees) { return static_cast<int>(std::floor(degrees * 2)); };
    return steps(where.latitude() + 90) * 720 + steps(where.longitude() + 180) + 1;
}

QString degrees(double value)
{
    return QString::number(value, 'f', 6);
}

using Cells = std::map<QString, RecordValue>;

void addSources(Cells& cells, const Dataset& dataset, const Event& event)
{
    QStringList offices;
    QStringList headlines;
    for (const Mention& mention : event.mentions) {
        if (const Source* source = dataset.source(mention.source)) {
            offices.append(source->publisher);
            headlines.append(source->title);
        }
    }
    cells[u"number_of_sources"_s] = static_cast<int>(event.mentions.size());
    cells[u"source_article"_s] = sourcesInWords(dataset, event);
    cells[u"source_office"_s] = offices.join(u';');
    cells[u"source_headline"_s] = headlines.join(u';');
}

void addPlace(Cells& cells, const Dataset& dataset, const PlaceMention& mention)
{
    const Place& place = *dataset.places().find(mention.place);
    const QGeoCoordinate where = coordinateOf(dataset, mention);
    const QString country = placeName(dataset, place.id, PlaceLevel::Country);
    cells[u"where_prec"_s] = gedWherePrecision(dataset, mention);
    cells[u"where_coordinates"_s] = place.name.en;
    cells[u"where_description"_s] = mention.asWritten;
    cells[u"adm_1"_s] = placeName(dataset, place.id, PlaceLevel::Department);
    cells[u"adm_2"_s] = placeName(dataset, place.id, PlaceLevel::Province);
    cells[u"latitude"_s] = where.latitude();
    cells[u"longitude"_s] = where.longitude();
    cells[u"geom_wkt"_s] = u"POINT (%1 %2)"_s.arg(degrees(where.longitude()), degrees(where.latitude()));
    cells[u"priogrid_gid"_s] = gridCell(where);
    cells[u"country"_s] = country;
    if (country == u"Peru") {
        cells[u"country_id"_s] = 135;
        cells[u"region"_s] = u"Americas"_s;
    }
}

void addToll(Cells& cells, const Toll& toll, const Deaths& deaths)
{
    cells[u"deaths_a"_s] = toll.a;
    cells[u"deaths_b"_s] = toll.b;
    cells[u"deaths_civilians"_s] = toll.civilians;
    cells[u"deaths_unknown"_s] = toll.unknown;
    cells[u"best"_s] = deaths.best;
    cells[u"high"_s] = deaths.high;
    cells[u"low"_s] = deaths.low;
}

Cells cellsOf(const Dataset& dataset, const Event& event, const Sides& sides, const DaySpan& days)
{
    Cells cells;
    cells[u"relid"_s] = event.id.value;
    cells[u"year"_s] = static_cast<int>(std::chrono::year_month_day(days.first).year());
    cells[u"code_status"_s] = u"Clear"_s;
    cells[u"type_of_violence"_s] = static_cast<int>(sides.violence);
    cells[u"dyad_name"_s] = u"%1 - %2"_s.arg(sides.a.first(), sides.b.first());
    cells[u"side_a"_s] = sides.a.first();
    cells[u"side_b"_s] = sides.b.first();
    addSources(cells, dataset, event);
    addPlace(cells, dataset, *event.place);
    cells[u"event_clarity"_s] = 1;
    cells[u"date_prec"_s] = gedDatePrecision(event.date->precision);
    cells[u"date_start"_s] = toIsoDate(days.first);
    cells[u"date_end"_s] = toIsoDate(days.last);
    addToll(cells, tollOf(event, sides), deathsOf(event));
    return cells;
}

} // namespace

QStringList gedTableColumns()
{
    return u"id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,"
           "conflict_name,dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,"
           "side_b_dset_id,side_b_new_id,side_b,number_of_sources,source_article,source_office,source_date,"
           "source_headline,source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
           "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,event_clarity,date_prec,"
           "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob"_s
               .split(u',');
}

int gedWherePrecision(const Dataset& dataset, const PlaceMention& mention)
{
    const Place* place = dataset.places().find(mention.place);
    switch (mention.level) {
    case PlaceLevel::Point:
        return 1;
    case PlaceLevel::NearPoint:
        return 2;
    case PlaceLevel::District:
        return place && place->radiusKm > widestDistrictKm ? 3 : 2;
    case PlaceLevel::Province:
        return 3;
    case PlaceLevel::Department:
        return 4;
    case PlaceLevel::Region:
        return 5;
    case PlaceLevel::Country:
        break;
    }
    return 6;
}

int gedDatePrecision(DatePrecision precision)
{
    switch (precision) {
    case DatePrecision::Day:
        return 1;
    case DatePrecision::FewDays:
        return 2;
    case DatePrecision::Week:
        return 3;
    case DatePrecision::PartOfMonth:
    case DatePrecision::Month:
        return 4;
    case DatePrecision::SeveralMonths:
    case DatePrecision::Year:
        break;
    }
    return 5;
}

FormatRow gedRow(const Dataset& dataset, Row at, const Event& event)
{
    const Deaths deaths = deathsOf(event);
    FormatRow row{{}, unfit(event, deaths)};
    if (!row.remarks.empty())
        return row;
    const auto days = closedDays(event, row.remarks);
    const auto sides = sidesOf(dataset, event);
    if (!sides)
        row.remarks.push_back(ExportRemark::NoActors);
    if (!coordinateOf(dataset, event.place).isValid())
        row.remarks.push_back(ExportRemark::NoPlace);
    if (!row.remarks.empty() || !days || !sides)
        return row;
    row.remarks = losses(event, *sides, deaths);
    Cells cells = cellsOf(dataset, event, *sides, *days);
    cells[u"id"_s] = numberOf(event.id, at);
    for (const QString& column : gedTableColumns())
        row.cells.push_back(cells[column]);
    return row;
}

} // namespace vraem
