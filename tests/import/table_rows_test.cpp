// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_sample.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray table =
    "code;day;until;y;x;where;who;whom;kind;dead;headline;text;paper;link\n"
    "a1;30/06/2022;2/7/2022;-12,5;-74,1;Huanta;Army;Shining Path;Armed clash;3;Clash;Long.;El "
    "Peruano;https://example.org/1\n"
    ";1/7/2022;;;;;;;Bloqueo;;;;;\n";

const ColumnMapping whole{{{MappedField::Id, u"code"_s},
                           {MappedField::Date, u"day"_s},
                           {MappedField::EndDate, u"until"_s},
                           {MappedField::Latitude, u"y"_s},
                           {MappedField::Longitude, u"x"_s},
                           {MappedField::Place, u"where"_s},
                           {MappedField::Actor, u"who"_s},
                           {MappedField::TargetActor, u"whom"_s},
                           {MappedField::Type, u"kind"_s},
                           {MappedField::Deaths, u"dead"_s},
                           {MappedField::Title, u"headline"_s},
                           {MappedField::Summary, u"text"_s},
                           {MappedField::Source, u"paper"_s},
                           {MappedField::Url, u"link"_s}},
                          DateOrder::DayMonthYear};

} // namespace

TEST(TableRows, EveryMappedFieldIsTaken)
{
    const Imported imported(table, whole);
    ASSERT_EQ(imported.size(), 2);
    EXPECT_TRUE(imported.report.issues.isEmpty());
    const Event event = imported.event(u"a1"_s);
    EXPECT_EQ(event.date->interval, (DateInterval{day(2022, 6, 30), day(2022, 7, 2)}));
    EXPECT_NEAR(event.place->coordinate->latitude(), -12.5, 1e-9);
    EXPECT_EQ(event.place->asWritten, u"Huanta"_s);
    EXPECT_EQ(event.actors[0].role, Role::Initiator);
    EXPECT_EQ(event.actors[1].role, Role::Target);
    EXPECT_EQ(event.subType, EventSubType::ArmedClash);
    EXPECT_EQ(event.killedTotal, (CountRange{std::nullopt, 3, std::nullopt}));
    EXPECT_EQ(event.title.en, u"Clash"_s);
    EXPECT_EQ(event.mentions.front().summary.en, u"Long."_s);
    EXPECT_EQ(event.mentions.front().sourcesNamed,
              (QStringList{u"El Peruano"_s, u"https://example.org/1"_s}));
}

TEST(TableRows, WhatARowLeavesOpenStaysOpen)
{
    const Event event = Imported(table, whole).event(u"line-3"_s);
    EXPECT_EQ(event.place, std::nullopt);
    EXPECT_TRUE(event.actors.empty());
    EXPECT_EQ(event.killedTotal, std::nullopt);
    EXPECT_EQ(event.mentions.front().ownType, u"Bloqueo"_s);
    EXPECT_EQ(event.subType, EventSubType::XUnspecified);
}

TEST(TableRows, ARowNeedsADateOrACoordinate)
{
    const Imported imported("date,lat,lon,place\n,-12,-74,\n,,,Huanta\n2022,,,\n");
    EXPECT_EQ(imported.size(), 2);
    EXPECT_EQ(imported.dataset->columns().dated(), 1);
    EXPECT_EQ(imported.event(1).date, std::nullopt);
    EXPECT_TRUE(imported.event(1).place->coordinate.has_value());
    EXPECT_EQ(imported.where(IssueCode::MissingValue), QStringList{u"line 3, column date"_s});
}

TEST(TableRows, AMappingThatDoesNotFitIsRefused)
{
    const Imported imported(table, ColumnMapping{.columns = {{MappedField::Date, u"no such"_s}}});
    EXPECT_FALSE(imported.dataset);
    EXPECT_EQ(imported.report.counts.at(IssueCode::MissingColumn), 1);
}

TEST(TableRows, ATypeOfAnotherOrderIsNotMistakenForADate)
{
    const Imported imported("date,place\n06/30/2022,Huanta\n31/12/2022,Lima\n");
    EXPECT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.report.rowsRefused, 1);
}

TEST(TableRows, MoreTypesThanCanBeNumberedAreReported)
{
    constexpr int types = 65'540;
    QByteArray bytes = "day,kind\n";
    for (int i = 0; i < types; ++i)
        bytes += "2020-01-01,\"kind\nno. " + QByteArray::number(i) + "\"\n";
    const ColumnMapping mapping{{{MappedField::Date, u"day"_s}, {MappedField::Type, u"kind"_s}},
                                DateOrder::Iso};
    const Imported imported(bytes, mapping);
    ASSERT_EQ(imported.size(), types);
    const QStringList where = imported.where(IssueCode::TooManyTypes);
    ASSERT_EQ(where.size(), 1);
    std::vector<int> untyped;
    for (Row row = 0; row < imported.size(); ++row) {
        if (imported.event(row).mentions.front().ownType.isEmpty())
            untyped.push_back(imported.event(row).id.value.section(u'-', -1).toInt());
    }
    ASSERT_EQ(untyped.size(), 6U);
    EXPECT_EQ(where.front(), u"line %1, column kind"_s.arg(std::ranges::min(untyped)));
    EXPECT_EQ(imported.report.counts.at(IssueCode::TooManyTypes), 1);
    EXPECT_TRUE(imported.report.issues.back().found.contains(u"rows without their type: 6"_s));
}
