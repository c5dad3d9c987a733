// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_dataset.h"

#include "values/edtf.h"

namespace vraem {
namespace {

using Sub = EventSubType;

Faction faction(const char* id, const char* name, Side side, const char* parent = nullptr)
{
    Faction result;
    result.id = {QString::fromUtf8(id)};
    result.name = {QString::fromUtf8(name), QString::fromUtf8(name)};
    result.side = side;
    if (parent)
        result.parent = FactionId{QString::fromUtf8(parent)};
    return result;
}

FactionTree sampleFactions()
{
    return FactionTree(
        {faction("shining-path", "Shining Path", Side::Insurgent),
         faction("mpcp", "Militarized Communist Party of Peru", Side::Insurgent, "shining-path"),
         faction("state", "Peruvian state", Side::State), faction("army", "Army", Side::State, "state"),
         faction("national-police", "National Police", Side::State, "state"),
         faction("civilians", "Civilians", Side::Civilian)});
}

Coverage covers(const char* edtf, CoverageKind kind)
{
    return {std::get<DateInterval>(parseEdtf(QString::fromUtf8(edtf))), kind};
}

std::vector<Source> sampleSources()
{
    Source yearly;
    yearly.id = {QStringLiteral("yearly")};
    yearly.coverage = {covers("2019", CoverageKind::Systematic), covers("2023", CoverageKind::Systematic),
                       covers("2022", CoverageKind::TotalOnly)};
    Source article;
    article.id = {QStringLiteral("article")};
    article.kind = SourceKind::News;
    article.coverage = {covers("2020/2021", CoverageKind::Episodic)};
    return {yearly, article};
}

DatePrecision precisionOf(const DateInterval& interval)
{
    const int length = lengthInDays(interval).value_or(365);
    return length == 1    ? DatePrecision::Day
           : length < 7   ? DatePrecision::FewDays
           : length < 28  ? DatePrecision::PartOfMonth
           : length < 32  ? DatePrecision::Month
           : length < 365 ? DatePrecision::SeveralMonths
                          : DatePrecision::Year;
}

Place placeOf(const char* id, PlaceLevel level, const char* parent = nullptr)
{
    Place place;
    place.id = {QString::fromUtf8(id)};
    place.name = {place.id.value, place.id.value};
    place.level = level;
    if (parent)
        place.parent = PlaceId{QString::fromUtf8(parent)};
    place.coordinate = {-12.5, -73.9};
    place.radiusKm = 50;
    return place;
}

Gazetteer samplePlaces()
{
    return Gazetteer({placeOf("ayacucho", PlaceLevel::Department),
                      placeOf("huanta", PlaceLevel::Province, "ayacucho"),
                      placeOf("junin", PlaceLevel::Department), placeOf("vraem", PlaceLevel::Region)});
}

EventDate dateOf(const char* edtf)
{
    const auto interval = std::get<DateInterval>(parseEdtf(QString::fromUtf8(edtf)));
    return {interval, precisionOf(interval), DateBasis::Explicit};
}

Mention mentionOf(const SampleEvent& event)
{
    Mention mention;
    const QString id = QString::fromUtf8(event.id);
    const QString title = event.title ? QString::fromUtf8(event.title) : id;
    mention.id = {id + QStringLiteral(":1")};
    mention.source = {QStringLiteral("yearly")};
    mention.event = {id};
    mention.unit = event.unit;
    mention.subType = event.subType;
    mention.eventClass = typeOf(event.subType) == EventType::StrategicDevelopments ? EventClass::StateAction
                                                                                   : EventClass::Violence;
    mention.title = {title, title};
    mention.actors = event.actors;
    if (event.killed)
        mention.casualties = {{Side::State,
                               CasualtyGroup::Soldiers,
                               Effect::Killed,
                               {event.killed, event.killed, event.killed},
                               false}};
    if (event.date)
        mention.date = dateOf(event.date);
    if (event.place)
        mention.place = PlaceMention{{QString::fromUtf8(event.place)}, {}};
    return mention;
}

/// What the episodic source says of the same event.
Mention otherMentionOf(const SampleEvent& event)
{
    Mention mention = mentionOf(event);
    mention.id = {mention.event.value + QStringLiteral(":2")};
    mention.source = {QStringLiteral("article")};
    mention.date = dateOf(event.otherDate);
    return mention;
}

std::vector<SampleEvent> firstYears()
{
    return {
        {"ambush-jan", "2019-01-19", Sub::Attack, {initiator("mpcp"), target("army")}, 0},
        {"bridge", "2019-03-07", Sub::RemoteExplosiveLandmineIed, {initiator("shining-path")}, {}},
        {"patrol-apr", "2019-04-11", Sub::ArmedClash, {initiator("army"), target("mpcp")}, 1},
        {"june-base", "2019-06-12", Sub::Attack, {initiator("shining-path"), target("army")}, 3},
        {"june-truck", "2019-06-14", Sub::Attack, {initiator("shining-path")}, 2},
        {"june-night", "2019-06-15", Sub::Attack, {initiator("shining-path")}, 0},
        {"clash-aug",
         "2019-08-16/2019-08-18",
         Sub::ArmedClash,
         {participant("army"), participant("mpcp")},
         1},
        {"arrest-lima", "2019-10-09", Sub::Arrests, {initiator("national-police")}, 0},
        {"arrest-early", "2019-10-01/2019-10-10", Sub::Arrests, {initiator("national-police")}, 0},
        {"labs",
         "2019-11",
         Sub::DisruptedWeaponsUse,
         {initiator("army")},
         {},
         Unit::Incident,
         "Laboratories destroyed"},
        {"eradication-19",
         "2019",
         Sub::NonViolentTransferOfTerritory,
         {initiator("state")},
         {},
         Unit::Campaign,
         "Coca eradication campaign of the year"},
        {"trial-19", "2019", Sub::XTrial, {initiator("state")}, {}, Unit::Incident, "Trial goes on"},
        {"total-19",
         "2019",
         Sub::XTotal,
         {initiator("shining-path")},
         5,
         Unit::Aggregate,
         "15 incidents over the year"},
        {"first-aug", "2020-08-11", Sub::ArmedClash, {initiator("army"), target("mpcp")}, 2},
        {"second-aug",
         "2020-08-25/2020-08-31",
         Sub::ArmedClash,
         {participant("army"), participant("mpcp")},
         {}},
        {"deploy-20", "2020-06/2020-09", Sub::HeadquartersOrBaseEstablished, {initiator("army")}, {}},
        {"raul",
         "2020-10/2021-01",
         Sub::ArmedClash,
         {initiator("army")},
         1,
         Unit::Incident,
         "Death of a leader known"},
    };
}

std::vector<SampleEvent> middleYears()
{
    return {
        {"massacre",
         "2021-05-23",
         Sub::Attack,
         {initiator("mpcp"), target("civilians")},
         16,
         Unit::Incident,
         "Killing of sixteen people in San Miguel del Ene"},
        {"response-21", "2021-05-24/2021-05-31", Sub::Other, {initiator("state")}, {}},
        {"statement-21", "2021-05-26", Sub::XStatement, {initiator("national-police")}, {}},
        {"leaflet",
         "2021-05",
         Sub::XStatement,
         {initiator("mpcp")},
         {},
         Unit::Incident,
         "Leaflets left at the site"},
        {"total-22",
         "2022",
         Sub::XTotal,
         {initiator("shining-path")},
         4,
         Unit::Aggregate,
         "13 incidents over the year"},
        {"arms-22", "2022-08-11/2022-08-13", Sub::ArmedClash, {initiator("army"), target("mpcp")}, 10},
    };
}

std::vector<SampleEvent> lastYears()
{
    return {
        {"jan-23", "2023-01-09", Sub::Attack, {initiator("shining-path")}, 0},
        {"ambush-23",
         "2023-02-11",
         Sub::Attack,
         {initiator("mpcp"), target("national-police")},
         7,
         Unit::Incident,
         "Ambush of a police patrol in Natividad"},
        {"offensive",
         "2023-02-12/..",
         Sub::Other,
         {initiator("state")},
         {},
         Unit::Campaign,
         "Offensive announced"},
        {"announced", "../2023-03-18", Sub::XProgramme, {initiator("state")}, {}},
        {"emergency", "2023-02-15", Sub::XLawOrDecree, {initiator("state")}, {}},
        {"june-23", "2023-06-10", Sub::ArmedClash, {initiator("army"), target("mpcp")}, 1},
        {"unknown-23",
         "2023-07-01/2023-07-10",
         Sub::Attack,
         {},
         2,
         Unit::Incident,
         "Shots at a boat by unknown people"},
        {"sept-a", "2023-09-04", Sub::ArmedClash, {initiator("army"), initiator("national-police")}, 6},
        {"sept-b", "2023-09-04", Sub::ArmedClash, {initiator("mpcp")}, 0},
        {"dec-23", "2023-12-02", Sub::Arrests, {initiator("national-police")}, {}},
        {"march-23", "2023-03-06", Sub::PeacefulProtest, {initiator("civilians")}, 0},
        {"total-23",
         "2023",
         Sub::XTotal,
         {initiator("shining-path")},
         13,
         Unit::Aggregate,
         "19 incidents over the year"},
        {"undated-a", nullptr, Sub::Attack, {initiator("mpcp")}, 1, Unit::Incident, "Attack on a helicopter"},
        {"undated-b",
         nullptr,
         Sub::XMeeting,
         {initiator("state")},
         {},
         Unit::Incident,
         "Meeting of ministries"},
    };
}

} // namespace

Actor initiator(const char* faction)
{
    return {{QString::fromUtf8(faction)}, Role::Initiator, {}, Doubt::None};
}

Actor participant(const char* faction)
{
    return {{QString::fromUtf8(faction)}, Role::Participant, {}, Doubt::None};
}

Actor target(const char* faction)
{
    return {{QString::fromUtf8(faction)}, Role::Target, {}, Doubt::None};
}

Date date(int year, unsigned month, unsigned day)
{
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

DatasetPtr datasetOf(const std::vector<SampleEvent>& events)
{
    Dataset::Parts parts;
    parts.sources = sampleSources();
    parts.factions = sampleFactions();
    parts.places = samplePlaces();
    for (const SampleEvent& event : events) {
        parts.mentions.push_back(mentionOf(event));
        if (event.otherDate)
            parts.mentions.push_back(otherMentionOf(event));
    }
    return std::make_shared<const Dataset>(std::move(parts));
}

DatasetPtr sampleDataset()
{
    std::vector<SampleEvent> events = firstYears();
    for (const std::vector<SampleEvent>& later : {middleYears(), lastYears()})
        events.insert(events.end(), later.begin(), later.end());
    return datasetOf(events);
}

} // namespace vraem
