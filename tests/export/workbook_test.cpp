// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"
#include "interchange/import/import.h"
#include "model/deaths.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// A GTD workbook of one event, with a narrow sheet of notes before it.
void writeWorkbook(const QString& path)
{
    const std::vector<std::pair<const char*, const char*>> cells{{"eventid", "198306120001"},
                                                                 {"iyear", "1983"},
                                                                 {"imonth", "6"},
                                                                 {"iday", "12"},
                                                                 {"approxdate", ""},
                                                                 {"extended", "0"},
                                                                 {"country", "159"},
                                                                 {"country_txt", "Peru"},
                                                                 {"region_txt", "South America"},
                                                                 {"provstate", "Ayacucho"},
                                                                 {"city", "Huanta"},
                                                                 {"latitude", "-12.93"},
                                                                 {"longitude", "-74.25"},
                                                                 {"specificity", "1"},
                                                                 {"vicinity", "0"},
                                                                 {"summary", "06/12/1983: A bomb, thrown."},
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
                                                                 {"dbsource", "PGIS"}};
    GDALAllRegister();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName("XLSX");
    ASSERT_NE(driver, nullptr);
    const GDALDatasetUniquePtr file(driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr));
    OGRLayer* notes = file->CreateLayer("Notes", nullptr, wkbNone);
    OGRFieldDefn field("about", OFTString);
    ASSERT_EQ(notes->CreateField(&field), OGRERR_NONE);
    OGRLayer* data = file->CreateLayer("Data", nullptr, wkbNone);
    for (const auto& [name, value] : cells) {
        OGRFieldDefn column(name, OFTString);
        ASSERT_EQ(data->CreateField(&column), OGRERR_NONE);
    }
    OGRFeature feature(data->GetLayerDefn());
    for (const auto& [name, value] : cells)
        feature.SetField(name, value);
    ASSERT_EQ(data->CreateFeature(&feature), OGRERR_NONE);
}

} // namespace

TEST(Workbook, OfGtdIsReadLikeItsTable)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"globalterrorismdb.xlsx"_s);
    writeWorkbook(path);
    EXPECT_EQ(inspect(path).format, ImportFormat::Gtd);
    ImportOutcome outcome = importFile({.path = path, .layer = {u"gtd"_s}});
    EXPECT_EQ(outcome.report.file, u"globalterrorismdb.xlsx"_s);
    ASSERT_TRUE(outcome.imported) << outcome.report.issues.value(0).found.toStdString();
    const Dataset dataset(std::move(*outcome.imported));
    ASSERT_EQ(dataset.size(), 1);
    EXPECT_EQ(dataset.event(0).id.value, u"198306120001"_s);
    EXPECT_EQ(deathsOf(dataset.event(0)).best, 5);
}

TEST(Workbook, ADamagedOneIsNamed)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"damaged.xlsx"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("PK\x03\x04") + "[Content_Types].xml and then nothing");
    file.close();
    const ImportOutcome outcome = importFile({.path = file.fileName(), .layer = {u"gtd"_s}});
    EXPECT_FALSE(outcome.imported);
    EXPECT_EQ(outcome.report.counts.count(IssueCode::CannotRead), 1U);
}
