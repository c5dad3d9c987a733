// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_reader.h"

#include "cell_list.h"
#include "event_record.h"
#include "values/edtf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr auto yes = "yes"_L1;

} // namespace

RecordReader::RecordReader(QStringList header, const QString& file)
    : m_header(std::move(header)), m_file(file), m_where(u"line 1"_s)
{
    QStringList known;
    for (const RecordColumn& column : recordColumns()) {
        known.append(column.name);
        if (!column.isLater && !m_header.contains(column.name))
            m_issues.append({IssueCode::MissingColumn, m_file, m_where, {}, column.name});
    }
    for (const QString& column : std::as_const(m_header)) {
        if (!known.contains(column))
            m_issues.append({IssueCode::UnknownField, m_file, m_where, column, {}, true});
    }
}

QString RecordReader::cell(QLatin1StringView column) const
{
    return m_cells.value(m_header.indexOf(column));
}

void RecordReader::wrong(IssueCode code, QLatin1StringView column, const QString& found,
                         const QString& expected)
{
    m_issues.append({code, m_file, u"%1, %2"_s.arg(m_where, column), found, expected});
}

QList<QStringList> RecordReader::list(QLatin1StringView column, qsizetype fields)
{
    QList<QStringList> items = fromCellList(cell(column));
    for (QStringList& item : items) {
        if (item.size() != fields)
            wrong(IssueCode::WrongColumnCount, column, item.join(u" | "_s), QString::number(fields));
        item.resize(fields);
    }
    return items;
}

template<typename E>
E RecordReader::name(QLatin1StringView column, const QString& text)
{
    const std::optional<E> value = fromName<E>(text);
    if (!value)
        wrong(IssueCode::UnknownName, column, text, namesOf<E>().join(u", "_s));
    return value.value_or(E{});
}

std::optional<int> RecordReader::count(QLatin1StringView column, const QString& text)
{
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    if (!isNumber || value < 0)
        wrong(isNumber ? IssueCode::NegativeCount : IssueCode::MalformedNumber, column, text,
              u"0, 1, 2, …"_s);
    return value;
}

std::optional<double> RecordReader::number(QLatin1StringView column)
{
    const QString text = cell(column);
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber)
        wrong(IssueCode::MalformedNumber, column, text, u"-12.5"_s);
    return value;
}

CountRange RecordReader::range(QLatin1StringView column, const QStringList& figures)
{
    const CountRange range{count(column, figures[0]), count(column, figures[1]), count(column, figures[2])};
    if (!isOrdered(range))
        wrong(IssueCode::RangeOutOfOrder, column, figures.join(u", "_s), u"low <= best <= high"_s);
    return range;
}

LocalizedText RecordReader::text(QLatin1StringView en, QLatin1StringView es) const
{
    const QString own = cell(en);
    const QString other = cell(es);
    return {own, other.isEmpty() ? own : other};
}

void RecordReader::read(const QStringList& cells, const QString& where)
{
    m_cells = cells;
    m_where = where;
    if (cells.size() != m_header.size()) {
        m_issues.append({IssueCode::WrongColumnCount, m_file, where, QString::number(cells.size()),
                         QString::number(m_header.size())});
        return;
    }
    Mention mention;
    mention.event = {cell("id"_L1)};
    if (mention.event.isEmpty())
        wrong(IssueCode::MissingValue, "id"_L1, {});
    mention.unit = name<Unit>("unit"_L1, cell("unit"_L1));
    mention.eventClass = name<EventClass>("class"_L1, cell("class"_L1));
    mention.subType = name<EventSubType>("sub_type"_L1, cell("sub_type"_L1));
    mention.ownType = cell("own_type"_L1);
    mention.title = text("title_en"_L1, "title_es"_L1);
    Mention bare = mention;
    mention.summary = text("summary_en"_L1, "summary_es"_L1);
    mention.note = text("note_en"_L1, "note_es"_L1);
    readDate(mention);
    readPlace(mention);
    readActors(mention);
    readHarm(mention);
    readLists(mention);
    readLinks(mention);
    int number = 0;
    for (const SourceId& source : readSources()) {
        Mention& ofSource = number == 0 ? mention : bare;
        ofSource.source = source;
        ofSource.id = {u"%1-%2"_s.arg(mention.event.value).arg(++number)};
        m_parts.mentions.push_back(ofSource);
        addReasons(m_parts.mentions.back());
    }
}

void RecordReader::readDate(Mention& mention)
{
    const QString edtf = cell("date_edtf"_L1);
    if (edtf.isEmpty())
        return;
    const auto parsed = parseEdtf(edtf);
    const auto* interval = std::get_if<DateInterval>(&parsed);
    if (!interval) {
        wrong(IssueCode::MalformedDate, "date_edtf"_L1, edtf, u"2019, 2019-06, 2019-06-25, ../2023-03-18"_s);
        return;
    }
    mention.date = EventDate{*interval, name<DatePrecision>("date_precision"_L1, cell("date_precision"_L1)),
                             name<DateBasis>("date_basis"_L1, cell("date_basis"_L1))};
}

std::optional<PlaceId> RecordReader::division(PlaceLevel level, QLatin1StringView column,
                                              std::optional<PlaceId> parent, const QString& own)
{
    const QString named = cell(column);
    if (named.isEmpty() || named == own)
        return parent;
    Place place;
    place.id = {nameOf(level) + u'/' + named};
    place.name = {named, named};
    place.level = level;
    place.parent = std::move(parent);
    m_places.emplace(place.id, place);
    return place.id;
}

void RecordReader::readPlace(Mention& mention)
{
    if (cell("place_id"_L1).isEmpty())
        return;
    Place place;
    place.id = {cell("place_id"_L1)};
    place.name = text("place"_L1, "place_es"_L1);
    place.level = name<PlaceLevel>("place_level"_L1, cell("place_level"_L1));
    auto parent = division(PlaceLevel::Country, "country"_L1, std::nullopt, place.name.en);
    parent = division(PlaceLevel::Department, "department"_L1, parent, place.name.en);
    place.parent = division(PlaceLevel::Province, "province"_L1, parent, place.name.en);
    mention.place =
        PlaceMention{place.id, cell("place_as_written"_L1), place.level, cell("place_inferred"_L1) == yes};
    place.radiusKm = number("radius_km"_L1).value_or(0);
    place.isEstimate = cell("place_estimated"_L1) == yes;
    const auto latitude = number("latitude"_L1);
    const auto longitude = number("longitude"_L1);
    if (latitude && longitude)
        place.coordinate = QGeoCoordinate(*latitude, *longitude);
    if (latitude && longitude && !place.coordinate.isValid())
        wrong(IssueCode::CoordinateOutOfRange, "latitude"_L1, cell("latitude"_L1), u"-90 … 90"_s);
    // The first row at a place gives its coordinate, those elsewhere keep their own.
    const Place& entry = m_places.emplace(place.id, place).first->second;
    if (place.coordinate.isValid() && QGeoCoordinate(entry.coordinate) != place.coordinate)
        mention.place->coordinate = place.coordinate;
}

FactionId RecordReader::readFaction(const QString& path, const QString& name, Side side)
{
    std::optional<FactionId> parent;
    for (const QString& id : path.split(u'/')) {
        Faction faction;
        faction.id = {id};
        faction.name = {id, id};
        faction.parent = parent;
        faction.side = side;
        if (m_factions.emplace(faction.id, faction).second)
            m_factionOrder.push_back(faction.id);
        parent = faction.id;
    }
    Faction& last = m_factions.at(*parent);
    last.side = side;
    if (!name.isEmpty())
        last.name = {name, name};
    return last.id;
}

void RecordReader::readActors(Mention& mention)
{
    constexpr auto column = "actors"_L1;
    for (const QStringList& item : list(column, 6)) {
        const FactionId faction = readFaction(item[1], item[0], name<Side>(column, item[2]));
        mention.actors.push_back(
            {faction, name<Role>(column, item[3]), item[5], name<Doubt>(column, item[4])});
    }
    for (const QStringList& item : list("umbrellas"_L1, 2)) {
        const auto umbrella = m_factions.find(FactionId{item[0]});
        if (umbrella != m_factions.end() && !item[1].isEmpty())
            umbrella->second.name = {item[1], item[1]};
    }
}

void RecordReader::readHarm(Mention& mention)
{
    constexpr auto column = "casualties"_L1;
    for (const QStringList& item : list(column, 7))
        mention.casualties.push_back({name<Side>(column, item[0]), name<CasualtyGroup>(column, item[1]),
                                      name<Effect>(column, item[2]), range(column, item.sliced(3, 3)),
                                      !item[6].isEmpty()});
    constexpr auto total = "killed_as_totalled"_L1;
    for (const QStringList& item : list(total, 3))
        mention.killedTotal = range(total, item);
}

void RecordReader::readLists(Mention& mention)
{
    for (const QStringList& item : list("facts"_L1, 4)) {
        bool isNumber = false;
        const double amount = item[2].toDouble(&isNumber);
        mention.facts.push_back({name<FactKind>("facts"_L1, item[0]),
                                 {item[1], item[1]},
                                 isNumber ? std::optional(amount) : std::nullopt,
                                 item[3]});
    }
    for (const QStringList& item : list("attributions"_L1, 3))
        mention.attributions.push_back({name<Field>("attributions"_L1, item[0]),
                                        {item[1], item[1]},
                                        name<Modality>("attributions"_L1, item[2])});
    for (const QStringList& item : list("citations"_L1, 1))
        mention.sourcesNamed.append(item[0]);
}

void RecordReader::readLinks(Mention& mention)
{
    for (const QStringList& item : list("links"_L1, 2))
        mention.links.push_back({name<LinkKind>("links"_L1, item[0]), EventId{item[1]}});
}

void RecordReader::addReasons(Mention& mention)
{
    for (const QStringList& item : list("own_changes"_L1, 3)) {
        if (item[1] != mention.source.value)
            continue;
        std::ranges::find(m_parts.sources, mention.source, &Source::id)->isOwn = true;
        if (item[2].isEmpty())
            continue;
        for (QString* note : {&mention.note.en, &mention.note.es})
            *note += note->isEmpty() ? item[2] : u'\n' + item[2];
    }
}

std::vector<SourceId> RecordReader::readSources()
{
    constexpr auto column = "sources"_L1;
    std::vector<SourceId> ids;
    for (const QStringList& item : list(column, 6)) {
        Source source;
        source.id = {item[0]};
        ids.push_back(source.id);
        if (std::ranges::find(m_parts.sources, source.id, &Source::id) != m_parts.sources.end())
            continue;
        source.publisher = item[1];
        source.title = item[2];
        source.url = item[3];
        const auto issued = parseEdtf(item[4]);
        if (const auto* interval = std::get_if<DateInterval>(&issued))
            source.issued = *interval;
        source.kind = name<SourceKind>(column, item[5]);
        m_parts.sources.push_back(std::move(source));
    }
    if (ids.empty())
        wrong(IssueCode::MissingValue, column, {}, u"id | publisher | title | URL | issued | kind"_s);
    return ids;
}

Result<Dataset::Parts> RecordReader::finish()
{
    std::vector<Faction> factions;
    for (const FactionId& id : m_factionOrder)
        factions.push_back(m_factions.at(id));
    m_parts.factions = FactionTree(std::move(factions));
    std::vector<Place> places;
    for (auto& [id, place] : m_places)
        places.push_back(std::move(place));
    m_parts.places = Gazetteer(std::move(places));
    Result<Dataset::Parts> result{std::nullopt, std::move(m_issues)};
    if (!hasErrors(result.issues))
        result.value = std::move(m_parts);
    return result;
}

} // namespace vraem
