// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import/field_values.h"

#include <gtest/gtest.h>

using namespace vraem;

namespace {

template<typename T>
std::optional<T> valueOf(const FieldValue<T>& found)
{
    const T* value = std::get_if<T>(&found);
    return value ? std::optional(*value) : std::nullopt;
}

std::optional<std::int32_t> firstDay(std::string_view text, DateOrder order)
{
    const auto days = valueOf(daysOf(text, order));
    return days ? std::optional(days->first) : std::nullopt;
}

} // namespace

TEST(FieldValues, CountsAreWholeAndNotNegative)
{
    EXPECT_EQ(valueOf(countOf(" 12 ")), 12);
    EXPECT_EQ(valueOf(countOf("12.0")), 12);
    EXPECT_EQ(countOf(""), FieldValue<int>(ValueFault::Absent));
    EXPECT_EQ(countOf("-3"), FieldValue<int>(ValueFault::Negative));
    for (const char* text : {"1.5", "x", "1e3", "12345678901", "1,000", "-"})
        EXPECT_EQ(countOf(text), FieldValue<int>(ValueFault::Malformed)) << text;
}

TEST(FieldValues, DegreesAreMillionths)
{
    EXPECT_EQ(valueOf(degreesOf("-12.416667", 90)), -12416667);
    EXPECT_EQ(valueOf(degreesOf("-74", 180)), -74000000);
    EXPECT_EQ(valueOf(degreesOf(".5", 90)), 500000);
    EXPECT_EQ(valueOf(degreesOf("12,5", 90)), 12500000);
    EXPECT_EQ(valueOf(degreesOf("1.23456789", 90)), 1234568);
    EXPECT_EQ(valueOf(degreesOf("1.2e1", 90)), 12000000);
    EXPECT_EQ(degreesOf("90.000001", 90), FieldValue<std::int32_t>(ValueFault::OutOfRange));
    EXPECT_EQ(degreesOf("99999999999999999999", 90), FieldValue<std::int32_t>(ValueFault::OutOfRange));
    for (const char* text : {"-", ".", "1.2.3", "12N", "nan", "inf"})
        EXPECT_FALSE(valueOf(degreesOf(text, 90))) << text;
}

TEST(FieldValues, DatesInEveryOrder)
{
    const std::int32_t day = dayNumber(Date(std::chrono::year(2022) / 6 / 30));
    for (const char* text : {"2022-06-30", "2022-6-30", "2022/06/30", "20220630", "2022-06-30 00:00:00.000",
                             "2022-06-30T12:30:00Z"})
        EXPECT_EQ(firstDay(text, DateOrder::Iso), day) << text;
    for (const char* text : {"30/06/2022", "30.6.2022", "30-06-2022 10:00"})
        EXPECT_EQ(firstDay(text, DateOrder::DayMonthYear), day) << text;
    for (const char* text : {"6/30/2022", "06-30-2022"})
        EXPECT_EQ(firstDay(text, DateOrder::MonthDayYear), day) << text;
    for (const char* text : {"30 June 2022", "30-Jun-2022", "30 de junio de 2022"})
        EXPECT_EQ(firstDay(text, DateOrder::DayMonthName), day) << text;
}

TEST(FieldValues, ADateWithoutItsDayIsASpan)
{
    const auto month = valueOf(daysOf("2022-02", DateOrder::Iso));
    ASSERT_TRUE(month);
    EXPECT_EQ(month->last - month->first, 27);
    EXPECT_EQ(month->precision, DatePrecision::Month);
    const auto year = valueOf(daysOf("2022", DateOrder::Iso));
    ASSERT_TRUE(year);
    EXPECT_EQ(year->last - year->first, 364);
    EXPECT_EQ(year->precision, DatePrecision::Year);
}

TEST(FieldValues, WhatIsNoDateIsNone)
{
    for (const char* text : {"2022-02-29", "2022-13-01", "2022-00-10", "0000-01-01"})
        EXPECT_TRUE(std::holds_alternative<ValueFault>(daysOf(text, DateOrder::Iso))) << text;
    for (const char* text : {"soon", "2022-06-30x", "22-06-30", "2022--06", "30/06/2022", "2022-06-3O"})
        EXPECT_TRUE(std::holds_alternative<ValueFault>(daysOf(text, DateOrder::Iso))) << text;
    EXPECT_FALSE(firstDay("30/06/22", DateOrder::DayMonthYear));
    EXPECT_FALSE(firstDay("30 Foo 2022", DateOrder::DayMonthName));
}
