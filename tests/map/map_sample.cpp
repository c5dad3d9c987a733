// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_sample.h"

namespace vraem::sample {
namespace {

using namespace Qt::StringLiterals;

Place place(const QString& id, PlaceLevel level, double latitude, double longitude, double radiusKm,
            const QString& parent)
{
    Place place;
    place.id = PlaceId{id};
    place.name = {id, id};
    place.level = level;
    place.coordinate = QGeoCoordinate(latitude, longitude);
    place.radiusKm = radiusKm;
    if (!parent.isEmpty())
        place.parent = PlaceId{parent};
    return place;
}

Gazetteer places()
{
    Place ayacucho = place(u"ayacucho"_s, PlaceLevel::Department, -13.876, -74.214, 120, u"peru"_s);
    ayacucho.isoCode = u"PE-AYA"_s;
    return Gazetteer({
        place(u"peru"_s, PlaceLevel::Country, -9.2, -75.0, 700, {}),
        place(u"vraem"_s, PlaceLevel::Region, -12.1, -74.0, 130, u"peru"_s),
        ayacucho,
        place(u"huanta-province"_s, PlaceLevel::Province, -12.62, -74.15, 15, u"ayacucho"_s),
        place(u"huanta"_s, PlaceLevel::Point, -12.94, -74.2475, 0.5, u"huanta-province"_s),
        place(u"chachaspata"_s, PlaceLevel::Point, -12.65, -74.25, 20, u"ayacucho"_s),
        place(u"vizcatan"_s, PlaceLevel::District, -12.15, -74.15, 12, u"vraem"_s),
        place(u"san-miguel"_s, PlaceLevel::Point, -12.19, -74.03, 1, u"vizcatan"_s),
        place(u"sivia"_s, PlaceLevel::Point, -12.512, -73.859, 0.5, u"huanta-province"_s),
        place(u"pichari"_s, PlaceLevel::Point, -12.518, -73.829, 0.5, u"vraem"_s),
    });
}

Mention mentionOf(const Happening& happening, Date date)
{
    Mention mention;
    mention.id = MentionId{happening.id + u"-m"_s};
    mention.source = SourceId{u"report"_s};
    mention.event = EventId{happening.id};
    mention.eventClass = EventClass::Violence;
    mention.subType = EventSubType::ArmedClash;
    mention.title = {happening.id, happening.id};
    mention.date = EventDate{{date, date}, DatePrecision::Day, DateBasis::Explicit};
    if (!happening.place.isEmpty())
        mention.place = PlaceMention{PlaceId{happening.place}, happening.place, happening.level, false};
    if (happening.deaths) {
        mention.casualties.push_back({Side::State, CasualtyGroup::Soldiers, Effect::Killed,
                                      CountRange{happening.deaths, happening.deaths, happening.deaths},
                                      false});
    }
    mention.actors.push_back({FactionId{u"state"_s}, Role::Initiator, {}, Doubt::None});
    return mention;
}

} // namespace

Dataset::Parts partsOf(const std::vector<Happening>& happenings)
{
    Dataset::Parts parts;
    Source source;
    source.id = SourceId{u"report"_s};
    parts.sources = {source};
    Faction state;
    state.id = FactionId{u"state"_s};
    state.name = {u"State"_s, u"Estado"_s};
    parts.factions = FactionTree({state});
    parts.places = places();
    Date date = std::chrono::sys_days(std::chrono::year(2021) / 1 / 1);
    for (const Happening& happening : happenings) {
        parts.mentions.push_back(mentionOf(happening, date));
        date += std::chrono::days(1);
    }
    return parts;
}

} // namespace vraem::sample
