// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_sample.h"

#include <map>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray header135 =
    "eventid,iyear,imonth,iday,approxdate,extended,resolution,country,country_txt,region,region_txt,"
    "provstate,city,"
    "latitude,longitude,specificity,vicinity,location,summary,crit1,crit2,crit3,doubtterr,alternative,"
    "alternative_txt,"
    "multiple,success,suicide,attacktype1,attacktype1_txt,attacktype2,attacktype2_txt,attacktype3,"
    "attacktype3_txt,"
    "targtype1,targtype1_txt,targsubtype1,targsubtype1_txt,corp1,target1,natlty1,natlty1_txt,targtype2,"
    "targtype2_txt,"
    "targsubtype2,targsubtype2_txt,corp2,target2,natlty2,natlty2_txt,targtype3,targtype3_txt,targsubtype3,"
    "targsubtype3_txt,corp3,target3,natlty3,natlty3_txt,gname,gsubname,gname2,gsubname2,gname3,gsubname3,"
    "motive,"
    "guncertain1,guncertain2,guncertain3,individual,nperps,nperpcap,claimed,claimmode,claimmode_txt,claim2,"
    "claimmode2,"
    "claimmode2_txt,claim3,claimmode3,claimmode3_txt,compclaim,weaptype1,weaptype1_txt,weapsubtype1,"
    "weapsubtype1_txt,"
    "weaptype2,weaptype2_txt,weapsubtype2,weapsubtype2_txt,weaptype3,weaptype3_txt,weapsubtype3,weapsubtype3_"
    "txt,"
    "weaptype4,weaptype4_txt,weapsubtype4,weapsubtype4_txt,weapdetail,nkill,nkillus,nkillter,nwound,nwoundus,"
    "nwoundte,"
    "property,propextent,propextent_txt,propvalue,propcomment,ishostkid,nhostkid,nhostkidus,nhours,ndays,"
    "divert,"
    "kidhijcountry,ransom,ransomamt,ransomamtus,ransompaid,ransompaidus,ransomnote,hostkidoutcome,"
    "hostkidoutcome_txt,"
    "nreleased,addnotes,scite1,scite2,scite3,dbsource,INT_LOG,INT_IDEO,INT_MISC,INT_ANY,related\n";

using Fields = std::map<QByteArray, QByteArray>;

/// A row of the 135 columns; the fields stand in for those of a bombing in Huanta.
QByteArray row(const Fields& fields)
{
    Fields all = {{"eventid", "198306120001"},
                  {"iyear", "1983"},
                  {"imonth", "6"},
                  {"iday", "12"},
                  {"country_txt", "Peru"},
                  {"provstate", "Ayacucho"},
                  {"city", "Huanta"},
                  {"latitude", "-12.93"},
                  {"longitude", "-74.25"},
                  {"specificity", "1"},
                  {"vicinity", "0"},
                  {"attacktype1", "3"},
                  {"attacktype1_txt", "Bombing/Explosion"},
                  {"targtype1", "3"},
                  {"targtype1_txt", "Police"},
                  {"target1", "Police post"},
                  {"gname", "Shining Path (SL)"},
                  {"guncertain1", "0"},
                  {"nkill", "5"},
                  {"nkillter", "2"},
                  {"nwound", "4"},
                  {"nwoundte", "0"},
                  {"summary", "\"06/12/1983: A bomb, thrown.\""},
                  {"scite1", "\"\"\"Bomb,\"\" AP, June 13, 1983.\""},
                  {"dbsource", "PGIS"}};
    for (const auto& [name, value] : fields)
        all[name] = value;
    QByteArrayList line;
    for (const QByteArray& column : header135.trimmed().split(','))
        line.append(all[column]);
    return line.join(',') + "\r\n";
}

Imported importRow(const Fields& fields)
{
    return Imported(header135 + row(fields));
}

} // namespace

TEST(GtdRows, ReadsA135ColumnRowInFull)
{
    ASSERT_EQ(header135.split(',').size(), 135);
    const Imported imported = importRow({});
    ASSERT_EQ(imported.size(), 1);
    EXPECT_EQ(imported.report.format, ImportFormat::Gtd);
    EXPECT_TRUE(imported.report.issues.isEmpty());
    const Event event = imported.event(0);
    EXPECT_EQ(event.id.value, u"198306120001"_s);
    EXPECT_EQ(event.subType, EventSubType::RemoteExplosiveLandmineIed);
    EXPECT_EQ(event.mentions.front().ownType, u"Bombing/Explosion"_s);
    EXPECT_EQ(event.title.en, u"Bombing/Explosion: Police post, Huanta, Peru"_s);
    EXPECT_EQ(event.mentions.front().summary.en, u"06/12/1983: A bomb, thrown."_s);
    EXPECT_EQ(event.mentions.front().sourcesNamed, QStringList{u"\"Bomb,\" AP, June 13, 1983."_s});
    ASSERT_EQ(event.actors.size(), 2U);
    EXPECT_EQ(event.actors[0].role, Role::Initiator);
    EXPECT_EQ(imported.side(event.actors[0]), Side::Insurgent);
    EXPECT_EQ(event.actors[1].role, Role::Target);
    EXPECT_EQ(event.actors[1].asWritten, u"Police post"_s);
    EXPECT_EQ(imported.side(event.actors[1]), Side::State);
}

TEST(GtdRows, TheKilledIncludePerpetrators)
{
    const Event event = importRow({}).event(0);
    EXPECT_EQ(event.killedTotal, (CountRange{std::nullopt, 5, std::nullopt}));
    ASSERT_EQ(event.casualties.size(), 4U);
    EXPECT_EQ(event.casualties[0].side, Side::Insurgent);
    EXPECT_EQ(event.casualties[0].count.best, 2);
    EXPECT_EQ(event.casualties[1].count.best, 3);
    EXPECT_EQ(event.casualties[3].effect, Effect::Wounded);
    EXPECT_EQ(event.casualties[3].count.best, 4);
}

TEST(GtdRows, Minus9AndMinus99AreUnknown)
{
    const Imported imported =
        importRow({{"nkill", "-99"}, {"nkillter", "-9"}, {"nwound", ""}, {"nwoundte", "-99.0"}});
    EXPECT_TRUE(imported.report.issues.isEmpty());
    EXPECT_EQ(imported.event(0).killedTotal, std::nullopt);
    EXPECT_TRUE(imported.event(0).casualties.empty());
    EXPECT_FALSE(imported.dataset->columns().has(0, Trait::DeathsGiven));
}

TEST(GtdRows, AMonthOrDayOfZeroIsUnknown)
{
    EXPECT_EQ(importRow({{"iday", "0"}}).event(0).date,
              (EventDate{{day(1983, 6, 1), day(1983, 6, 30)}, DatePrecision::Month, {}}));
    EXPECT_EQ(importRow({{"imonth", "0"}, {"iday", "0"}}).event(0).date,
              (EventDate{{day(1983, 1, 1), day(1983, 12, 31)}, DatePrecision::Year, {}}));
    const Event approximate = importRow({{"approxdate", "June 12-14 1983"}}).event(0);
    EXPECT_EQ(approximate.date->precision, DatePrecision::FewDays);
    EXPECT_TRUE(approximate.mentions.front().note.en.contains(u"approxdate: June 12-14 1983"_s));
}

TEST(GtdRows, SpecificityAndVicinityTellTheLevel)
{
    const auto level = [](const char* specificity, const char* vicinity) {
        return importRow({{"specificity", specificity}, {"vicinity", vicinity}}).event(0).place->level;
    };
    EXPECT_EQ(level("1", "0"), PlaceLevel::Point);
    EXPECT_EQ(level("1", "1"), PlaceLevel::NearPoint);
    EXPECT_EQ(level("3", "0"), PlaceLevel::District);
    EXPECT_EQ(level("4", "0"), PlaceLevel::Department);
    EXPECT_EQ(level("5", "0"), PlaceLevel::Country);
}

TEST(GtdRows, AnUnsureOrUnknownGroupIsSaidSo)
{
    EXPECT_EQ(importRow({{"guncertain1", "1"}}).event(0).actors[0].doubt, Doubt::Suspected);
    const Imported unknown = importRow({{"gname", "Unknown"}});
    ASSERT_EQ(unknown.event(0).actors.size(), 1U);
    EXPECT_EQ(unknown.event(0).actors[0].role, Role::Target);
}

TEST(GtdRows, ALostDecimalPointIsOffTheGlobe)
{
    const Imported imported = importRow({{"longitude", "-86185896"}});
    EXPECT_EQ(imported.where(IssueCode::CoordinateOutOfRange), QStringList{u"line 2, column longitude"_s});
    EXPECT_EQ(imported.event(0).place->coordinate, std::nullopt);
}

TEST(GtdRows, IdsASpreadsheetDamagedStandUnderTheirLine)
{
    const Imported imported(header135 + row({{"eventid", "2.00E+11"}}) + row({{"eventid", "2.00E+11"}}));
    ASSERT_EQ(imported.size(), 2);
    EXPECT_EQ(imported.event(0).id.value, u"2.00E+11@line-2"_s);
    EXPECT_EQ(imported.event(1).id.value, u"2.00E+11@line-3"_s);
    EXPECT_EQ(imported.where(IssueCode::DamagedId),
              (QStringList{u"line 2, column eventid"_s, u"line 3, column eventid"_s}));
    EXPECT_EQ(imported.report.rowsWithWarnings, 2);
}

TEST(GtdRows, RowsQuotedWholeAreUnpacked)
{
    const auto quoted = [](QByteArray line) {
        return '"' + line.trimmed().replace("\"", "\"\"") + "\";;;\r\n";
    };
    const Imported rowsAlone(header135 + row({}) + quoted(row({{"eventid", "198306120002"}})) +
                             row({{"eventid", "198306120003"}}));
    EXPECT_EQ(rowsAlone.size(), 3);
    EXPECT_EQ(rowsAlone.where(IssueCode::RowQuotedWhole), QStringList{u"line 3"_s});
    EXPECT_EQ(rowsAlone.event(u"198306120002"_s).mentions.front().summary.en,
              u"06/12/1983: A bomb, thrown."_s);
    const Imported withHeader(quoted(header135) + quoted(row({})));
    EXPECT_EQ(withHeader.size(), 1);
    EXPECT_EQ(withHeader.report.format, ImportFormat::Gtd);
}

TEST(GtdRows, AFileCutInMidRowSaysSo)
{
    const QByteArray whole = header135 + row({}) + row({{"eventid", "198306120002"}});
    const Imported plain(whole.first(whole.size() - 300 + 220));
    EXPECT_EQ(plain.size(), 1);
    EXPECT_EQ(plain.report.rowsRefused, 1);
    EXPECT_EQ(plain.where(IssueCode::FileCutShort), QStringList{u"line 3"_s});
    const Imported inQuotes(whole.first(whole.lastIndexOf("A bomb") + 3));
    EXPECT_EQ(inQuotes.where(IssueCode::FileCutShort), QStringList{u"line 3"_s});
    EXPECT_EQ(inQuotes.size(), 1);
}
