// SPDX-License-Identifier: GPL-3.0-or-later
#include "big_dataset.h"

#include "model/column_coder.h"

#include <random>

namespace vraem::sample {
namespace {

using namespace Qt::StringLiterals;

constexpr int factionCount = 40;
constexpr int siteCount = 30;
constexpr int firstDay = 11323;
constexpr int dayCount = 7305;

FactionTree factions()
{
    std::vector<Faction> made(factionCount);
    for (int i = 0; i < factionCount; ++i) {
        made[static_cast<size_t>(i)].id = {u"big:group-%1"_s.arg(i)};
        made[static_cast<size_t>(i)].name = {u"Group %1"_s.arg(i), u"Grupo %1"_s.arg(i)};
    }
    return FactionTree(std::move(made));
}

Gazetteer places()
{
    std::vector<Place> made(siteCount);
    for (int i = 0; i < siteCount; ++i) {
        made[static_cast<size_t>(i)].id = {u"site-%1"_s.arg(i)};
        made[static_cast<size_t>(i)].name = {u"Site %1"_s.arg(i), u"Sitio %1"_s.arg(i)};
    }
    return Gazetteer(std::move(made));
}

void addDictionaries(EventColumns& columns)
{
    columns.dateKind.values = {DateKind{}, DateKind{.precision = DatePrecision::Year}};
    columns.place.values = {PlaceWording()};
    for (Code i = 0; i < siteCount; ++i)
        columns.place.values.push_back(
            {.place = i, .level = i % 4 == 0 ? PlaceLevel::Province : PlaceLevel::Point});
    for (int i = 0; i < factionCount; ++i) {
        Actor actor;
        actor.faction = {u"big:group-%1"_s.arg(i)};
        actor.role = Role::Initiator;
        columns.actors.values.push_back({actor});
    }
    columns.sources.values = {{SourceId{u"file"_s}}};
    columns.ownType.values = {QString()};
    columns.casualties.values = {{}};
}

void addDay(EventColumns& columns, int row, int dated)
{
    columns.dateKind.codes.push_back(row % 20 == 7 ? 1 : 0);
    if (row >= dated)
        return;
    const auto day = static_cast<std::int32_t>(firstDay + std::int64_t(row) * dayCount / dated);
    columns.firstDay.push_back(day);
    columns.lastDay.push_back(row % 20 == 7 ? day + 300 : day);
}

} // namespace

DatasetPtr bigDataset(int events)
{
    std::mt19937 random(5);
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    EventColumns columns;
    addDictionaries(columns);
    auto arena = std::make_shared<TextArena>();
    for (int row = 0; row < events; ++row) {
        addDay(columns, row, events - events / 50);
        const bool isLocated = below(20) > 0;
        columns.latitude.push_back(below(120'000'000) - 60'000'000);
        columns.longitude.push_back(below(360'000'000) - 180'000'000);
        columns.place.codes.push_back(isLocated ? static_cast<Code>(1 + below(siteCount)) : 0);
        columns.actors.codes.push_back(static_cast<Code>(below(1 + below(factionCount))));
        columns.sources.codes.push_back(0);
        columns.ownType.codes.push_back(0);
        columns.casualties.codes.push_back(0);
        columns.unit.push_back(byteOf(Unit::Incident));
        columns.eventClass.push_back(byteOf(EventClass::Violence));
        columns.subType.push_back(static_cast<std::uint8_t>(below(6)));
        const int deaths = below(9);
        columns.traits.push_back(
            static_cast<std::uint8_t>((isLocated ? byteOf(Trait::Located) : 0) | byteOf(Trait::DeathsGiven) |
                                      byteOf(Trait::DeathsTotalled) | byteOf(Trait::LowGiven) |
                                      byteOf(Trait::BestGiven) | byteOf(Trait::HighGiven)));
        for (auto* figures : {&columns.deathsLow, &columns.deathsBest, &columns.deathsHigh})
            figures->push_back(deaths);
        columns.layer.push_back(0);
        columns.text.records.push_back(arena->size());
        const std::string id = std::to_string(row);
        const std::string title = "Event " + std::to_string(below(events));
        arena->append({id, title, "", "", ""});
    }
    columns.text.arenas = {arena};
    Source source;
    source.id = {u"file"_s};
    source.publisher = u"Publisher"_s;
    return std::make_shared<const Dataset>(Dataset::Imported{
        {}, {source}, factions(), places(), std::move(columns), {LayerId{u"big"_s}, u"big"_s, {}}});
}

} // namespace vraem::sample
