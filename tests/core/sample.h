// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "values/edtf.h"

namespace vraem::sample {

inline EventDate date(const QString& edtf, DatePrecision precision = DatePrecision::Day)
{
    return {std::get<DateInterval>(parseEdtf(edtf)), precision, DateBasis::Explicit};
}

inline FactionTree factions()
{
    const auto faction = [](const char* id, const char* parent, Side side) {
        Faction made;
        made.id = {QString::fromLatin1(id)};
        made.name = {QString::fromLatin1(id), QString::fromLatin1(id)};
        if (parent)
            made.parent = FactionId{QString::fromLatin1(parent)};
        made.side = side;
        return made;
    };
    return FactionTree({faction("umbrella", nullptr, Side::Insurgent),
                        faction("splinter", "umbrella", Side::Insurgent),
                        faction("state", nullptr, Side::State), faction("armed-forces", "state", Side::State),
                        faction("army", "armed-forces", Side::State)});
}

inline Gazetteer places()
{
    const auto place = [](const char* id, const QString& name, PlaceLevel level, const char* parent,
                          double radius) {
        Place made;
        made.id = {QString::fromLatin1(id)};
        made.name = {name, name};
        made.level = level;
        if (parent)
            made.parent = PlaceId{QString::fromLatin1(parent)};
        made.coordinate = {-12.5, -74.0};
        made.radiusKm = radius;
        return made;
    };
    using namespace Qt::StringLiterals;
    return Gazetteer({place("country", u"Perú"_s, PlaceLevel::Country, nullptr, 1000),
                      place("department", u"Junín"_s, PlaceLevel::Department, "country", 100),
                      place("other-department", u"Cusco"_s, PlaceLevel::Department, "country", 100),
                      place("province", u"Satipo"_s, PlaceLevel::Province, "department", 20),
                      place("town", u"Mazamari"_s, PlaceLevel::Point, "province", 0.5)});
}

inline Mention mention(const QString& id, const QString& event, const QString& source)
{
    Mention made;
    made.id = {id};
    made.event = {event};
    made.source = {source};
    made.title = {id, id};
    made.summary = {id, id};
    made.eventClass = EventClass::Violence;
    made.subType = EventSubType::ArmedClash;
    return made;
}

inline PlaceMention at(const QString& id, PlaceLevel level)
{
    return {PlaceId{id}, id, level, false};
}

inline Actor actor(const QString& faction, Role role, Doubt doubt = Doubt::None)
{
    return {FactionId{faction}, role, faction, doubt};
}

inline Casualty killed(Side side, CasualtyGroup group, CountRange count)
{
    return {side, group, Effect::Killed, count, false};
}

inline Source source(const QString& id, const QString& issued)
{
    Source made;
    made.id = {id};
    made.title = id;
    made.publisher = id;
    made.issued = std::get<DateInterval>(parseEdtf(issued));
    return made;
}

} // namespace vraem::sample
