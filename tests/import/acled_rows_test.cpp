// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_sample.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// Since March 2023.
const QByteArray header31 =
    "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,actor1,assoc_actor_"
    "1,inter1,"
    "actor2,assoc_actor_2,inter2,interaction,civilian_targeting,iso,region,country,admin1,admin2,admin3,"
    "location,"
    "latitude,longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp\n";

/// Before.
const QByteArray header2022 =
    "data_id,iso,event_id_cnty,event_id_no_cnty,event_date,year,time_precision,event_type,sub_event_type,"
    "actor1,"
    "assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,region,country,admin1,admin2,admin3,"
    "location,"
    "latitude,longitude,geo_precision,source,source_scale,notes,fatalities,timestamp,iso3\n";

const QByteArray header2018 = "GWNO,EVENT_ID_CNTY,EVENT_ID_NO_CNTY,EVENT_DATE,YEAR,TIME_PRECISION,EVENT_TYPE,"
                              "ACTOR1,ALLY_ACTOR_1,INTER1,ACTOR2,"
                              "ALLY_ACTOR_2,INTER2,INTERACTION,COUNTRY,ADMIN1,ADMIN2,ADMIN3,LOCATION,"
                              "LATITUDE,LONGITUDE,GEO_PRECISION,SOURCE,"
                              "NOTES,FATALITIES\n";

QByteArray row31(const QByteArray& date, const QByteArray& timePrecision, const QByteArray& inter1,
                 const QByteArray& inter2)
{
    return "PER2114," + date + ",2022," + timePrecision +
           ",Political violence,Violence against civilians,Attack,SL: Shining Path,Unidentified Militia "
           "(Peru)," +
           inter1 + ",Civilians (Peru),Farmers (Peru); Women (Peru)," + inter2 +
           ",27,Civilian targeting,604,South America,Peru,Junin,Satipo,Vizcatan del Ene,San Miguel del "
           "Ene,-12.3,"
           "-73.9,2,\"El Comercio (Peru); La Republica (Peru)\",National,\"On 30 June 2022, in San Miguel "
           "del "
           "Ene,\nmen \"\"with rifles\"\" killed two.\",2,local administrators,1656968400\n";
}

} // namespace

TEST(AcledRows, ReadsThe31ColumnsWithMarkNamedMonthAndQuotedLines)
{
    const Imported imported("\xEF\xBB\xBF" + header31 + row31("30 June 2022", "1", "2", "7"));
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.report.format, ImportFormat::Acled);
    EXPECT_EQ(imported.report.encoding, TextEncoding::Utf8WithBom);
    EXPECT_TRUE(imported.report.issues.isEmpty());
    const Event event = imported.event(0);
    EXPECT_EQ(event.id.value, u"PER2114"_s);
    EXPECT_EQ(event.date,
              (EventDate{{day(2022, 6, 30), day(2022, 6, 30)}, DatePrecision::Day, DateBasis::Explicit}));
    EXPECT_EQ(event.subType, EventSubType::Attack);
    EXPECT_EQ(event.eventClass, EventClass::Violence);
    EXPECT_EQ(event.mentions.front().summary.en,
              u"On 30 June 2022, in San Miguel del Ene,\nmen \"with rifles\" killed two."_s);
    EXPECT_EQ(event.killedTotal, (CountRange{std::nullopt, 2, std::nullopt}));
    EXPECT_EQ(event.mentions.front().sourcesNamed,
              (QStringList{u"El Comercio (Peru)"_s, u"La Republica (Peru)"_s}));
    EXPECT_TRUE(event.mentions.front().note.en.contains(u"tags: local administrators"_s));
    EXPECT_TRUE(event.mentions.front().note.en.contains(u"timestamp: 1656968400"_s));
    EXPECT_EQ(event.place->level, PlaceLevel::NearPoint);
    EXPECT_EQ(event.place->asWritten, u"San Miguel del Ene"_s);
}

TEST(AcledRows, ActorsHaveSidesRolesAndAssociates)
{
    const Imported imported(header31 + row31("2022-06-30", "1", "Rebel group", "Civilians"));
    const Event event = imported.event(0);
    ASSERT_EQ(event.actors.size(), 5U);
    EXPECT_EQ(imported.side(event.actors[0]), Side::Insurgent);
    EXPECT_EQ(event.actors[0].role, Role::Initiator);
    EXPECT_EQ(event.actors[1].role, Role::Participant);
    EXPECT_EQ(imported.side(event.actors[2]), Side::Civilian);
    EXPECT_EQ(event.actors[2].role, Role::Victim);
    EXPECT_EQ(imported.factionName(event.actors[4]), u"Women (Peru)"_s);
}

TEST(AcledRows, InterCodesAreDigitsOrText)
{
    const auto sides = [](const QByteArray& first, const QByteArray& second) {
        const Imported imported(header31 + row31("2022-06-30", "1", first, second));
        EXPECT_TRUE(imported.report.issues.isEmpty()) << first.toStdString();
        return std::pair(imported.side(imported.event(0).actors[0]),
                         imported.side(imported.event(0).actors[2]));
    };
    EXPECT_EQ(sides("1", "6"), std::pair(Side::State, Side::Protester));
    EXPECT_EQ(sides("State Forces", "Protesters"), std::pair(Side::State, Side::Protester));
    EXPECT_EQ(sides("State forces", "External/Other forces"), std::pair(Side::State, Side::Other));
    const Imported unknown(header31 + row31("2022-06-30", "1", "9", "7"));
    EXPECT_EQ(unknown.where(IssueCode::UnknownCode), QStringList{u"line 2, column inter1"_s});
}

TEST(AcledRows, TimePrecisionOpensTheInterval)
{
    const Imported week(header31 + row31("2022-06-15", "2", "2", "7"));
    EXPECT_EQ(week.event(0).date, (EventDate{{day(2022, 6, 12), day(2022, 6, 18)}, DatePrecision::Week, {}}));
    const Imported month(header31 + row31("15 June 2022", "3", "2", "7"));
    EXPECT_EQ(month.event(0).date,
              (EventDate{{day(2022, 6, 1), day(2022, 6, 30)}, DatePrecision::Month, {}}));
}

TEST(AcledRows, ReadsTheLayoutBeforeMarch2023)
{
    const Imported imported(
        header2022 +
        "7100000,604,PER100,100,07 August 2020,2020,1,Battles,Armed clash,Military Forces of Peru (2018-),"
        ",1,SL: Shining Path,,2,12,South America,Peru,Ayacucho,Huanta,Llochegua,Llochegua,-12.4,-73.9,1,"
        "Andina,National,A clash.,0,1600000000,PER\n");
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.event(0).id.value, u"PER100"_s);
    EXPECT_EQ(imported.event(0).subType, EventSubType::ArmedClash);
    EXPECT_EQ(imported.event(0).actors[0].role, Role::Participant);
    EXPECT_EQ(imported.event(0).killedTotal, (CountRange{std::nullopt, 0, std::nullopt}));
    EXPECT_TRUE(imported.report.unusedColumns.contains(u"iso3"_s));
}

TEST(AcledRows, ReadsOldNamesAndNumericDates)
{
    const Imported imported(
        header2018 +
        "615,1416RTA,,18/04/2001,2001,1,Battle-No change of territory,Police Forces of Algeria "
        "(1999-),,1,GSPC,,2,12,Algeria,Tizi Ouzou,Beni-Douala,,Beni Douala,36.61954,4.08282,1,AP,Shot.,1\n"
        "615,2229RTA,,19/04/2001,2001,1,Riots/Protests,Rioters (Algeria),,5,,,0,50,Algeria,Tizi "
        "Ouzou,Beni-Douala,,Beni Douala,36.61954,4.08282,1,AP,A riot.,0\n");
    ASSERT_EQ(imported.size(), 2);
    EXPECT_TRUE(imported.report.issues.isEmpty());
    EXPECT_EQ(imported.event(0).subType, EventSubType::ArmedClash);
    EXPECT_EQ(imported.event(0).date->interval.start, day(2001, 4, 18));
    EXPECT_EQ(imported.event(1).subType, EventSubType::XUnspecified);
    EXPECT_EQ(imported.event(1).mentions.front().ownType, u"Riots/Protests"_s);
}
