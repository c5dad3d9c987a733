// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deaths.h"
#include "place_column.h"
#include "text_arena.h"

#include <memory>

namespace vraem {

/// How a date is known, apart from its days.
struct DateKind
{
    DatePrecision precision = DatePrecision::Day;
    DateBasis basis = DateBasis::Explicit;
    bool isStartOpen = false;
    bool isEndOpen = false;

    bool operator==(const DateKind&) const = default;
};

/// Title, summary, note and sources named of each row, in the arena of the row's layer.
struct TextColumn
{
    /// One per layer.
    std::vector<std::shared_ptr<const TextArena>> arenas;
    std::vector<TextArena::Record> records;
};

/// Yes-or-no facts of a row, one bit each.
enum class Trait : std::uint8_t
{
    /// The coordinate columns hold where it is.
    Located = 1,
    /// See Deaths.
    DeathsGiven = 2,
    DeathsOpenEnded = 4,
    DeathsUnnumbered = 8,
    /// The source itself totals the killed: low, best and high are that total's.
    DeathsTotalled = 16,
    LowGiven = 32,
    BestGiven = 64,
    HighGiven = 128
};

/// A dataset by columns: what filters, counts, the map and the timeline read without making an Event. Rows
/// stand in order of time: by first day, last day, then id; rows without a date come last. Every vector has
/// one entry per row but for the days, which have `dated()`.
struct EventColumns
{
    /// Known span (see knownSpan()), days from 1970-01-01, both included.
    std::vector<std::int32_t> firstDay;
    std::vector<std::int32_t> lastDay;
    CodedColumn<DateKind, std::uint8_t> dateKind;
    /// WGS 84 in millionths of a degree; meaningful with Trait::Located.
    std::vector<std::int32_t> latitude;
    std::vector<std::int32_t> longitude;
    /// Without the coordinate, which has its own columns.
    PlaceColumn place;
    CodedColumn<std::vector<Actor>> actors;
    CodedColumn<std::vector<SourceId>> sources;
    /// See Mention::ownType.
    CodedColumn<QString, std::uint16_t> ownType;
    CodedColumn<std::vector<Casualty>> casualties;
    std::vector<std::uint8_t> unit;
    std::vector<std::uint8_t> eventClass;
    std::vector<std::uint8_t> subType;
    std::vector<std::uint8_t> traits;
    /// See Deaths; all units, so that only those of incidents may be summed.
    std::vector<std::int32_t> deathsLow;
    std::vector<std::int32_t> deathsBest;
    std::vector<std::int32_t> deathsHigh;
    /// Position in Dataset::layers().
    std::vector<std::uint8_t> layer;
    TextColumn text;

    Row size() const { return static_cast<Row>(unit.size()); }
    Row dated() const { return static_cast<Row>(firstDay.size()); }
    std::string_view textOf(Row row, TextField field) const
    {
        const auto at = static_cast<size_t>(row);
        return text.arenas[layer[at]]->field(text.records[at], field);
    }
    bool has(Row row, Trait trait) const
    {
        return (traits[static_cast<size_t>(row)] & static_cast<std::uint8_t>(trait)) != 0;
    }
};

} // namespace vraem
