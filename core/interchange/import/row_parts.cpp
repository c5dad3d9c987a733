// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_parts.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

IssueCode issueOf(ValueFault fault)
{
    switch (fault) {
    case ValueFault::Absent:
        return IssueCode::MissingValue;
    case ValueFault::Impossible:
        return IssueCode::ImpossibleDate;
    case ValueFault::Negative:
        return IssueCode::NegativeCount;
    case ValueFault::OutOfRange:
        return IssueCode::CoordinateOutOfRange;
    case ValueFault::Malformed:
        break;
    }
    return IssueCode::MalformedNumber;
}

/// Of the one digit that most counts and codes are.
std::optional<int> digitOf(std::string_view text)
{
    const bool isDigit = text.size() == 1 && text.front() >= '0' && text.front() <= '9';
    return isDigit ? std::optional(text.front() - '0') : std::nullopt;
}

std::optional<std::int32_t> readDegrees(RowScope& row, size_t column, int limit)
{
    const FieldValue<std::int32_t> found = degreesOf(row.text(column), limit);
    if (const auto* degrees = std::get_if<std::int32_t>(&found))
        return *degrees;
    const ValueFault fault = std::get<ValueFault>(found);
    if (fault != ValueFault::Absent)
        row.warn(issueOf(fault), column, u"-%1 … %1"_s.arg(limit));
    return std::nullopt;
}

} // namespace

std::optional<int> readCount(RowScope& row, size_t column)
{
    if (const auto digit = digitOf(row.text(column)))
        return digit;
    const FieldValue<int> found = countOf(row.text(column));
    if (const int* count = std::get_if<int>(&found))
        return *count;
    const ValueFault fault = std::get<ValueFault>(found);
    if (fault != ValueFault::Absent)
        row.warn(issueOf(fault), column, u"0, 1, 2, …"_s);
    return std::nullopt;
}

std::optional<int> readCode(RowScope& row, size_t column, int first, int last)
{
    const FieldValue<int> found = integerOf(row.text(column));
    if (const int* code = std::get_if<int>(&found); code && *code >= first && *code <= last)
        return *code;
    if (!row.text(column).empty())
        row.warn(IssueCode::UnknownCode, column, u"%1 … %2"_s.arg(first).arg(last));
    return std::nullopt;
}

void readCoordinate(RowScope& row, size_t latitude, size_t longitude)
{
    const auto south = readDegrees(row, latitude, 90);
    const auto east = readDegrees(row, longitude, 180);
    if (south && east) {
        row.code.latitude = *south;
        row.code.longitude = *east;
        row.code.set(Trait::Located);
    } else if (south && row.text(longitude).empty()) {
        row.warn(IssueCode::CoordinateIncomplete, longitude);
    } else if (east && row.text(latitude).empty()) {
        row.warn(IssueCode::CoordinateIncomplete, latitude);
    }
}

void setDays(RowCode& code, const DaysFound& days)
{
    code.isDated = true;
    code.firstDay = days.first;
    code.lastDay = days.last;
    code.precision = days.precision;
}

std::optional<DaysFound> readDays(RowScope& row, size_t column, std::span<const DateOrder> orders)
{
    ValueFault fault = ValueFault::Malformed;
    for (const DateOrder order : orders) {
        const FieldValue<DaysFound> found = daysOf(row.text(column), order);
        if (const auto* days = std::get_if<DaysFound>(&found))
            return *days;
        if (std::get<ValueFault>(found) != ValueFault::Malformed)
            fault = std::get<ValueFault>(found);
    }
    const IssueCode code = fault == ValueFault::Absent      ? IssueCode::MissingValue
                           : fault == ValueFault::Malformed ? IssueCode::MalformedDay
                                                            : IssueCode::ImpossibleDate;
    row.refuse(code, column, u"YYYY-MM-DD (2022-06-30)"_s);
    return std::nullopt;
}

void addNote(RecordTexts& texts, std::string_view name, std::string_view text)
{
    if (text.empty())
        return;
    texts.add(name);
    texts.add(": ");
    texts.addLine(text);
    texts.add("\n");
}

void setPlace(RowScope& row, const PlaceNames& names, PlaceLevel level)
{
    using Kind = PlaceTree::Kind;
    PlaceTree& places = row.vocabulary.places;
    PlaceTree::Node node = places.childIfNamed(0, Kind::Country, names.country);
    node = places.childIfNamed(node, Kind::Department, names.first);
    node = places.childIfNamed(node, Kind::Province, names.second);
    node = places.childIfNamed(node, Kind::District, names.third);
    // A coordinate without any name is a site without one.
    const bool isNameless = node == 0 && row.code.has(Trait::Located);
    row.code.place = isNameless && names.site.empty() ? places.child(node, Kind::Site, {}) : node;
    row.site = names.site;
    row.code.placeLevel = level;
}

void setActors(RowScope& row, std::span<const ActorKey> actors)
{
    row.code.actors = internKeys(row.vocabulary.actors, actors.data(), actors.size());
}

void setCasualties(RowScope& row, std::span<const CasualtyKey> casualties)
{
    row.code.casualties = internKeys(row.vocabulary.casualties, casualties.data(), casualties.size());
}

} // namespace vraem
