// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"
#include "interchange/export/csv_reader.h"
#include "interchange/export/event_record.h"
#include "interchange/export/record_reader.h"
#include "interchange/whole_file.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// Columns that a row cannot give back: what the sources say against each other, what the user
/// changed, and the Spanish of facts and
/// attributions, which the table has in English.
Record comparable(const Dataset& dataset, const Event& event)
{
    Record record = recordOf(dataset, event);
    record.resize(record.size() - 2);
    return record;
}

std::string inWords(const RecordValue& value)
{
    const auto* text = std::get_if<QString>(&value);
    return text ? text->toStdString() : value.index() == 0 ? "nothing" : "a number";
}

void expectSameEvent(const Dataset& a, const Event& mine, const Dataset& b, const Event& theirs)
{
    SCOPED_TRACE(mine.id.value.toStdString());
    EXPECT_TRUE(mine.id == theirs.id);
    EXPECT_EQ(mine.unit, theirs.unit);
    EXPECT_EQ(mine.eventClass, theirs.eventClass);
    EXPECT_EQ(mine.subType, theirs.subType);
    EXPECT_TRUE(mine.title == theirs.title);
    EXPECT_TRUE(mine.date == theirs.date);
    EXPECT_TRUE(mine.actors == theirs.actors);
    EXPECT_TRUE(mine.casualties == theirs.casualties);
    EXPECT_TRUE(mine.killedTotal == theirs.killedTotal);
    EXPECT_TRUE(mine.links == theirs.links);
    ASSERT_EQ(mine.place.has_value(), theirs.place.has_value());
    if (mine.place) {
        EXPECT_EQ(mine.place->place, theirs.place->place);
        EXPECT_EQ(mine.place->asWritten, theirs.place->asWritten);
        EXPECT_EQ(mine.place->level, theirs.place->level);
        EXPECT_EQ(mine.place->isInferred, theirs.place->isInferred);
        EXPECT_LT(coordinateOf(a, mine.place).distanceTo(coordinateOf(b, theirs.place)), 1);
    }
    const Record before = comparable(a, mine);
    const Record after = comparable(b, theirs);
    for (size_t i = 0; i < before.size(); ++i)
        EXPECT_TRUE(before[i] == after[i]) << recordColumns()[i].name.data() << ": " << inWords(before[i])
                                           << " became " << inWords(after[i]);
}

class RecordRoundTrip : public testing::TestWithParam<ExportFormat>
{};

} // namespace

TEST_P(RecordRoundTrip, TheShippedEventsComeBackEqual)
{
    const Exported exported(shipped(), GetParam());
    ASSERT_TRUE(isRecordFile(exported.request.path));
    Result<Dataset::Parts> read = readRecordFile(exported.request.path);
    EXPECT_TRUE(read.issues.isEmpty()) << read.issues.value(0).where.toStdString();
    ASSERT_TRUE(read);
    const Dataset again(*read);
    ASSERT_EQ(again.size(), shipped().size());
    for (Row row = 0; row < shipped().size(); ++row)
        expectSameEvent(shipped(), shipped().event(row), again, again.event(row));
}

TEST_P(RecordRoundTrip, FactionsKeepTheirUmbrellas)
{
    const Exported exported(shipped(), GetParam());
    const Dataset again(readRecordFile(exported.request.path).value.value_or(Dataset::Parts{}));
    const FactionTree& factions = again.factions();
    EXPECT_TRUE(factions.includes(FactionId{u"shining-path"_s}, FactionId{u"mpcp"_s}));
    EXPECT_EQ(factions.root(FactionId{u"dircote"_s}), FactionId{u"state"_s});
    for (const char16_t* id : {u"state", u"shining-path"})
        EXPECT_EQ(factions.find(FactionId{QString(id)})->name.en,
                  shipped().factions().find(FactionId{QString(id)})->name.en);
}

INSTANTIATE_TEST_SUITE_P(Formats, RecordRoundTrip, testing::Values(ExportFormat::Csv, ExportFormat::GeoJson),
                         [](const auto& info) { return QString(nameOf(info.param)).toStdString(); });

namespace {

/// Text of every kind that a table could trip over.
Dataset::Parts hardParts()
{
    Dataset::Parts parts = shippedParts();
    Mention& mention = parts.mentions.front();
    mention.title = {u"=HYPERLINK(\"http://x\";\"y\")"_s, u"-título, con coma"_s};
    mention.summary = {u"'quoted'\nsecond; line\twith tab;=1+1"_s, u"@es"_s};
    mention.note = {u"+1 | a \\ b"_s, u"+1 | a \\ b"_s};
    for (Actor& actor : mention.actors)
        actor.asWritten = u"a|b;c\\d \"e\""_s;
    mention.casualties = {
        {Side::State, CasualtyGroup::Soldiers, Effect::Killed, {3, std::nullopt, std::nullopt}, true},
        {Side::Other, CasualtyGroup::People, Effect::Wounded, {}, false}};
    mention.killedTotal = CountRange{1, 2, std::nullopt};
    return parts;
}

} // namespace

TEST(RecordReader, HardTextComesBackEqual)
{
    const Dataset dataset(hardParts());
    const Exported exported(dataset, ExportFormat::Csv);
    const Result<Dataset::Parts> read = readRecordFile(exported.request.path);
    ASSERT_TRUE(read);
    const Dataset again(*read);
    for (Row row = 0; row < dataset.size(); ++row)
        expectSameEvent(dataset, dataset.event(row), again, again.event(row));
}

TEST(RecordReader, NoCellOfAHardTableRunsAsAFormula)
{
    const Dataset dataset(hardParts());
    const QByteArray bytes = Exported(dataset, ExportFormat::Csv).bytes();
    for (const QStringList& row : csvRows(bytes)) {
        for (const QString& cell : row) {
            bool isNumber = false;
            cell.toDouble(&isNumber);
            EXPECT_TRUE(isNumber || cell.isEmpty() || !u"=+-@\t\r"_s.contains(cell.front()))
                << cell.toStdString();
        }
    }
}

TEST(RecordReader, ADamagedCellIsNamedByLineAndColumn)
{
    const Exported exported(shipped(), ExportFormat::Csv);
    QByteArray bytes = exported.bytes();
    bytes.replace(",2019-06-25,2019-06-25,2019-06-25,day,", ",2019-06-31,2019-06-25,2019-06-25,day,");
    QFile file(exported.folder.filePath(u"damaged.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<Dataset::Parts> read = readRecordFile(file.fileName());
    EXPECT_FALSE(read);
    ASSERT_EQ(read.issues.size(), 1);
    EXPECT_EQ(read.issues.first().found, u"2019-06-31"_s);
    EXPECT_TRUE(read.issues.first().where.endsWith(u", date_edtf"_s));
    EXPECT_TRUE(read.issues.first().where.startsWith(u"line "_s));
}

TEST(RecordReader, AFileCutInMidRowSaysSo)
{
    const Exported exported(shipped(), ExportFormat::Csv);
    QFile file(exported.folder.filePath(u"cut.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(exported.bytes().first(exported.bytes().size() - 500));
    file.close();
    const Result<Dataset::Parts> read = readRecordFile(file.fileName());
    EXPECT_FALSE(read);
    EXPECT_FALSE(read.issues.isEmpty());
}

TEST(RecordReader, ASpreadsheetsSemicolonsAreRead)
{
    const Exported exported(shipped(), ExportFormat::Csv);
    QString again;
    for (const QStringList& row : csvRows(exported.bytes())) {
        QStringList cells;
        for (QString cell : row)
            cells.append(u'"' + cell.replace(u'"', u"\"\""_s) + u'"');
        again += cells.join(u';') + u"\r\n"_s;
    }
    again.replace(u"\"id\";\"unit\";\"class\";"_s, u"id;unit;class;"_s);
    QFile file(exported.folder.filePath(u"semicolons.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("\xEF\xBB\xBF" + again.toUtf8());
    file.close();
    const Result<Dataset::Parts> read = readRecordFile(file.fileName());
    ASSERT_TRUE(read);
    EXPECT_EQ(Dataset(*read).size(), shipped().size());
}

TEST(RecordReader, OtherFilesAreNotTakenForOurs)
{
    EXPECT_FALSE(isRecordFile(Exported(shipped(), ExportFormat::GedCsv).request.path));
    EXPECT_FALSE(isRecordFile(Exported(shipped(), ExportFormat::Json).request.path));
}

TEST(CsvReader, CountsLinesAcrossQuotedOnes)
{
    const QString text = u"a,b\r\n\"x\ny\",\"he said \"\"z\"\"\"\r\n\r\nlast,"_s;
    CsvReader reader(text, u',');
    EXPECT_EQ(reader.next(), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(reader.next(), (QStringList{u"x\ny"_s, u"he said \"z\""_s}));
    EXPECT_EQ(reader.line(), 2);
    EXPECT_EQ(reader.next(), (QStringList{u"last"_s, QString()}));
    EXPECT_EQ(reader.line(), 5);
    EXPECT_EQ(reader.next(), std::nullopt);
}

TEST(WholeFile, RefusesWhatWouldNotFitAndSaysHowLargeItIs)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"large.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(3 * 1024 * 1024, ' '));
    file.close();
    EXPECT_TRUE(readWhole(file.fileName(), 3 * 1024 * 1024));
    const Result<QByteArray> refused = readWhole(file.fileName(), 2 * 1024 * 1024);
    EXPECT_FALSE(refused);
    ASSERT_EQ(refused.issues.size(), 1);
    EXPECT_EQ(refused.issues.front().found, u"3.0 MiB"_s);
    EXPECT_EQ(refused.issues.front().expected, u"<= 2.0 MiB"_s);
}
