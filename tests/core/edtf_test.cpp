// SPDX-License-Identifier: GPL-3.0-or-later
#include "values/edtf.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace std::chrono;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

DateInterval read(const QString& text)
{
    const auto parsed = parseEdtf(text);
    const auto* interval = std::get_if<DateInterval>(&parsed);
    EXPECT_NE(interval, nullptr) << text.toStdString();
    return interval ? *interval : DateInterval{};
}

std::optional<EdtfError> errorOf(const QString& text)
{
    const auto parsed = parseEdtf(text);
    const auto* error = std::get_if<EdtfError>(&parsed);
    return error ? std::optional(*error) : std::nullopt;
}

} // namespace

TEST(Edtf, ReadsWholeYearsMonthsAndDays)
{
    EXPECT_EQ(read(u"2019"_s), (DateInterval{sys_days(2019y / 1 / 1), sys_days(2019y / 12 / 31)}));
    EXPECT_EQ(read(u"2020-02"_s), (DateInterval{sys_days(2020y / 2 / 1), sys_days(2020y / 2 / 29)}));
    EXPECT_EQ(read(u"2019-06-25"_s), (DateInterval{sys_days(2019y / 6 / 25), sys_days(2019y / 6 / 25)}));
}

TEST(Edtf, ReadsUnspecifiedDigits)
{
    EXPECT_EQ(read(u"2019-06-XX"_s), read(u"2019-06"_s));
    EXPECT_EQ(read(u"2019-XX-XX"_s), read(u"2019"_s));
    EXPECT_EQ(read(u"201X"_s), (DateInterval{sys_days(2010y / 1 / 1), sys_days(2019y / 12 / 31)}));
}

TEST(Edtf, ReadsIntervalsWithOpenEnds)
{
    EXPECT_EQ(read(u"2020-08-15/2020-08-31"_s),
              (DateInterval{sys_days(2020y / 8 / 15), sys_days(2020y / 8 / 31)}));
    EXPECT_EQ(read(u"../2023-03-18"_s), (DateInterval{std::nullopt, sys_days(2023y / 3 / 18)}));
    EXPECT_EQ(read(u"2019/"_s), (DateInterval{sys_days(2019y / 1 / 1), std::nullopt}));
    EXPECT_EQ(read(u"2022-12/2023-02"_s), (DateInterval{sys_days(2022y / 12 / 1), sys_days(2023y / 2 / 28)}));
}

TEST(Edtf, DropsQualifiers)
{
    EXPECT_EQ(read(u"2019-06~"_s), read(u"2019-06"_s));
    EXPECT_EQ(read(u"2019?/2020%"_s), read(u"2019/2020"_s));
}

TEST(Edtf, NamesWhatIsWrong)
{
    EXPECT_EQ(errorOf(u"2023-02-30"_s), EdtfError::ImpossibleDate);
    EXPECT_EQ(errorOf(u"2023-13"_s), EdtfError::ImpossibleDate);
    EXPECT_EQ(errorOf(u"2023-00"_s), EdtfError::ImpossibleDate);
    EXPECT_EQ(errorOf(u"2023-03-01/2023-02-01"_s), EdtfError::EndBeforeStart);
    EXPECT_EQ(errorOf(u"../.."_s), EdtfError::OpenOnBothEnds);
    for (const QString& text : {u""_s, u"23"_s, u"2023-2"_s, u"12/02/2023"_s, u"2023-02-12T10:00"_s,
                                u"2023-XX-12"_s, u"February 2023"_s, u"2023-02-12\n"_s, u"2019/2020/2021"_s})
        EXPECT_EQ(errorOf(text), EdtfError::Malformed) << text.toStdString();
}

TEST(Edtf, WritesTheShortestForm)
{
    for (const QString& text :
         {u"2019"_s, u"2019-06"_s, u"2020-02-29"_s, u"2020-08-15/2020-08-31"_s, u"../2023-03-18"_s,
          u"2022-12/2023-02"_s, u"2019/2020"_s, u"2019-01-01/.."_s, u"0987"_s})
        EXPECT_EQ(toEdtf(read(text)), text);
    EXPECT_EQ(toEdtf(read(u"2019-01-01/2019-12-31"_s)), u"2019"_s);
}
