// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample_dataset.h"

namespace vraem::sample {
namespace {

using namespace std::chrono;

Date day(int year, unsigned month, unsigned day)
{
    return sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day));
}

LocalizedText both(const char* en, const char* es)
{
    return {QString::fromUtf8(en), QString::fromUtf8(es)};
}

Citation citation(int paragraph, std::vector<Field> supports)
{
    return {Locator{QStringLiteral("Terrorist Incidents"), paragraph, 0, 10, {}}, std::move(supports)};
}

std::vector<Source> sources()
{
    Source report;
    report.id = sample::report;
    report.title = QStringLiteral("Country Report 2021: Peru");
    report.publisher = QStringLiteral("Office of Reports");
    report.issued = {day(2022, 2, 27), day(2022, 2, 27)};
    report.url = QStringLiteral("https://www.example.org/report/2021");
    Source article;
    article.id = sample::article;
    article.kind = SourceKind::News;
    article.title = QStringLiteral("Three Valleys, One Offensive");
    article.publisher = QStringLiteral("Valley Monitor");
    article.author = QStringLiteral("Ana Pérez");
    article.issued = {day(2023, 3, 18), day(2023, 3, 31)};
    article.url = QStringLiteral("javascript:alert(1)");
    return {report, article};
}

FactionTree factions()
{
    const auto make = [](const FactionId& id, const char* en, const char* es, std::optional<FactionId> parent,
                         Side side) {
        Faction faction;
        faction.id = id;
        faction.name = both(en, es);
        faction.parent = std::move(parent);
        faction.side = side;
        return faction;
    };
    return FactionTree({
        make(shiningPath, "Shining Path", "Sendero Luminoso", std::nullopt, Side::Insurgent),
        make(mpcp, "Militarized Communist Party of Peru", "Militarizado Partido Comunista del Perú",
             shiningPath, Side::Insurgent),
        make(state, "State", "Estado", std::nullopt, Side::State),
        make(army, "Armed Forces", "Fuerzas Armadas", state, Side::State),
    });
}

Gazetteer places()
{
    const auto make = [](const char* id, const char* name, PlaceLevel level, const char* parent,
                         double radius) {
        Place place;
        place.id = PlaceId{QString::fromUtf8(id)};
        place.name = both(name, name);
        place.level = level;
        if (parent)
            place.parent = PlaceId{QString::fromUtf8(parent)};
        place.coordinate = QGeoCoordinate(-12.9, -74.2);
        place.radiusKm = radius;
        place.isEstimate = level == PlaceLevel::Province;
        return place;
    };
    return Gazetteer({make("peru", "Peru", PlaceLevel::Country, nullptr, 700),
                      make("ayacucho", "Ayacucho", PlaceLevel::Department, "peru", 120),
                      make("junin", "Junín", PlaceLevel::Department, "peru", 130),
                      make("huanta", "Huanta", PlaceLevel::Province, "ayacucho", 35),
                      make("vizcatan", "Vizcatán", PlaceLevel::District, "junin", 18)});
}

Mention mention(const char* id, const SourceId& source, const EventId& event, const char* en, const char* es)
{
    Mention mention;
    mention.id = MentionId{QString::fromUtf8(id)};
    mention.source = source;
    mention.event = event;
    mention.title = both(en, es);
    mention.summary = mention.title;
    mention.eventClass = EventClass::Violence;
    mention.subType = EventSubType::Attack;
    return mention;
}

CountRange exactly(int n)
{
    return {n, n, n};
}

CountRange atLeast(int n)
{
    return {n, n, std::nullopt};
}

Mention ambushInReport()
{
    Mention m = mention("ambush-report", report, ambush, "Patrol ambushed near Huanta",
                        "Patrulla emboscada cerca de Huanta");
    m.subType = EventSubType::ArmedClash;
    m.date = EventDate{{day(2021, 3, 12), day(2021, 3, 12)}, DatePrecision::Day, DateBasis::Explicit};
    m.place = PlaceMention{PlaceId{QStringLiteral("huanta")}, QStringLiteral("Huanta"), PlaceLevel::Province,
                           false};
    m.actors = {{shiningPath, Role::Initiator, QStringLiteral("SL members"), Doubt::Alleged},
                {army, Role::Target, QStringLiteral("soldiers"), Doubt::None}};
    m.casualties = {{Side::State, CasualtyGroup::Soldiers, Effect::Killed, exactly(3), false},
                    {Side::State, CasualtyGroup::Soldiers, Effect::Wounded, exactly(1), false}};
    m.facts = {{FactKind::Seized, both("rifles", "fusiles"), 2.0, {}}};
    m.citations = {citation(9, {Field::Summary, Field::Date, Field::Place}),
                   citation(9, {Field::Actors, Field::Casualties}), citation(12, {Field::Facts})};
    m.links = {{LinkKind::PartOf, total}};
    m.note = both("The report spells the province in two ways.",
                  "El informe escribe la provincia de dos maneras.");
    return m;
}

Mention ambushInArticle()
{
    Mention m = mention("ambush-article", article, ambush, "Soldiers die in March 2021",
                        "Mueren soldados en marzo de 2021");
    m.subType = EventSubType::ArmedClash;
    m.date = EventDate{{day(2021, 3, 1), day(2021, 3, 31)}, DatePrecision::Month, DateBasis::YearInferred};
    m.actors = {{mpcp, Role::Initiator, QStringLiteral("the MPCP"), Doubt::None}};
    m.casualties = {{Side::State, CasualtyGroup::Soldiers, Effect::Killed, exactly(5), false}};
    m.attributions = {{Field::Casualties, {QStringLiteral("a spokesman"), {}}, Modality::Claimed}};
    m.citations = {
        citation(4, {Field::Summary, Field::Date, Field::Actors, Field::Casualties, Field::Attribution})};
    return m;
}

Mention clashMention()
{
    Mention m = mention("clash", article, clash, "Clash in Vizcatán", "Enfrentamiento en Vizcatán");
    m.subType = EventSubType::ArmedClash;
    m.date = EventDate{{day(2022, 8, 15), day(2022, 8, 31)}, DatePrecision::PartOfMonth, DateBasis::Explicit};
    m.place = PlaceMention{PlaceId{QStringLiteral("vizcatan")}, QStringLiteral("Vizcatán"),
                           PlaceLevel::District, false};
    m.actors = {{army, Role::Initiator, QStringLiteral("a patrol"), Doubt::None},
                {mpcp, Role::Target, QStringLiteral("the MPCP"), Doubt::None}};
    m.casualties = {{Side::Insurgent, CasualtyGroup::Militants, Effect::Killed, atLeast(10), false}};
    m.citations = {
        citation(6, {Field::Summary, Field::Date, Field::Place, Field::Actors, Field::Casualties})};
    return m;
}

Mention totalMention()
{
    Mention m =
        mention("total", report, total, "Year total of incidents, 2021", "Total de incidentes del año 2021");
    m.unit = Unit::Aggregate;
    m.subType = EventSubType::XTotal;
    m.date = EventDate{{day(2021, 1, 1), day(2021, 12, 31)}, DatePrecision::Year, DateBasis::Explicit};
    m.casualties = {{Side::State, CasualtyGroup::SecurityForces, Effect::Killed, exactly(8), false}};
    m.citations = {citation(3, {Field::Summary, Field::Date, Field::Casualties})};
    return m;
}

Mention lawMention()
{
    Mention m =
        mention("law", report, law, "State of emergency extended", "Se prorroga el estado de emergencia");
    m.eventClass = EventClass::Policy;
    m.subType = EventSubType::XLawOrDecree;
    m.date = EventDate{{std::nullopt, day(2020, 9, 4)}, DatePrecision::Year, DateBasis::AnnouncementBound};
    m.actors = {{state, Role::Initiator, QStringLiteral("the Government"), Doubt::None}};
    m.citations = {citation(20, {Field::Summary, Field::Date, Field::Actors})};
    return m;
}

Mention unplacedMention()
{
    Mention m =
        mention("unplaced", article, unplaced, "Killing of a community leader", "Asesinato de un dirigente");
    m.actors = {{shiningPath, Role::Initiator, {}, Doubt::Suspected}};
    m.casualties = {{Side::Civilian, CasualtyGroup::Civilians, Effect::Killed, exactly(1), false},
                    {Side::Civilian, CasualtyGroup::Relatives, Effect::Killed, {}, false}};
    m.citations = {citation(7, {Field::Summary, Field::Actors, Field::Casualties})};
    return m;
}

Mention hostileMention()
{
    Mention m =
        mention("hostile", article, hostile, "<b>x</b> & <img src='http://example.org/a.png'>", "<b>x</b>");
    m.subType = EventSubType::RemoteExplosiveLandmineIed;
    m.date = EventDate{{day(2023, 2, 11), day(2023, 2, 11)}, DatePrecision::Day, DateBasis::Explicit};
    m.place =
        PlaceMention{PlaceId{QStringLiteral("huanta")}, QStringLiteral("Huanta"), PlaceLevel::Province, true};
    m.citations = {citation(8, {Field::Summary, Field::Date, Field::Place})};
    return m;
}

ContextFact strength(const char* id, const SourceId& source, double low, double high, int year)
{
    ContextFact fact;
    fact.id = ContextFactId{QString::fromUtf8(id)};
    fact.source = source;
    fact.measure = QStringLiteral("members");
    fact.statement = both("Estimated strength of the group", "Fuerza estimada del grupo");
    fact.low = low;
    fact.high = high;
    fact.unit = QStringLiteral("members");
    fact.date = EventDate{{day(year, 1, 1), day(year, 12, 31)}, DatePrecision::Year, DateBasis::Explicit};
    fact.citations = {citation(2, {}).locator};
    return fact;
}

} // namespace

DatasetPtr dataset()
{
    Dataset::Parts parts;
    parts.version = QStringLiteral("1");
    parts.sources = sources();
    parts.factions = factions();
    parts.places = places();
    parts.mentions = {ambushInReport(), ambushInArticle(), clashMention(),  totalMention(),
                      lawMention(),     unplacedMention(), hostileMention()};
    parts.contextFacts = {strength("strength-2021", report, 250, 300, 2021),
                          strength("strength-2023", article, 450, 450, 2023)};
    return std::make_shared<const Dataset>(std::move(parts));
}

} // namespace vraem::sample
