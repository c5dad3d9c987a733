// SPDX-License-Identifier: GPL-3.0-or-later
#include "gtd_rows.h"

#include "row_parts.h"
#include "sub_type_names.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

enum TargetType
{
    GovernmentGeneral = 2,
    Police = 3,
    Military = 4,
    GovernmentDiplomatic = 7,
    OtherTarget = 13,
    Terrorists = 17,
    UnknownTarget = 20,
    ViolentParty = 22
};

Side sideOf(std::optional<int> targetType)
{
    if (!targetType)
        return Side::Other;
    switch (*targetType) {
    case GovernmentGeneral:
    case Police:
    case Military:
    case GovernmentDiplomatic:
        return Side::State;
    case Terrorists:
        return Side::Insurgent;
    case OtherTarget:
    case UnknownTarget:
    case ViolentParty:
        return Side::Other;
    default:
        return Side::Civilian;
    }
}

EventSubType subTypeOf(std::optional<int> attackType, std::optional<int> targetType, bool isSuicide)
{
    const bool isArmedTarget = targetType == Police || targetType == Military;
    switch (attackType.value_or(9)) {
    case 2:
        return isArmedTarget ? EventSubType::ArmedClash : EventSubType::Attack;
    case 1:
    case 8:
        return isArmedTarget ? EventSubType::XUnspecified : EventSubType::Attack;
    case 3:
        return isSuicide ? EventSubType::SuicideBomb : EventSubType::RemoteExplosiveLandmineIed;
    case 5:
    case 6:
        return EventSubType::AbductionForcedDisappearance;
    case 7:
        return EventSubType::LootingPropertyDestruction;
    default:
        return EventSubType::XUnspecified;
    }
}

/// -9 and -99 stand for unknown.
bool isUnknown(std::string_view text)
{
    return text.empty() || text == "-9" || text == "-99" || text == "-9.0" || text == "-99.0";
}

std::optional<int> readGtdCount(RowScope& row, size_t column)
{
    return isUnknown(row.text(column)) ? std::nullopt : readCount(row, column);
}

std::optional<int> readGtdCode(RowScope& row, size_t column, int first, int last)
{
    return isUnknown(row.text(column)) ? std::nullopt : readCode(row, column, first, last);
}

} // namespace

bool isGtdHeader(const TableHeader& header)
{
    return header.has("eventid") && header.has("iyear") && header.has("imonth") && header.has("iday");
}

GtdRows::GtdRows(const TableHeader& header)
{
    ColumnPicker columns(header);
    m_id = columns.take("eventid");
    m_year = columns.take("iyear");
    m_month = columns.take("imonth");
    m_day = columns.take("iday");
    m_approxDate = columns.take("approxdate");
    m_resolution = columns.take("resolution");
    m_attackType = columns.take("attacktype1");
    m_attackText = columns.take("attacktype1_txt");
    m_suicide = columns.take("suicide");
    m_targetType = columns.take("targtype1");
    m_targetText = columns.take("targtype1_txt");
    m_target = columns.take("target1");
    m_corp = columns.take("corp1");
    m_groups = {Group{columns.take("gname"), columns.take("gsubname"), columns.take("guncertain1")},
                Group{columns.take("gname2"), columns.take("gsubname2"), columns.take("guncertain2")},
                Group{columns.take("gname3"), columns.take("gsubname3"), columns.take("guncertain3")}};
    m_country = columns.take("country_txt");
    m_province = columns.take("provstate");
    m_city = columns.take("city");
    m_latitude = columns.take("latitude");
    m_longitude = columns.take("longitude");
    m_specificity = columns.take("specificity");
    m_vicinity = columns.take("vicinity");
    m_location = columns.take("location");
    m_killed = columns.take("nkill");
    m_killedTerrorists = columns.take("nkillter");
    m_wounded = columns.take("nwound");
    m_woundedTerrorists = columns.take("nwoundte");
    m_summary = columns.take("summary");
    m_motive = columns.take("motive");
    m_weapon = columns.take("weapdetail");
    m_added = columns.take("addnotes");
    m_alternative = columns.take("alternative_txt");
    m_doubt = columns.take("doubtterr");
    m_cited = {columns.take("scite1"), columns.take("scite2"), columns.take("scite3")};
    m_database = columns.take("dbsource");
    m_unused = columns.unused();
}

bool GtdRows::map(RowScope& row)
{
    if (!mapId(row) || !mapDate(row))
        return false;
    mapType(row);
    mapActors(row);
    mapPlace(row);
    mapCasualties(row);
    writeTexts(row);
    return true;
}

bool GtdRows::mapId(RowScope& row) const
{
    const std::string_view id = row.text(m_id);
    if (id.empty())
        return row.refuse(IssueCode::MissingValue, m_id);
    const bool isWhole = id.size() == 12 && id.find_first_not_of("0123456789") == std::string_view::npos;
    if (!isWhole) {
        row.code.needsLineInId = true;
        row.warn(IssueCode::DamagedId, m_id, u"197001010001"_s);
    }
    return true;
}

bool GtdRows::mapDate(RowScope& row) const
{
    const FieldValue<int> year = integerOf(row.text(m_year));
    if (!std::holds_alternative<int>(year))
        return row.refuse(row.text(m_year).empty() ? IssueCode::MissingValue : IssueCode::MalformedDay,
                          m_year, u"1970"_s);
    const auto part = [&](size_t column, int last) {
        const auto value = readGtdCode(row, column, 0, last);
        return value && *value > 0 ? value : std::nullopt;
    };
    const auto month = part(m_month, 12);
    const auto day = month ? part(m_day, 31) : std::nullopt;
    const FieldValue<DaysFound> found = daysOf(std::get<int>(year), month, day);
    if (!std::holds_alternative<DaysFound>(found))
        return row.refuse(IssueCode::ImpossibleDate, day ? m_day : m_year);
    setDays(row.code, std::get<DaysFound>(found));
    if (day && !row.text(m_approxDate).empty())
        row.code.precision = DatePrecision::FewDays;
    mapEnd(row);
    return true;
}

/// The day an extended incident ended, as spreadsheets of the United States or ISO write it.
void GtdRows::mapEnd(RowScope& row) const
{
    for (const DateOrder order : {DateOrder::Iso, DateOrder::MonthDayYear}) {
        const FieldValue<DaysFound> end = daysOf(row.text(m_resolution), order);
        const auto* days = std::get_if<DaysFound>(&end);
        if (!days)
            continue;
        if (days->last < row.code.lastDay)
            row.warn(IssueCode::EndBeforeStart, m_resolution);
        row.code.lastDay = std::max(row.code.lastDay, days->last);
        return;
    }
}

void GtdRows::mapType(RowScope& row) const
{
    const auto attack = readGtdCode(row, m_attackType, 1, 9);
    row.code.subType = subTypeOf(attack, readGtdCode(row, m_targetType, 1, 22), row.text(m_suicide) == "1");
    row.code.eventClass = EventClass::Violence;
    row.code.ownType = row.string(row.text(m_attackText));
}

void GtdRows::mapActors(RowScope& row) const
{
    std::array<ActorKey, 4> actors;
    size_t count = 0;
    for (const Group& group : m_groups) {
        const std::string_view name = row.text(group.name);
        if (name.empty() || name == "Unknown" || name == ".")
            continue;
        const std::string_view subName = row.text(group.subName);
        const Doubt doubt = row.text(group.isUncertain) == "1" ? Doubt::Suspected : Doubt::None;
        actors[count++] = {row.string(name), row.string(subName.empty() ? name : subName), Side::Insurgent,
                           Role::Initiator, doubt};
    }
    if (const std::string_view target = row.text(m_targetText); !target.empty()) {
        const Side side = sideOf(readGtdCode(row, m_targetType, 1, 22));
        const std::string_view words = row.text(m_target).empty() ? row.text(m_corp) : row.text(m_target);
        actors[count++] = {row.string(target), row.string(words.empty() ? target : words), side,
                           side == Side::Civilian ? Role::Victim : Role::Target, Doubt::None};
    }
    setActors(row, {actors.data(), count});
}

void GtdRows::mapPlace(RowScope& row) const
{
    readCoordinate(row, m_latitude, m_longitude);
    constexpr auto levels = std::to_array({PlaceLevel::Point, PlaceLevel::District, PlaceLevel::District,
                                           PlaceLevel::Department, PlaceLevel::Country});
    const int specificity =
        readGtdCode(row, m_specificity, 1, 5).value_or(row.code.has(Trait::Located) ? 1 : 5);
    PlaceLevel level = levels[static_cast<size_t>(specificity - 1)];
    if (level == PlaceLevel::Point && row.text(m_vicinity) == "1")
        level = PlaceLevel::NearPoint;
    const std::string_view city = row.text(m_city) == "Unknown" ? std::string_view() : row.text(m_city);
    const std::string_view province =
        row.text(m_province) == "Unknown" ? std::string_view() : row.text(m_province);
    setPlace(row, {.country = row.text(m_country), .first = province, .site = city}, level);
}

void GtdRows::mapCasualties(RowScope& row) const
{
    std::array<CasualtyKey, 4> casualties;
    size_t count = 0;
    const auto add = [&](size_t totalColumn, size_t ofThemColumn, Effect effect) {
        const auto total = readGtdCount(row, totalColumn);
        const auto perpetrators = readGtdCount(row, ofThemColumn);
        if (total && perpetrators && *perpetrators > *total)
            row.warn(IssueCode::RangeOutOfOrder, ofThemColumn, QString::number(*total));
        if (perpetrators)
            casualties[count++] = {*perpetrators, Side::Insurgent, CasualtyGroup::Militants, effect};
        const int others = total.value_or(0) - perpetrators.value_or(0);
        if (total && others >= 0)
            casualties[count++] = {others, Side::Other, CasualtyGroup::People, effect};
        return total;
    };
    const auto killed = add(m_killed, m_killedTerrorists, Effect::Killed);
    add(m_wounded, m_woundedTerrorists, Effect::Wounded);
    setCasualties(row, {casualties.data(), count});
    setDeaths(row.code, killed ? std::optional(CountRange{std::nullopt, killed, std::nullopt}) : std::nullopt,
              {casualties.data(), count});
}

void GtdRows::writeTexts(RowScope& row) const
{
    RecordTexts& texts = row.texts;
    texts.add(row.text(m_id));
    texts.endField();
    texts.addLine(row.text(m_attackText));
    const auto follow = [&](std::string_view before, size_t column) {
        const std::string_view text = row.text(column);
        texts.addLineAfter(before, text == "Unknown" ? std::string_view() : text);
    };
    follow(": ", m_target);
    follow(", ", m_city);
    follow(", ", m_country);
    texts.endField();
    texts.add(row.text(m_summary));
    texts.endField();
    addNote(texts, "approxdate", row.text(m_approxDate));
    addNote(texts, "resolution", row.text(m_resolution));
    addNote(texts, "location", row.text(m_location));
    addNote(texts, "motive", row.text(m_motive));
    addNote(texts, "weapdetail", row.text(m_weapon));
    addNote(texts, "addnotes", row.text(m_added));
    addNote(texts, "alternative",
            row.text(m_alternative) == "." ? std::string_view() : row.text(m_alternative));
    addNote(texts, "doubtterr", row.text(m_doubt) == "1" ? row.text(m_doubt) : std::string_view());
    texts.endField();
    writeSources(row);
    texts.endField();
    texts.endRecord();
}

void GtdRows::writeSources(RowScope& row) const
{
    bool isFirst = true;
    for (const size_t column : m_cited) {
        if (row.text(column).empty())
            continue;
        row.texts.add(std::exchange(isFirst, false) ? "" : "\n");
        row.texts.addLine(row.text(column));
    }
    if (isFirst)
        row.texts.addLine(row.text(m_database));
}

} // namespace vraem
