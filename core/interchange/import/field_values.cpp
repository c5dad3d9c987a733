// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_values.h"

#include <array>
#include <charconv>
#include <cmath>

namespace vraem {
namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Takes digits off the front, at most nine; nullopt where there are none or more.
std::optional<int> takeNumber(std::string_view& text)
{
    int value = 0;
    size_t digits = 0;
    for (; digits < text.size() && isDigit(text[digits]); ++digits) {
        if (digits == 9)
            return std::nullopt;
        value = value * 10 + (text[digits] - '0');
    }
    text.remove_prefix(digits);
    return digits > 0 ? std::optional(value) : std::nullopt;
}

bool takeSeparator(std::string_view& text)
{
    constexpr std::string_view separators = "-/. ";
    if (text.empty() || separators.find(text.front()) == std::string_view::npos)
        return false;
    text.remove_prefix(1);
    return true;
}

/// English and Spanish months by their first three letters ("set" as Peru writes September).
std::optional<int> takeMonthName(std::string_view& text)
{
    struct Name
    {
        std::string_view start;
        int month;
    };
    static constexpr auto names = std::to_array<Name>({{"jan", 1},
                                                       {"ene", 1},
                                                       {"feb", 2},
                                                       {"mar", 3},
                                                       {"apr", 4},
                                                       {"abr", 4},
                                                       {"may", 5},
                                                       {"jun", 6},
                                                       {"jul", 7},
                                                       {"aug", 8},
                                                       {"ago", 8},
                                                       {"sep", 9},
                                                       {"set", 9},
                                                       {"oct", 10},
                                                       {"nov", 11},
                                                       {"dec", 12},
                                                       {"dic", 12}});
    size_t letters = 0;
    while (letters < text.size() && lowered(text[letters]) >= 'a' && lowered(text[letters]) <= 'z')
        ++letters;
    for (const Name& name : names) {
        if (letters >= 3 && equalsIgnoringCase(text.substr(0, 3), name.start)) {
            text.remove_prefix(letters);
            return name.month;
        }
    }
    return std::nullopt;
}

/// What may follow a day: nothing, or a time.
bool isTime(std::string_view rest)
{
    if (rest.empty())
        return true;
    if (rest.front() != ' ' && rest.front() != 'T')
        return false;
    constexpr std::string_view allowed = "0123456789:.+-Zz APMapm";
    return rest.substr(1).find_first_not_of(allowed) == std::string_view::npos;
}

struct DateParts
{
    std::optional<int> year;
    std::optional<int> month;
    std::optional<int> day;
};

bool readIso(std::string_view& text, DateParts& parts)
{
    const size_t before = text.size();
    parts.year = takeNumber(text);
    const size_t digits = before - text.size();
    if (digits == 8) {
        const int number = parts.year.value_or(0);
        parts = {number / 10000, number / 100 % 100, number % 100};
        return true;
    }
    if (digits != 4)
        return false;
    if (text.empty() || !takeSeparator(text))
        return text.empty();
    parts.month = takeNumber(text);
    if (text.empty() || !takeSeparator(text))
        return text.empty() && parts.month;
    parts.day = takeNumber(text);
    return parts.month && parts.day;
}

/// "2022-06-30", which most dates are, without a detour.
std::optional<DateParts> wholeIsoDay(std::string_view text)
{
    constexpr std::array<size_t, 8> digits = {0, 1, 2, 3, 5, 6, 8, 9};
    std::array<int, 8> values{};
    bool areDigits = text[4] == '-' && text[7] == '-';
    for (size_t i = 0; i < digits.size(); ++i) {
        areDigits = areDigits && isDigit(text[digits[i]]);
        values[i] = text[digits[i]] - '0';
    }
    if (!areDigits)
        return std::nullopt;
    return DateParts{values[0] * 1000 + values[1] * 100 + values[2] * 10 + values[3],
                     values[4] * 10 + values[5], values[6] * 10 + values[7]};
}

bool readNumbers(std::string_view& text, DateParts& parts, bool isDayFirst)
{
    const auto first = takeNumber(text);
    if (!first || !takeSeparator(text))
        return false;
    const auto second = takeNumber(text);
    if (!second || !takeSeparator(text))
        return false;
    const size_t before = text.size();
    parts.year = takeNumber(text);
    parts.day = isDayFirst ? first : second;
    parts.month = isDayFirst ? second : first;
    return before - text.size() == 4;
}

bool readNamedMonth(std::string_view& text, DateParts& parts)
{
    parts.day = takeNumber(text);
    if (parts.day && !takeSeparator(text))
        return false;
    if (text.starts_with("de "))
        text.remove_prefix(3);
    parts.month = takeMonthName(text);
    if (!parts.month)
        return false;
    takeSeparator(text);
    if (text.starts_with("de "))
        text.remove_prefix(3);
    const size_t before = text.size();
    parts.year = takeNumber(text);
    return before - text.size() == 4;
}

bool readParts(std::string_view& text, DateOrder order, DateParts& parts)
{
    switch (order) {
    case DateOrder::Iso:
        return readIso(text, parts);
    case DateOrder::DayMonthYear:
        return readNumbers(text, parts, true);
    case DateOrder::MonthDayYear:
        return readNumbers(text, parts, false);
    case DateOrder::DayMonthName:
        return readNamedMonth(text, parts);
    }
    return false;
}

/// "-12.345678", up to three digits before the point and up to six behind it, which most coordinates are; in
/// millionths.
std::optional<std::int32_t> plainDegrees(std::string_view text)
{
    const char* at = text.data();
    const char* end = at + text.size();
    const bool isNegative = at != end && *at == '-';
    at += isNegative ? 1 : 0;
    std::int32_t millionths = 0;
    const char* const whole = at;
    for (; at != end && isDigit(*at) && at - whole < 3; ++at)
        millionths = millionths * 10 + (*at - '0');
    if (at == whole || at == end || *at != '.')
        return std::nullopt;
    const char* const decimals = ++at;
    for (; at != end && isDigit(*at) && at - decimals < 6; ++at)
        millionths = millionths * 10 + (*at - '0');
    if (at != end)
        return std::nullopt;
    constexpr auto scales = std::to_array<std::int32_t>({1'000'000, 100'000, 10'000, 1000, 100, 10, 1});
    millionths *= scales[static_cast<size_t>(at - decimals)];
    return isNegative ? -millionths : millionths;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view lower)
{
    if (a.size() != lower.size())
        return false;
    for (size_t i = 0; i < a.size(); ++i) {
        if (lowered(a[i]) != lower[i])
            return false;
    }
    return true;
}

FieldValue<int> integerOf(std::string_view text)
{
    if (text.size() == 1 && isDigit(text.front()))
        return text.front() - '0';
    text = trimmed(text);
    if (text.empty())
        return ValueFault::Absent;
    const bool isNegative = text.front() == '-';
    if (isNegative)
        text.remove_prefix(1);
    const auto value = takeNumber(text);
    if (value && text.starts_with('.'))
        text.remove_prefix(std::min(text.find_first_not_of('0', 1), text.size()));
    if (!value || !text.empty())
        return ValueFault::Malformed;
    return isNegative ? -*value : *value;
}

FieldValue<int> countOf(std::string_view text)
{
    const FieldValue<int> number = integerOf(text);
    const int* value = std::get_if<int>(&number);
    return value && *value < 0 ? ValueFault::Negative : number;
}

FieldValue<std::int32_t> degreesOf(std::string_view text, int limit)
{
    if (const auto degrees = plainDegrees(text); degrees && std::abs(*degrees) <= limit * 1'000'000)
        return *degrees;
    text = trimmed(text);
    if (text.empty())
        return ValueFault::Absent;
    std::string_view rest = text;
    const bool isNegative = rest.front() == '-';
    if (isNegative)
        rest.remove_prefix(1);
    std::int64_t millionths = 0;
    int decimals = -1;
    bool roundsUp = false;
    for (const char c : rest) {
        if ((c == '.' || c == ',') && decimals < 0) {
            decimals = 0;
        } else if (isDigit(c)) {
            if (decimals == 6)
                roundsUp = c >= '5';
            if (decimals < 6 && millionths < 10'000'000'000)
                millionths = millionths * 10 + (c - '0');
            decimals += decimals >= 0 ? 1 : 0;
        } else {
            decimals = -2;
            break;
        }
    }
    if (rest.empty() || rest == "." || rest == ",")
        return ValueFault::Malformed;
    if (decimals == -2) {
        double degrees = 0;
        const auto parsed = std::from_chars(text.data(), text.data() + text.size(), degrees);
        if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size() || !std::isfinite(degrees))
            return ValueFault::Malformed;
        if (std::abs(degrees) > limit)
            return ValueFault::OutOfRange;
        return static_cast<std::int32_t>(std::lround(degrees * 1e6));
    }
    for (int missing = std::max(decimals, 0); missing < 6; ++missing)
        millionths *= 10;
    millionths += roundsUp ? 1 : 0;
    if (millionths > std::int64_t{limit} * 1'000'000)
        return ValueFault::OutOfRange;
    return static_cast<std::int32_t>(isNegative ? -millionths : millionths);
}

FieldValue<DaysFound> daysOf(int year, std::optional<int> month, std::optional<int> day)
{
    namespace chr = std::chrono;
    if (year < 1000 || year > 9999)
        return ValueFault::Impossible;
    const auto numberOf = [&](unsigned ofMonth, chr::day ofDay) {
        return dayNumber(chr::sys_days(chr::year(year) / chr::month(ofMonth) / ofDay));
    };
    if (!month)
        return DaysFound{numberOf(1, chr::day(1)), numberOf(12, chr::day(31)), DatePrecision::Year};
    if (*month < 1 || *month > 12)
        return ValueFault::Impossible;
    const auto ofMonth = static_cast<unsigned>(*month);
    const chr::day last = (chr::year(year) / chr::month(ofMonth) / chr::last).day();
    if (!day)
        return DaysFound{numberOf(ofMonth, chr::day(1)), numberOf(ofMonth, last), DatePrecision::Month};
    if (*day < 1 || *day > static_cast<int>(static_cast<unsigned>(last)))
        return ValueFault::Impossible;
    const std::int32_t number = numberOf(ofMonth, chr::day(static_cast<unsigned>(*day)));
    return DaysFound{number, number, DatePrecision::Day};
}

FieldValue<DaysFound> daysOf(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    if (text.empty())
        return ValueFault::Absent;
    if (order == DateOrder::Iso && text.size() == 10) {
        if (const auto parts = wholeIsoDay(text))
            return daysOf(*parts->year, parts->month, parts->day);
    }
    DateParts parts;
    if (!readParts(text, order, parts) || !parts.year || !isTime(text))
        return ValueFault::Malformed;
    return daysOf(*parts.year, parts.month, parts.day);
}

} // namespace vraem
