// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_dataset.h"

#include "naive_area.h"

#include "model/column_coder.h"
#include "model/merged_events.h"

namespace vraem::sample {
namespace {

using namespace Qt::StringLiterals;

class Maker
{
    int below(int limit) { return static_cast<int>(m_random() % static_cast<unsigned>(limit)); }
    auto oneOf(const auto& list)
    {
        return list.at(static_cast<size_t>(below(static_cast<int>(list.size()))));
    }
    QString oneOf(const QStringList& list) { return list.at(below(static_cast<int>(list.size()))); }

public:
    explicit Maker(std::mt19937& random) : m_random(random) {}

    Mention mention(int number)
    {
        const QString id = u"e%1"_s.arg(number, 4, 10, QChar(u'0'));
        Mention made = sample::mention(id, id, oneOf(QStringList{u"a"_s, u"b"_s, u"c"_s}));
        made.unit = oneOf(std::vector{Unit::Incident, Unit::Incident, Unit::Incident, Unit::Aggregate});
        made.subType =
            static_cast<EventSubType>(below(static_cast<int>(EnumNames<EventSubType>::names.size())));
        made.ownType = oneOf(QStringList{u""_s, u"state-based"_s, u"one-sided"_s});
        const QString title = oneOf(QStringList{u"Ambush near the river"_s, u"Emboscada junto al río"_s,
                                                u"Patrol\tattacked, “three” dead"_s, u"AMBUSH"_s});
        made.title = {title, title};
        const QString note = oneOf(QStringList{u""_s, u"Señor Núñez"_s, u"nothing more"_s});
        made.summary = {note, note};
        made.note = {};
        if (below(8) > 0)
            made.date = date();
        if (below(5) > 0)
            made.place = place();
        for (int actors = below(3); actors > 0; --actors)
            addActor(made);
        for (int counts = below(3); counts > 0; --counts)
            made.casualties.push_back(casualty());
        if (below(3) == 0)
            made.killedTotal = count();
        if (below(3) == 0)
            made.sourcesNamed = {u"La República"_s, u"Reuters"_s};
        return made;
    }

private:
    EventDate date()
    {
        const Date first = Date(std::chrono::days(17897 + below(1826)));
        const int lengths[] = {0, 0, 0, 1, 6, 30, 200, 800};
        const Date last = first + std::chrono::days(lengths[below(8)]);
        const int openEnd = below(12);
        return {{openEnd == 0 ? std::nullopt : std::optional(first),
                 openEnd == 1 ? std::nullopt : std::optional(last)},
                DatePrecision::Day,
                DateBasis::Explicit};
    }

    PlaceMention place()
    {
        const QString ids[] = {u"country"_s, u"department"_s, u"other-department"_s, u"province"_s,
                               u"town"_s};
        PlaceMention made = at(ids[below(5)], PlaceLevel::Point);
        if (below(2) == 0)
            made.coordinate = QGeoCoordinate(-14 + below(400) / 100.0, -76 + below(400) / 100.0);
        return made;
    }

    void addActor(Mention& mention)
    {
        const QString ids[] = {u"umbrella"_s, u"splinter"_s, u"state"_s, u"armed-forces"_s, u"army"_s};
        mention.actors.push_back(actor(ids[below(5)], below(2) == 0 ? Role::Initiator : Role::Target));
    }

    CountRange count()
    {
        const int low = below(5);
        const CountRange ranges[] = {{low, low, low},
                                     {low, low + 1, low + 3},
                                     {low, low, std::nullopt},
                                     {low + 1, std::nullopt, std::nullopt},
                                     {std::nullopt, std::nullopt, low},
                                     {}};
        return ranges[below(6)];
    }

    Casualty casualty()
    {
        return {static_cast<Side>(below(5)), CasualtyGroup::People, static_cast<Effect>(below(3)), count(),
                false};
    }

    std::mt19937& m_random;
};

Dataset::Parts randomParts(std::mt19937& random, int events)
{
    Maker maker(random);
    Dataset::Parts parts;
    parts.layer = {LayerId{u"random"_s}, u"random"_s, {}};
    parts.sources = {source(u"a"_s, u"2020"_s), source(u"b"_s, u"2021"_s), source(u"c"_s, u"2022"_s)};
    parts.factions = factions();
    parts.places = places();
    for (int i = 0; i < events; ++i)
        parts.mentions.push_back(maker.mention(i));
    return parts;
}

/// The code of a text, which becomes one of the shared where it is none yet.
std::uint32_t codeOf(SharedTexts& shared, const std::string& text)
{
    const auto count = static_cast<std::uint32_t>(shared.starts.size() - 1);
    for (std::uint32_t code = 0; code < count; ++code) {
        if (shared.at(code) == text)
            return code;
    }
    shared.bytes.insert(shared.bytes.end(), text.begin(), text.end());
    shared.bytes.push_back(TextArena::separator);
    shared.starts.push_back(shared.bytes.size());
    return count;
}

/// As an importer writes it: a record of text for each row, the coordinate in its columns alone. The earlier
/// records share their titles.
std::shared_ptr<const TextArena> arenaOf(const std::vector<Event>& events)
{
    auto arena = std::make_shared<TextArena>();
    SharedTexts titles;
    for (const Event& event : events) {
        const Mention& mention = event.mentions.front();
        const std::string id = mention.id.value.toStdString();
        const std::string title = mention.title.en.toStdString();
        const std::string summary = mention.summary.en.toStdString();
        const std::string named = mention.sourcesNamed.join(u'\n').toStdString();
        const bool isShared = arena->size() < events.size() / 2;
        if (isShared)
            titles.codes.push_back(codeOf(titles, title));
        arena->append({id, isShared ? std::string_view() : title, summary, "", named});
    }
    arena->share(TextField::Title, std::move(titles));
    return arena;
}

} // namespace

DatasetPtr randomDataset(std::mt19937& random, int events, bool isImported)
{
    Dataset::Parts parts = randomParts(random, events);
    if (!isImported)
        return std::make_shared<const Dataset>(std::move(parts));
    const MergedEvents merged(parts.mentions, parts.sources, parts.places, parts.factions);
    EventColumns columns = merged.columns(parts.places);
    columns.text.arenas = {arenaOf(merged.events())};
    return std::make_shared<const Dataset>(
        Dataset::Imported{{}, parts.sources, parts.factions, parts.places, std::move(columns), parts.layer});
}

Filter randomStep(std::mt19937& random, const Dataset& dataset, Filter filter)
{
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const auto toggle = [](auto& set, const auto& value) {
        if (set.erase(value) == 0)
            set.insert(value);
    };
    const auto day = [&] { return Date(std::chrono::days(17850 + below(1900))); };
    const QString words[] = {u""_s,
                             u"ambush"_s,
                             u"rio"_s,
                             u"nunez"_s,
                             u"\"the river\""_s,
                             u"-ambush"_s,
                             u"peru army"_s,
                             u"\"patrol attacked\""_s,
                             u"\"\\\"three\""_s,
                             u"e00"_s,
                             u"one-sided"_s,
                             u"republica -reuters"_s};
    switch (below(13)) {
    case 12:
        toggle(filter.groups,
               below(2) == 0 ? ColourGroup{ColourGroup::Kind::Faction, {u"umbrella"_s}} : ColourGroup());
        break;
    case 0:
        toggle(filter.years, 2018 + below(8));
        break;
    case 1:
    case 2:
        filter.dates.start = below(4) == 0 ? std::nullopt : std::optional(day());
        filter.dates.end = below(4) == 0 ? std::nullopt : std::optional(day() + std::chrono::days(100));
        break;
    case 3:
        if (filter.dates.start)
            *filter.dates.start += std::chrono::days(below(9) - 4);
        if (filter.dates.end)
            *filter.dates.end += std::chrono::days(below(9) - 4);
        break;
    case 4:
        filter.dateRule = below(3) == 0 ? DateRule::Start : DateRule::Overlap;
        break;
    case 5:
        toggle(filter.factions, dataset.factions().factions()[static_cast<size_t>(below(5))].id);
        break;
    case 6:
        toggle(filter.types, static_cast<EventType>(below(10)));
        break;
    case 7:
        toggle(filter.places, dataset.places().places()[static_cast<size_t>(below(5))].id);
        break;
    case 8:
        if (below(4) == 0)
            filter.area.reset();
        else if (auto* box = filter.area ? std::get_if<GeoBox>(&*filter.area) : nullptr; box && below(3) > 0)
            box->west += below(100) / 50.0 - 1;
        else
            filter.area = randomArea(random, {-74, -12}, 2.5);
        break;
    case 9:
        toggle(filter.sources, dataset.sources()[static_cast<size_t>(below(3))].id);
        break;
    case 10:
        toggle(filter.units, static_cast<Unit>(below(3)));
        filter.disputedOnly = below(4) == 0;
        toggle(filter.ownTypes, QString(below(2) == 0 ? u"one-sided"_s : u"state-based"_s));
        break;
    default:
        filter.text = words[below(12)];
        break;
    }
    return filter;
}

} // namespace vraem::sample
