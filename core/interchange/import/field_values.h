// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "column_mapping.h"
#include "values/date.h"

#include <string_view>
#include <variant>

namespace vraem {

/// Why a text is not the value it should be.
enum class ValueFault
{
    /// Nothing there.
    Absent,
    Malformed,
    /// A day that the calendar does not have.
    Impossible,
    Negative,
    OutOfRange
};

template<typename T>
using FieldValue = std::variant<T, ValueFault>;

/// Without blanks and line ends around it.
inline std::string_view trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}
bool equalsIgnoringCase(std::string_view a, std::string_view lower);

/// A count: "12", or "12.0" as tools write whole numbers that once had gaps. 0 to 2^31 - 1.
FieldValue<int> countOf(std::string_view text);
/// Any whole number, also below zero.
FieldValue<int> integerOf(std::string_view text);
/// Millionths of a degree, rounded half away from zero; with a point, or with a comma where the file does not
/// separate by commas. `limit` in degrees.
FieldValue<std::int32_t> degreesOf(std::string_view text, int limit);

/// A span of days with how closely the text says it: "2022-06" is a month.
struct DaysFound
{
    std::int32_t first = 0;
    std::int32_t last = 0;
    DatePrecision precision = DatePrecision::Day;
};

/// A date in the given order; a time after it ("T…", " 00:00:00.000") is dropped. Years 1000-9999.
FieldValue<DaysFound> daysOf(std::string_view text, DateOrder order);
/// Days of a year, of one of its months (1-12), or one day; month and day are as GTD and calendars have them.
FieldValue<DaysFound> daysOf(int year, std::optional<int> month, std::optional<int> day);

} // namespace vraem
