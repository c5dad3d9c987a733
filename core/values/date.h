// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "enum_names.h"

#include <chrono>
#include <optional>

namespace vraem {

/// A calendar day of the proleptic Gregorian calendar, without time or zone: an event of
/// 12 February is on the 12th wherever the reader sits.
using Date = std::chrono::sys_days;

/// Days from 1970-01-01, as columns hold them.
constexpr std::int32_t dayNumber(Date day)
{
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}
constexpr Date dateOfNumber(std::int32_t day)
{
    return Date(std::chrono::days(day));
}

/// Closed on both ends; an absent end is open (EDTF "..").
struct DateInterval
{
    std::optional<Date> start;
    std::optional<Date> end;

    bool operator==(const DateInterval&) const = default;
};

/// Whether they share a day, ends included; an open end reaches without limit.
bool overlaps(const DateInterval& a, const DateInterval& b);
/// True where every day of inner is a day of outer.
bool encloses(const DateInterval& outer, const DateInterval& inner);
/// Number of days, at least 1; nullopt where an end is open.
std::optional<int> lengthInDays(const DateInterval& interval);

/// Days from first to last, both included.
struct DaySpan
{
    Date first;
    Date last;

    bool operator==(const DaySpan&) const = default;
};

/// Where an interval stands on a timeline and in filters: an open end is taken to reach to the end of the
/// calendar year that the known end lies in, for "announced on 18 March 2023" says nothing of 2019. The
/// interval has at least one end.
DaySpan knownSpan(const DateInterval& interval);

/// How well a report knows the date. Finer comes first; maps to UCDP date_prec and ACLED time_precision.
enum class DatePrecision
{
    Day,
    FewDays,
    Week,
    PartOfMonth,
    Month,
    SeveralMonths,
    Year
};

/// What the date was read from.
enum class DateBasis
{
    Explicit,
    YearInferred,
    RelativeToPublication,
    RelativeToEvent,
    AnnouncementBound
};

struct EventDate
{
    DateInterval interval;
    DatePrecision precision = DatePrecision::Day;
    DateBasis basis = DateBasis::Explicit;

    bool operator==(const EventDate&) const = default;
};

template<>
struct EnumNames<DatePrecision>
{
    static constexpr auto names = std::to_array<const char*>(
        {"day", "few days", "week", "part of month", "month", "several months", "year"});
};

template<>
struct EnumNames<DateBasis>
{
    static constexpr auto names = std::to_array<const char*>(
        {"explicit", "year inferred", "relative to publication", "relative to event", "announcement bound"});
};

} // namespace vraem
