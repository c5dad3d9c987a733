// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/event_csv.h"

#include "sample.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(EventCsv, QuotesAndDefusesFormulas)
{
    EXPECT_EQ(csvField(u"plain"_s), u"plain"_s);
    EXPECT_EQ(csvField(u"a,\"b\""_s), u"\"a,\"\"b\"\"\""_s);
    EXPECT_EQ(csvField(u"two\nlines"_s), u"\"two\nlines\""_s);
    for (const QString& start : {u"="_s, u"+"_s, u"-"_s, u"@"_s})
        EXPECT_EQ(csvField(start + u"1+1"_s), u"'"_s + start + u"1+1"_s);
}

TEST(EventCsv, WritesEveryRowWithTheColumnsOfTheHeader)
{
    Dataset::Parts parts;
    parts.factions = sample::factions();
    parts.places = sample::places();
    Mention placed = sample::mention(u"placed"_s, u"placed"_s, u"a"_s);
    placed.date = sample::date(u"../2023-03-18"_s);
    placed.place = sample::at(u"town"_s, PlaceLevel::Point);
    placed.casualties = {sample::killed(Side::State, CasualtyGroup::Soldiers, {1, 1, 1}),
                         sample::killed(Side::Insurgent, CasualtyGroup::Militants, {5, 5, std::nullopt})};
    parts.mentions = {placed, sample::mention(u"bare"_s, u"bare"_s, u"a"_s)};
    const Dataset dataset(parts);
    const QStringList lines = toCsv(dataset, {0, 1}).split(u"\r\n"_s, Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 3);
    const QStringList header = lines[0].split(u',');
    const QStringList first = lines[1].split(u',');
    ASSERT_EQ(first.size(), header.size());
    ASSERT_EQ(lines[2].split(u',').size(), header.size());
    const auto cell = [&](const QString& column) { return first[header.indexOf(column)]; };
    EXPECT_EQ(cell(u"edtf"_s), u"../2023-03-18"_s);
    EXPECT_EQ(cell(u"date_start"_s), QString());
    EXPECT_EQ(cell(u"date_end"_s), u"2023-03-18"_s);
    EXPECT_EQ(cell(u"latitude"_s), u"-12.5"_s);
    EXPECT_EQ(cell(u"province"_s), u"Satipo"_s);
    EXPECT_EQ(cell(u"killed_best"_s), u"6"_s);
    EXPECT_EQ(cell(u"killed_high"_s), QString());
    EXPECT_EQ(cell(u"wounded_best"_s), QString());
}
