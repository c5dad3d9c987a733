// SPDX-License-Identifier: GPL-3.0-or-later
#include "acled_rows.h"

#include "model/usual_class.h"
#include "row_parts.h"
#include "sub_type_names.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

struct InterCode
{
    std::string_view digit;
    std::string_view text;
    Side side;
};

/// inter1 and inter2: digits until 2023, then text, in either number.
constexpr auto interCodes = std::to_array<InterCode>({
    {"1", "state force", Side::State},
    {"2", "rebel group", Side::Insurgent},
    {"3", "political militia", Side::Other},
    {"4", "identity militia", Side::Other},
    {"5", "rioter", Side::Protester},
    {"6", "protester", Side::Protester},
    {"7", "civilian", Side::Civilian},
    {"8", "external/other force", Side::Other},
});

bool isNamed(std::string_view text, std::string_view singular)
{
    if (equalsIgnoringCase(text, singular))
        return true;
    return text.size() == singular.size() + 1 && (text.back() == 's' || text.back() == 'S') &&
           equalsIgnoringCase(text.substr(0, singular.size()), singular);
}

Side readSide(RowScope& row, size_t column)
{
    const std::string_view text = row.text(column);
    for (const InterCode& code : interCodes) {
        if (text == code.digit || isNamed(text, code.text))
            return code.side;
    }
    // 0 and nothing both stand for "no second actor".
    if (!text.empty() && text != "0")
        row.warn(IssueCode::UnknownCode, column, u"1 … 8"_s);
    return Side::Other;
}

struct Roles
{
    Role first = Role::Participant;
    Role second = Role::Participant;
};

Roles rolesOf(EventSubType subType)
{
    switch (subType) {
    case EventSubType::Arrests:
    case EventSubType::DisruptedWeaponsUse:
    case EventSubType::LootingPropertyDestruction:
        return {Role::Initiator, Role::Target};
    default:
        break;
    }
    const EventType type = typeOf(subType);
    const bool isDirected =
        type == EventType::ViolenceAgainstCivilians || type == EventType::ExplosionsRemoteViolence;
    return isDirected ? Roles{Role::Initiator, Role::Target} : Roles{};
}

} // namespace

bool isAcledHeader(const TableHeader& header)
{
    return (header.has("event_id_cnty") || header.has("data_id")) && header.has("event_date") &&
           header.has("event_type") && header.has("fatalities");
}

AcledRows::AcledRows(const TableHeader& header)
{
    ColumnPicker columns(header);
    const auto either = [&](std::string_view name, std::string_view older) {
        return columns.take(header.has(name) ? name : older);
    };
    m_id = either("event_id_cnty", "data_id");
    m_date = columns.take("event_date");
    m_timePrecision = columns.take("time_precision");
    m_type = columns.take("event_type");
    m_subType = columns.take("sub_event_type");
    m_actor1 = columns.take("actor1");
    m_assoc1 = either("assoc_actor_1", "ally_actor_1");
    m_inter1 = columns.take("inter1");
    m_actor2 = columns.take("actor2");
    m_assoc2 = either("assoc_actor_2", "ally_actor_2");
    m_inter2 = columns.take("inter2");
    m_country = columns.take("country");
    m_admin1 = columns.take("admin1");
    m_admin2 = columns.take("admin2");
    m_admin3 = columns.take("admin3");
    m_location = columns.take("location");
    m_latitude = columns.take("latitude");
    m_longitude = columns.take("longitude");
    m_geoPrecision = columns.take("geo_precision");
    m_fatalities = columns.take("fatalities");
    m_notes = columns.take("notes");
    m_source = columns.take("source");
    m_scale = columns.take("source_scale");
    m_tags = columns.take("tags");
    m_timestamp = columns.take("timestamp");
    m_targeting = columns.take("civilian_targeting");
    m_unused = columns.unused();
}

bool AcledRows::map(RowScope& row)
{
    if (row.text(m_id).empty())
        return row.refuse(IssueCode::MissingValue, m_id);
    if (!mapDate(row))
        return false;
    mapType(row);
    mapActors(row);
    mapPlace(row);
    const auto fatalities = readCount(row, m_fatalities);
    setCasualties(row, {});
    setDeaths(row.code,
              fatalities ? std::optional(CountRange{std::nullopt, fatalities, std::nullopt}) : std::nullopt,
              {});
    writeTexts(row);
    return true;
}

void AcledRows::mapType(RowScope& row) const
{
    const std::string_view subType = row.text(m_subType);
    const std::string_view type = row.text(m_type);
    const auto known = subTypeNamed(subType.empty() ? type : subType);
    row.code.subType = known.value_or(EventSubType::XUnspecified);
    row.code.eventClass = known ? usualClass(*known) : EventClass::Other;
    if (!known)
        row.code.ownType = row.string(subType.empty() ? type : subType);
    if (!known && !subType.empty())
        row.warn(IssueCode::UnknownCode, m_subType);
}

bool AcledRows::mapDate(RowScope& row) const
{
    static constexpr auto orders =
        std::to_array({DateOrder::Iso, DateOrder::DayMonthName, DateOrder::DayMonthYear});
    const auto found = readDays(row, m_date, orders);
    if (!found)
        return false;
    DaysFound days = *found;
    switch (readCode(row, m_timePrecision, 1, 3).value_or(1)) {
    case 2:
        days = {days.first - 3, days.last + 3, DatePrecision::Week};
        break;
    case 3: {
        const std::chrono::year_month_day day(dateOfNumber(days.first));
        days =
            std::get<DaysFound>(daysOf(static_cast<int>(day.year()),
                                       static_cast<int>(static_cast<unsigned>(day.month())), std::nullopt));
        break;
    }
    default:
        break;
    }
    setDays(row.code, days);
    return true;
}

void AcledRows::mapActors(RowScope& row) const
{
    std::vector<ActorKey> actors;
    const Roles roles = rolesOf(row.code.subType);
    const auto add = [&](std::string_view name, Side side, Role role) {
        const Code text = row.string(name);
        actors.push_back({text, text, side, role, Doubt::None});
    };
    const auto addSide = [&](size_t actor, size_t inter, size_t associates, Role role) {
        const std::string_view name = row.text(actor);
        if (name.empty())
            return;
        const Side side = readSide(row, inter);
        const bool isVictim = role == Role::Target && side == Side::Civilian;
        add(name, side, isVictim ? Role::Victim : role);
        // An associate's own side is not coded, but those of civilians and protesters are of their kind.
        const Side ofAssociates = side == Side::Civilian || side == Side::Protester ? side : Side::Other;
        forEachListed(row.text(associates), [&](std::string_view associate) {
            add(associate, ofAssociates, isVictim ? Role::Victim : Role::Participant);
        });
    };
    addSide(m_actor1, m_inter1, m_assoc1, roles.first);
    addSide(m_actor2, m_inter2, m_assoc2, roles.second);
    setActors(row, actors);
}

void AcledRows::mapPlace(RowScope& row) const
{
    readCoordinate(row, m_latitude, m_longitude);
    constexpr auto levels = std::to_array({PlaceLevel::Point, PlaceLevel::NearPoint, PlaceLevel::Region});
    const int precision = readCode(row, m_geoPrecision, 1, 3).value_or(1);
    setPlace(row,
             {row.text(m_country), row.text(m_admin1), row.text(m_admin2), row.text(m_admin3),
              row.text(m_location)},
             levels[static_cast<size_t>(precision - 1)]);
}

void AcledRows::writeTexts(RowScope& row) const
{
    RecordTexts& texts = row.texts;
    texts.add(row.text(m_id));
    texts.endField();
    texts.addLine(row.text(m_subType).empty() ? row.text(m_type) : row.text(m_subType));
    texts.addLineAfter(": ", row.text(m_actor1));
    texts.addLineAfter(" - ", row.text(m_actor2));
    texts.addLineAfter(", ", row.text(m_location));
    texts.endField();
    texts.add(row.text(m_notes));
    texts.endField();
    addNote(texts, "tags", row.text(m_tags));
    addNote(texts, "civilian_targeting", row.text(m_targeting));
    addNote(texts, "source_scale", row.text(m_scale));
    addNote(texts, "timestamp", row.text(m_timestamp));
    texts.endField();
    bool isFirst = true;
    forEachListed(row.text(m_source), [&](std::string_view source) {
        texts.add(std::exchange(isFirst, false) ? "" : "\n");
        texts.addLine(source);
    });
    texts.endField();
    texts.endRecord();
}

} // namespace vraem
