// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_sample.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header49 =
    "id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,conflict_new_id,conflict_name,"
    "dyad_dset_id,dyad_new_id,dyad_name,side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,"
    "side_b,"
    "number_of_sources,source_article,source_office,source_date,source_headline,source_original,where_prec,"
    "where_coordinates,where_description,adm_1,adm_2,latitude,longitude,geom_wkt,priogrid_gid,country,"
    "country_id,"
    "region,event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,"
    "best,"
    "high,low,gwnoa,gwnob\n";

const QByteArray header191 =
    "\"id\",\"year\",\"active_year\",\"type_of_violence\",\"conflict_dset_id\",\"conflict_new_id\","
    "\"conflict_name\","
    "\"dyad_dset_id\",\"dyad_new_id\",\"dyad_name\",\"side_a_dset_id\",\"side_a_new_id\",\"side_a\","
    "\"gwnoa\","
    "\"side_b_dset_id\",\"side_b_new_id\",\"side_b\",\"gwnob\",\"number_of_sources\",\"source_article\","
    "\"source_office\",\"source_date\",\"source_headline\",\"source_original\",\"where_prec\",\"where_"
    "coordinates\","
    "\"adm_1\",\"adm_2\",\"latitude\",\"longitude\",\"geom_wkt\",\"priogrid_gid\",\"country\",\"country_id\","
    "\"region\",\"event_clarity\",\"date_prec\",\"date_start\",\"date_end\",\"deaths_a\",\"deaths_b\","
    "\"deaths_civilians\",\"deaths_unknown\",\"low\",\"best\",\"high\"\n";

/// A row of the 49 columns with what the tests vary.
struct GedRow
{
    QByteArray id = "101";
    QByteArray violence = "1";
    QByteArray sideA = "Government of Peru";
    QByteArray sideB = "Sendero Luminoso";
    QByteArray article = "\"\"\"Reuters,2009-04-11,Peru rebels kill 13\"\";\"\"BBC,2009-04-12,Ambush\"\"\"";
    QByteArray wherePrec = "1";
    QByteArray where = "Sanabamba village";
    QByteArray clarity = "1";
    QByteArray datePrec = "1";
    QByteArray start = "2009-04-09 00:00:00.000";
    QByteArray end = "2009-04-09 00:00:00.000";
    QByteArray deaths = "13,2,0,0,15,16,14";

    QByteArray line() const
    {
        return id + ",PER-2009-1-1,2009,1,Clear," + violence + ",292,292,Peru: Government,659,659," + sideA +
               " - " + sideB + ",78,78," + sideA + ",292,292," + sideB + ",2," + article +
               ",Reuters;BBC,2009-04-11,Peru rebels kill 13,army spokesman," + wherePrec + "," + where +
               ",near Sanabamba,Ayacucho,Huanta,-12.416667,-74.05,POINT (-74.05 -12.416667),110732,Peru,135,"
               "Americas," +
               clarity + "," + datePrec + "," + start + "," + end + "," + deaths + ",135,\n";
    }
};

Imported importRow(const GedRow& row)
{
    return Imported(header49 + row.line());
}

} // namespace

TEST(GedRows, ReadsA49ColumnRowInFull)
{
    const Imported imported = importRow({});
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.report.format, ImportFormat::UcdpGed);
    EXPECT_TRUE(imported.report.issues.isEmpty());
    const Event event = imported.event(0);
    EXPECT_EQ(event.id.value, u"101"_s);
    EXPECT_EQ(event.title.en, u"Government of Peru - Sendero Luminoso, Sanabamba village"_s);
    EXPECT_EQ(event.mentions.front().summary.en, u"Peru rebels kill 13"_s);
    EXPECT_EQ(event.date,
              (EventDate{{day(2009, 4, 9), day(2009, 4, 9)}, DatePrecision::Day, DateBasis::Explicit}));
    EXPECT_EQ(event.mentions.front().ownType, u"state-based conflict"_s);
    EXPECT_EQ(event.killedTotal, (CountRange{14, 15, 16}));
    EXPECT_EQ(event.mentions.front().sourcesNamed,
              (QStringList{u"Reuters,2009-04-11,Peru rebels kill 13"_s, u"BBC,2009-04-12,Ambush"_s}));
    EXPECT_NEAR(event.place->coordinate->latitude(), -12.416667, 1e-6);
    EXPECT_NEAR(event.place->coordinate->longitude(), -74.05, 1e-6);
}

TEST(GedRows, SidesAndTheirDeadAreKept)
{
    const Imported imported = importRow({.deaths = "13,2,1,4,20,20,20"});
    const Event event = imported.event(0);
    ASSERT_EQ(event.actors.size(), 2U);
    EXPECT_EQ(imported.factionName(event.actors[0]), u"Government of Peru"_s);
    EXPECT_EQ(imported.side(event.actors[0]), Side::State);
    EXPECT_EQ(imported.side(event.actors[1]), Side::Insurgent);
    EXPECT_EQ(event.actors[0].role, Role::Participant);
    ASSERT_EQ(event.casualties.size(), 4U);
    const auto best = [&](size_t at) { return event.casualties[at].count; };
    EXPECT_EQ(best(0), (CountRange{std::nullopt, 13, std::nullopt}));
    EXPECT_EQ(event.casualties[1].side, Side::Insurgent);
    EXPECT_EQ(event.casualties[2].side, Side::Civilian);
    EXPECT_EQ(best(3), (CountRange{std::nullopt, 4, std::nullopt}));
    EXPECT_EQ(event.casualties[3].side, Side::Other);
}

TEST(GedRows, OneSidedViolenceHasAnInitiatorAndVictims)
{
    const Imported imported = importRow({.violence = "3", .sideB = "Civilians", .deaths = "0,0,7,0,7,7,7"});
    const Event event = imported.event(0);
    EXPECT_EQ(event.actors[0].role, Role::Initiator);
    EXPECT_EQ(event.actors[1].role, Role::Victim);
    EXPECT_EQ(imported.side(event.actors[1]), Side::Civilian);
    EXPECT_EQ(event.subType, EventSubType::Attack);
    EXPECT_EQ(event.mentions.front().ownType, u"one-sided violence"_s);
}

TEST(GedRows, The191LayoutIsReadByNameWithLowBestHighInAnotherOrder)
{
    const Imported imported(
        header191 + "\"7\",\"2009\",\"1\",\"1\",\"292\",\"292\",\"Peru: Government\",\"659\",\"659\",\"A - "
                    "B\",\"78\",\"78\",\"Government of Peru\",\"135\",\"292\",\"292\",\"Sendero "
                    "Luminoso\",\"\",\"1\",\"Reuters\",\"Reuters\",\"2009-04-11\",\"Head\",\"\",\"2\","
                    "\"Huanta\",\"Ayacucho\",\"Huanta\",\"-12.9\",\"-74.2\",\"\",\"1\",\"Peru\",\"135\","
                    "\"Americas\",\"1\",\"2\",\"2009-04-09\",\"2009-04-11\",\"0\",\"0\",\"0\",\"3\",\"1\","
                    "\"3\",\"9\"\n");
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.event(0).killedTotal, (CountRange{1, 3, 9}));
    EXPECT_EQ(imported.event(0).date->precision, DatePrecision::FewDays);
    EXPECT_EQ(imported.event(0).place->level, PlaceLevel::NearPoint);
}

TEST(GedRows, CandidateFilesWithoutHeaderAreReadByPosition)
{
    const Imported imported(GedRow{}.line() + GedRow{.id = "102"}.line());
    EXPECT_EQ(imported.size(), 2);
    EXPECT_EQ(imported.report.format, ImportFormat::UcdpGed);
    EXPECT_EQ(imported.where(IssueCode::HeaderAbsent), QStringList{u"line 1"_s});
    EXPECT_EQ(imported.event(u"101"_s).killedTotal, (CountRange{14, 15, 16}));
}

TEST(GedRows, AHighBelowTheBestIsNoErrorWhereClarityIs2)
{
    EXPECT_TRUE(importRow({.clarity = "2", .deaths = "0,0,0,9,9,3,1"}).report.issues.isEmpty());
    const Imported clear = importRow({.clarity = "1", .deaths = "0,0,0,9,9,3,1"});
    EXPECT_EQ(clear.where(IssueCode::RangeOutOfOrder), QStringList{u"line 2, column high"_s});
    EXPECT_EQ(clear.event(0).killedTotal, (CountRange{1, 9, 3}));
}

TEST(GedRows, EveryDatePrecisionIsKept)
{
    const auto precision = [](const char* code, const char* end) {
        return importRow({.datePrec = code, .start = "2009-04-01", .end = end}).event(0).date->precision;
    };
    EXPECT_EQ(precision("1", "2009-04-01"), DatePrecision::Day);
    EXPECT_EQ(precision("2", "2009-04-03"), DatePrecision::FewDays);
    EXPECT_EQ(precision("3", "2009-04-07"), DatePrecision::Week);
    EXPECT_EQ(precision("4", "2009-04-10"), DatePrecision::PartOfMonth);
    EXPECT_EQ(precision("4", "2009-04-30"), DatePrecision::Month);
    EXPECT_EQ(precision("5", "2009-08-30"), DatePrecision::SeveralMonths);
    EXPECT_EQ(precision("5", "2010-03-31"), DatePrecision::Year);
}

TEST(GedRows, EveryPlacePrecisionNamesItsLevelOfTheGazetteer)
{
    struct Expected
    {
        const char* code;
        PlaceLevel level;
        QString place;
    };
    for (const Expected& expected : {Expected{"1", PlaceLevel::Point, u"Sanabamba village"_s},
                                     Expected{"2", PlaceLevel::NearPoint, u"Sanabamba village"_s},
                                     Expected{"3", PlaceLevel::Province, u"Huanta"_s},
                                     Expected{"4", PlaceLevel::Department, u"Ayacucho"_s},
                                     Expected{"5", PlaceLevel::Region, u"Sanabamba village"_s},
                                     Expected{"6", PlaceLevel::Country, u"Peru"_s}}) {
        const Imported imported = importRow({.wherePrec = expected.code});
        EXPECT_EQ(imported.event(0).place->level, expected.level) << expected.code;
        EXPECT_EQ(imported.place(0)->name.en, expected.place) << expected.code;
        EXPECT_EQ(imported.event(0).place->asWritten, u"Sanabamba village"_s);
    }
}

TEST(GedRows, PlacesNestAndTheirIdsAreOfTheLayer)
{
    const Imported imported = importRow({});
    const Place* site = imported.place(0);
    EXPECT_EQ(site->id.value, u"layer:Peru/Ayacucho/Huanta/Sanabamba village"_s);
    const Place* department = imported.dataset->places().ancestorAt(site->id, PlaceLevel::Department);
    ASSERT_NE(department, nullptr);
    EXPECT_EQ(department->name.en, u"Ayacucho"_s);
    EXPECT_TRUE(imported.dataset->places().nests({u"layer:Peru/"_s}, site->id));
}

TEST(GedRows, RowsStandInOrderOfTimeThenId)
{
    const Imported imported(header49 + GedRow{.id = "3", .start = "2010-01-01", .end = "2010-01-01"}.line() +
                            GedRow{.id = "2", .start = "2009-01-01", .end = "2009-01-05"}.line() +
                            GedRow{.id = "10", .start = "2009-01-01", .end = "2009-01-01"}.line() +
                            GedRow{.id = "1", .start = "2009-01-01", .end = "2009-01-01"}.line());
    QStringList ids;
    for (Row row = 0; row < imported.size(); ++row)
        ids.append(imported.event(row).id.value);
    EXPECT_EQ(ids, (QStringList{u"1"_s, u"10"_s, u"2"_s, u"3"_s}));
}

TEST(GedRows, ADateThatIsNoneRefusesTheRowAndSaysWhere)
{
    const Imported imported(header49 + GedRow{}.line() + GedRow{.id = "102", .start = "2009-02-30"}.line() +
                            GedRow{.id = "103", .start = "soon"}.line() +
                            GedRow{.id = "104", .start = ""}.line() +
                            GedRow{.id = "105", .start = "2009-04-09", .end = "2009-04-01"}.line());
    EXPECT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.report.rowsRead, 5);
    EXPECT_EQ(imported.report.rowsRefused, 4);
    EXPECT_EQ(imported.where(IssueCode::ImpossibleDate), QStringList{u"line 3, column date_start"_s});
    EXPECT_EQ(imported.where(IssueCode::MalformedDay), QStringList{u"line 4, column date_start"_s});
    EXPECT_EQ(imported.where(IssueCode::MissingValue), QStringList{u"line 5, column date_start"_s});
    EXPECT_EQ(imported.where(IssueCode::EndBeforeStart), QStringList{u"line 6, column date_end"_s});
    EXPECT_EQ(imported.report.issues.at(1).found, u"soon"_s);
}

TEST(GedRows, ACodeOrNumberThatIsNoneIsAWarning)
{
    const Imported imported = importRow({.wherePrec = "9", .datePrec = "x", .deaths = "a,-2,0,0,1.0,1,1"});
    EXPECT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.report.rowsWithWarnings, 1);
    EXPECT_EQ(imported.where(IssueCode::UnknownCode),
              (QStringList{u"line 2, column date_prec"_s, u"line 2, column where_prec"_s}));
    EXPECT_EQ(imported.where(IssueCode::MalformedNumber), QStringList{u"line 2, column deaths_a"_s});
    EXPECT_EQ(imported.where(IssueCode::NegativeCount), QStringList{u"line 2, column deaths_b"_s});
    EXPECT_EQ(imported.event(0).killedTotal, (CountRange{1, 1, 1}));
}

TEST(GedRows, TheDataSetIsNamedWithItsEditionAndTerms)
{
    const Imported imported(header49 + GedRow{}.line(), std::nullopt, u"GEDEvent_v23_1.csv"_s);
    ASSERT_EQ(imported.dataset->sources().size(), 1U);
    EXPECT_EQ(imported.dataset->sources().front().publisher, u"Uppsala Conflict Data Program"_s);
    EXPECT_EQ(imported.dataset->version(), u"23.1"_s);
    EXPECT_EQ(imported.dataset->layers().front().name, u"GEDEvent_v23_1"_s);
    EXPECT_TRUE(imported.dataset->layers().front().terms.contains(u"CC BY 4.0"_s));
    EXPECT_TRUE(imported.report.unusedColumns.contains(u"priogrid_gid"_s));
    EXPECT_FALSE(imported.report.unusedColumns.contains(u"best"_s));
}
