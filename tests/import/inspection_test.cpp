// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_sample.h"

#include <zlib.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

Inspection inspectBytes(const QByteArray& bytes, const QString& name = u"data.bin"_s)
{
    const SampleFile file(bytes, name);
    return inspect(file.path());
}

IssueCode onlyIssue(const QByteArray& bytes)
{
    const Inspection inspection = inspectBytes(bytes, u"events.csv"_s);
    EXPECT_FALSE(inspection.format);
    EXPECT_EQ(inspection.issues.size(), 1);
    EXPECT_EQ(inspection.issues.value(0).file, u"events.csv"_s);
    return inspection.issues.value(0).code;
}

} // namespace

TEST(Inspection, RecognisesByTheHeaderWhateverTheNameAndDelimiter)
{
    EXPECT_EQ(inspectBytes("id\ttype_of_violence\tside_a\tdate_start\tbest\n").format, ImportFormat::UcdpGed);
    EXPECT_EQ(inspectBytes("\"EVENT_ID_CNTY\";\"EVENT_DATE\";\"EVENT_TYPE\";\"FATALITIES\"\n").format,
              ImportFormat::Acled);
    EXPECT_EQ(inspectBytes("eventid,iyear,imonth,iday,extended\n").format, ImportFormat::Gtd);
    const Inspection table = inspectBytes("Fecha;Lugar;Muertos\n30/06/2022;Huanta;2\n");
    EXPECT_EQ(table.format, ImportFormat::GenericTable);
    EXPECT_EQ(table.delimiter, ';');
    EXPECT_EQ(table.header, (QStringList{u"Fecha"_s, u"Lugar"_s, u"Muertos"_s}));
    EXPECT_EQ(table.firstRows.at(0), (QStringList{u"30/06/2022"_s, u"Huanta"_s, u"2"_s}));
}

TEST(Inspection, SuggestsAMappingWithTheOrderOfDates)
{
    const Inspection table = inspectBytes("Fecha,Lugar,Muertos,Latitud,Longitud\n01/06/2022,Huanta,2,,\n"
                                          "30/06/2022,Satipo,1,,\n");
    const ColumnMapping& mapping = table.suggestedMapping;
    EXPECT_EQ(mapping.columns.at(MappedField::Date), u"Fecha"_s);
    EXPECT_EQ(mapping.columns.at(MappedField::Place), u"Lugar"_s);
    EXPECT_EQ(mapping.columns.at(MappedField::Deaths), u"Muertos"_s);
    EXPECT_EQ(mapping.dateOrder, DateOrder::DayMonthYear);
    EXPECT_EQ(inspectBytes("date,x\n6/1/2022,\n6/30/2022,\n").suggestedMapping.dateOrder,
              DateOrder::MonthDayYear);
}

TEST(Inspection, SaysTheEncoding)
{
    EXPECT_EQ(inspectBytes("date,lugar\n2022-06-30,Jun\xEDn\n").encoding, TextEncoding::Latin1);
    EXPECT_EQ(inspectBytes("\xEF\xBB\xBF"
                           "date,lugar\n")
                  .header.first(),
              u"date"_s);
    const Inspection wide = inspectBytes(QByteArray("\xFF\xFE", 2) +
                                         QByteArray::fromStdString(std::string("d\0a\0y\0,\0x\0\n\0", 12)));
    EXPECT_EQ(wide.encoding, TextEncoding::Utf16LittleEndian);
    EXPECT_EQ(wide.header, (QStringList{u"day"_s, u"x"_s}));
}

TEST(Inspection, NamesColumnsThatAreEmptyOrTwice)
{
    EXPECT_EQ(inspectBytes("date,,date\n").header, (QStringList{u"date"_s, u"column 2"_s, u"date (2)"_s}));
}

TEST(Inspection, SaysWhatAFileIsThatIsNoTable)
{
    EXPECT_EQ(onlyIssue(""), IssueCode::EmptyFile);
    EXPECT_EQ(onlyIssue("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n"),
              IssueCode::GitLfsPointer);
    EXPECT_EQ(onlyIssue(QByteArray("PK\x03\x04\x14\0\x06\0", 8)), IssueCode::SpreadsheetFile);
    EXPECT_EQ(onlyIssue(QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0", 18)), IssueCode::NotATable);
    EXPECT_EQ(onlyIssue("<!DOCTYPE html><html>Please log in, then</html>"), IssueCode::NotATable);
    EXPECT_EQ(onlyIssue("{\"type\": \"Topology\"}"), IssueCode::NotATable);
    EXPECT_EQ(onlyIssue("one column\n1\n"), IssueCode::NotATable);
    EXPECT_EQ(onlyIssue("\x1F\x8B\x08\x01garbage"), IssueCode::DamagedArchive);
    EXPECT_EQ(inspect(u"/nowhere/at/all.csv"_s).issues.value(0).code, IssueCode::CannotRead);
}

TEST(ColumnMapping, ComesBackFromJson)
{
    const ColumnMapping mapping{{{MappedField::Date, u"día"_s}, {MappedField::TargetActor, u"b"_s}},
                                DateOrder::DayMonthName};
    const auto read = columnMappingFromJson(toJson(mapping));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, mapping);
}

TEST(ColumnMapping, AnUnknownFieldIsNamed)
{
    const auto read = columnMappingFromJson(
        {{u"columns"_s, QJsonObject{{u"colour"_s, u"x"_s}}}, {u"dateOrder"_s, u"iso"_s}});
    EXPECT_FALSE(read);
    EXPECT_EQ(read.issues.at(0).where, u"columns.colour"_s);
}

TEST(ColumnMapping, IsCheckedAgainstTheHeader)
{
    const auto codes = [](const ColumnMapping& mapping) {
        QList<IssueCode> list;
        for (const Issue& issue : checkMapping(mapping, {u"a"_s, u"b"_s}))
            list.append(issue.code);
        return list;
    };
    EXPECT_TRUE(codes({.columns = {{MappedField::Date, u"a"_s}}}).isEmpty());
    EXPECT_EQ(codes({.columns = {{MappedField::Date, u"c"_s}}}), QList{IssueCode::MissingColumn});
    EXPECT_EQ(codes({.columns = {{MappedField::Date, u"a"_s}, {MappedField::Latitude, u"b"_s}}}),
              QList{IssueCode::MappingIncomplete});
    EXPECT_EQ(codes({.columns = {{MappedField::Place, u"a"_s}}}), QList{IssueCode::MappingIncomplete});
}
