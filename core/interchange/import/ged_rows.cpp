// SPDX-License-Identifier: GPL-3.0-or-later
#include "ged_rows.h"

#include "row_parts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

enum Violence
{
    StateBased = 1,
    NonState = 2,
    OneSided = 3
};

constexpr auto violenceNames =
    std::to_array<std::string_view>({"", "state-based conflict", "non-state conflict", "one-sided violence"});

Side sideOf(std::string_view actor, int violence)
{
    if (actor.starts_with("Government of "))
        return Side::State;
    if (actor.starts_with("Civilians"))
        return Side::Civilian;
    return violence == StateBased ? Side::Insurgent : Side::Other;
}

CasualtyGroup groupOf(Side side)
{
    switch (side) {
    case Side::State:
        return CasualtyGroup::SecurityForces;
    case Side::Insurgent:
        return CasualtyGroup::Militants;
    case Side::Civilian:
        return CasualtyGroup::Civilians;
    case Side::Protester:
    case Side::Other:
        break;
    }
    return CasualtyGroup::People;
}

PlaceLevel levelOf(int wherePrec)
{
    constexpr auto levels = std::to_array<PlaceLevel>(
        {PlaceLevel::Point, PlaceLevel::NearPoint, PlaceLevel::Province, PlaceLevel::Department,
         PlaceLevel::Region, PlaceLevel::Country, PlaceLevel::Region});
    return levels[static_cast<size_t>(wherePrec - 1)];
}

DatePrecision precisionOf(int datePrec, std::int32_t days)
{
    switch (datePrec) {
    case 2:
        return DatePrecision::FewDays;
    case 3:
        return DatePrecision::Week;
    case 4:
        return days <= 15 ? DatePrecision::PartOfMonth : DatePrecision::Month;
    case 5:
        return days < 300 ? DatePrecision::SeveralMonths : DatePrecision::Year;
    default:
        return DatePrecision::Day;
    }
}

/// UCDP separates articles by ";" between quotes: "Reuters,2004-01-01,Title";"BBC,2004-01-02,Title".
void writeArticles(RecordTexts& texts, std::string_view articles)
{
    const auto withoutQuotes = [](std::string_view article) {
        article = trimmed(article);
        if (article.starts_with('"'))
            article.remove_prefix(1);
        if (article.ends_with('"'))
            article.remove_suffix(1);
        return article;
    };
    while (!articles.empty()) {
        const size_t end = std::min(articles.find("\";\""), articles.size());
        texts.addLine(withoutQuotes(articles.substr(0, end)));
        articles.remove_prefix(std::min(end + 2, articles.size()));
        if (!articles.empty())
            texts.add("\n");
    }
}

bool isInteger(const std::string& text)
{
    return std::holds_alternative<int>(integerOf(text));
}

} // namespace

bool isGedHeader(const TableHeader& header)
{
    return header.has("id") && header.has("type_of_violence") && header.has("side_a") &&
           header.has("date_start") && header.has("best");
}

const std::vector<std::string>& gedColumns()
{
    static const std::vector<std::string> columns = {"id",
                                                     "relid",
                                                     "year",
                                                     "active_year",
                                                     "code_status",
                                                     "type_of_violence",
                                                     "conflict_dset_id",
                                                     "conflict_new_id",
                                                     "conflict_name",
                                                     "dyad_dset_id",
                                                     "dyad_new_id",
                                                     "dyad_name",
                                                     "side_a_dset_id",
                                                     "side_a_new_id",
                                                     "side_a",
                                                     "side_b_dset_id",
                                                     "side_b_new_id",
                                                     "side_b",
                                                     "number_of_sources",
                                                     "source_article",
                                                     "source_office",
                                                     "source_date",
                                                     "source_headline",
                                                     "source_original",
                                                     "where_prec",
                                                     "where_coordinates",
                                                     "where_description",
                                                     "adm_1",
                                                     "adm_2",
                                                     "latitude",
                                                     "longitude",
                                                     "geom_wkt",
                                                     "priogrid_gid",
                                                     "country",
                                                     "country_id",
                                                     "region",
                                                     "event_clarity",
                                                     "date_prec",
                                                     "date_start",
                                                     "date_end",
                                                     "deaths_a",
                                                     "deaths_b",
                                                     "deaths_civilians",
                                                     "deaths_unknown",
                                                     "best",
                                                     "high",
                                                     "low",
                                                     "gwnoa",
                                                     "gwnob"};
    return columns;
}

bool isGedRow(const std::vector<std::string>& fields)
{
    if (fields.size() != gedColumns().size())
        return false;
    const TableHeader header(gedColumns());
    const auto field = [&](std::string_view name) -> const std::string& {
        return fields[header.column(name)];
    };
    const auto violence = integerOf(field("type_of_violence"));
    const bool hasViolence =
        violence == FieldValue<int>(1) || violence == FieldValue<int>(2) || violence == FieldValue<int>(3);
    return hasViolence && isInteger(field("id")) && isInteger(field("year")) && isInteger(field("best")) &&
           std::holds_alternative<DaysFound>(daysOf(field("date_start"), DateOrder::Iso)) &&
           std::holds_alternative<std::int32_t>(degreesOf(field("latitude"), 90));
}

GedRows::GedRows(const TableHeader& header)
{
    ColumnPicker columns(header);
    m_id = columns.take("id");
    m_violence = columns.take("type_of_violence");
    m_dyad = columns.take("dyad_name");
    m_conflict = columns.take("conflict_name");
    m_sideA = columns.take("side_a");
    m_sideB = columns.take("side_b");
    m_dateStart = columns.take("date_start");
    m_dateEnd = columns.take("date_end");
    m_datePrec = columns.take("date_prec");
    m_wherePrec = columns.take("where_prec");
    m_where = columns.take("where_coordinates");
    m_whereDescription = columns.take("where_description");
    m_adm1 = columns.take("adm_1");
    m_adm2 = columns.take("adm_2");
    m_country = columns.take("country");
    m_latitude = columns.take("latitude");
    m_longitude = columns.take("longitude");
    m_deathsA = columns.take("deaths_a");
    m_deathsB = columns.take("deaths_b");
    m_deathsCivilians = columns.take("deaths_civilians");
    m_deathsUnknown = columns.take("deaths_unknown");
    m_best = columns.take("best");
    m_high = columns.take("high");
    m_low = columns.take("low");
    m_article = columns.take("source_article");
    m_office = columns.take("source_office");
    m_sourceDate = columns.take("source_date");
    m_headline = columns.take("source_headline");
    m_original = columns.take("source_original");
    m_clarity = columns.take("event_clarity");
    m_status = columns.take("code_status");
    m_unused = columns.unused();
}

bool GedRows::map(RowScope& row)
{
    if (row.text(m_id).empty())
        return row.refuse(IssueCode::MissingValue, m_id);
    if (!mapDates(row))
        return false;
    const int violence = readCode(row, m_violence, StateBased, OneSided).value_or(0);
    if (violence != 0)
        row.code.ownType = row.string(violenceNames[static_cast<size_t>(violence)]);
    row.code.subType = violence == OneSided ? EventSubType::Attack : EventSubType::XUnspecified;
    mapActors(row, violence);
    mapPlace(row);
    mapDeaths(row, violence);
    writeTexts(row);
    return true;
}

bool GedRows::mapDates(RowScope& row) const
{
    static constexpr auto orders = std::to_array({DateOrder::Iso});
    const auto first = readDays(row, m_dateStart, orders);
    if (!first)
        return false;
    auto last = first;
    const std::string_view end = row.text(m_dateEnd);
    if (!end.empty() && end != row.text(m_dateStart))
        last = readDays(row, m_dateEnd, orders);
    if (!last)
        return false;
    if (last->last < first->first)
        return row.refuse(IssueCode::EndBeforeStart, m_dateEnd, u"date_start"_s);
    setDays(row.code, {first->first, last->last, DatePrecision::Day});
    const int prec = readCode(row, m_datePrec, 1, 5).value_or(1);
    row.code.precision = precisionOf(prec, row.code.lastDay - row.code.firstDay + 1);
    return true;
}

void GedRows::mapActors(RowScope& row, int violence) const
{
    std::array<ActorKey, 2> actors;
    size_t count = 0;
    const auto add = [&](std::string_view name, Role role) {
        if (name.empty())
            return;
        const Code text = row.string(name);
        actors[count++] = {text, text, sideOf(name, violence), role, Doubt::None};
    };
    add(row.text(m_sideA), violence == OneSided ? Role::Initiator : Role::Participant);
    add(row.text(m_sideB), violence == OneSided ? Role::Victim : Role::Participant);
    setActors(row, {actors.data(), count});
}

void GedRows::mapPlace(RowScope& row) const
{
    readCoordinate(row, m_latitude, m_longitude);
    const PlaceLevel level = levelOf(readCode(row, m_wherePrec, 1, 7).value_or(1));
    setPlace(row,
             {.country = row.text(m_country),
              .first = row.text(m_adm1),
              .second = row.text(m_adm2),
              .site = row.text(m_where)},
             level);
}

void GedRows::mapDeaths(RowScope& row, int violence) const
{
    std::array<CasualtyKey, 4> casualties;
    size_t count = 0;
    const auto add = [&](size_t column, Side side, bool isZeroSaid) {
        const auto killed = readCount(row, column);
        if (killed && (*killed > 0 || isZeroSaid))
            casualties[count++] = {*killed, side, groupOf(side), Effect::Killed};
    };
    // In one-sided violence the dead of side b are those of deaths_civilians.
    add(m_deathsA, sideOf(row.text(m_sideA), violence), true);
    add(m_deathsB, sideOf(row.text(m_sideB), violence), violence != OneSided);
    add(m_deathsCivilians, Side::Civilian, true);
    add(m_deathsUnknown, Side::Other, false);
    setCasualties(row, {casualties.data(), count});

    const CountRange total{readCount(row, m_low), readCount(row, m_best), readCount(row, m_high)};
    setDeaths(row.code, total.isUnnumbered() ? std::nullopt : std::optional(total),
              {casualties.data(), count});
    if (!isOrdered(total) && row.text(m_clarity) != "2")
        row.warn(IssueCode::RangeOutOfOrder,
                 total.high && *total.high < total.best.value_or(0) ? m_high : m_low);
}

void GedRows::writeTexts(RowScope& row) const
{
    RecordTexts& texts = row.texts;
    texts.add(row.text(m_id));
    texts.endField();
    texts.addLine(row.text(m_dyad));
    texts.addLineAfter(", ", row.text(m_where));
    texts.endField();
    texts.addLine(row.text(m_headline));
    texts.endField();
    addNote(texts, "conflict_name", row.text(m_conflict));
    addNote(texts, "where_description", row.text(m_whereDescription));
    if (row.text(m_clarity) != "1")
        addNote(texts, "event_clarity", row.text(m_clarity));
    if (row.text(m_status) != "Clear")
        addNote(texts, "code_status", row.text(m_status));
    addNote(texts, "source_original", row.text(m_original));
    texts.endField();
    if (const std::string_view articles = row.text(m_article); !articles.empty()) {
        writeArticles(texts, articles);
    } else {
        texts.addLine(row.text(m_office));
        texts.addLineAfter(", ", row.text(m_sourceDate));
    }
    texts.endField();
    texts.endRecord();
}

} // namespace vraem
