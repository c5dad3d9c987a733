// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_sample.h"

#include <zlib.h>

#include <atomic>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// A table beyond what one worker takes at once, with quotes, delimiters and lines within fields.
QByteArray longTable(int rows)
{
    QByteArray text = "id,date,place,actor,deaths,summary\n";
    for (int row = 0; row < rows; ++row) {
        text += QByteArray::number(row) + ',' + (row % 7 == 0 ? "2021-02-03" : "2020-11-30") + ",Town " +
                QByteArray::number(row % 97) + ",Group " + QByteArray::number(row % 13) + ',' +
                QByteArray::number(row % 5) + ",\"one, two\n" + QByteArray(row % 300, 'x') +
                (row % 11 == 0 ? "\n1,2,3,4,5,6\n1,2,3,4,5,6\n1,2,3,4,5,6\n" : " \"\"three\"\"") + "\"\n";
    }
    return text;
}

QByteArray gzipped(const QByteArray& bytes)
{
    z_stream state{};
    deflateInit2(&state, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QByteArray packed(static_cast<qsizetype>(deflateBound(&state, static_cast<uLong>(bytes.size()))), '\0');
    state.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData()));
    state.avail_in = static_cast<uInt>(bytes.size());
    state.next_out = reinterpret_cast<Bytef*>(packed.data());
    state.avail_out = static_cast<uInt>(packed.size());
    deflate(&state, Z_FINISH);
    packed.truncate(static_cast<qsizetype>(state.total_out));
    deflateEnd(&state);
    return packed;
}

void expectSame(const Imported& a, const Imported& b)
{
    ASSERT_EQ(a.size(), b.size());
    EXPECT_EQ(a.report.rowsRead, b.report.rowsRead);
    EXPECT_EQ(a.report.issues, b.report.issues);
    EXPECT_EQ(a.dataset->columns().firstDay, b.dataset->columns().firstDay);
    EXPECT_EQ(a.dataset->columns().place.codes, b.dataset->columns().place.codes);
    EXPECT_EQ(a.dataset->columns().actors.codes, b.dataset->columns().actors.codes);
    for (Row row = 0; row < a.size(); row += 37)
        EXPECT_EQ(a.event(row), b.event(row)) << row;
}

} // namespace

TEST(ImportFile, ThreadsMakeNoDifference)
{
    const QByteArray text = longTable(20'000);
    ASSERT_GT(text.size(), 4'000'000);
    const Imported alone(text, std::nullopt, u"sample.csv"_s, 1);
    EXPECT_EQ(alone.size(), 20'000);
    EXPECT_TRUE(alone.report.issues.isEmpty());
    expectSame(alone, Imported(text, std::nullopt, u"sample.csv"_s, 2));
    expectSame(alone, Imported(text, std::nullopt, u"sample.csv"_s, 5));
}

TEST(ImportFile, ARowLongerThanAChunkIsOneRow)
{
    const QByteArray note(3'000'000, 'x');
    const Imported imported("id,date,summary\n1,2020-01-01,a\n2,2020-01-02,\"" + note +
                            "\n\"\n3,2020-01-03,c\n");
    ASSERT_EQ(imported.size(), 3);
    EXPECT_EQ(imported.event(1).mentions.front().summary.en.size(), note.size());
    EXPECT_EQ(imported.event(2).mentions.front().summary.en, u"c"_s);
}

TEST(ImportFile, PackedAndRecodedFilesAreReadAlike)
{
    const QByteArray text = longTable(3'000);
    const Imported plain(text);
    const Imported packed(gzipped(text));
    EXPECT_TRUE(packed.report.isCompressed);
    expectSame(plain, packed);
    const Imported twoMembers(gzipped(text.first(100'000)) + gzipped(text.sliced(100'000)));
    expectSame(plain, twoMembers);
    const QString wide = QString::fromUtf8(text);
    QByteArray utf16("\xFF\xFE", 2);
    utf16.append(reinterpret_cast<const char*>(wide.utf16()), wide.size() * 2);
    expectSame(plain, Imported(utf16));
}

TEST(ImportFile, APackedFileThatEndsEarlySaysSo)
{
    const QByteArray packed = gzipped(longTable(3'000));
    const Imported cut(packed.first(packed.size() / 2));
    EXPECT_GT(cut.size(), 100);
    EXPECT_EQ(cut.report.counts.at(IssueCode::DamagedArchive), 1);
}

TEST(ImportFile, Latin1IsReadAndBytesOutOfPlaceAreSaid)
{
    const Imported latin("date,place\n2022-06-30,Jun\xEDn\n");
    EXPECT_EQ(latin.report.encoding, TextEncoding::Latin1);
    EXPECT_EQ(latin.event(0).place->asWritten, u"Junín"_s);
    // The byte stands far behind what the encoding is told from.
    QByteArray text = "date,place,summary\n";
    while (text.size() < 1'200'000)
        text += "2022-06-29,Satipo,Jun\xC3\xADn\n";
    const auto line = text.count('\n') + 1;
    const Imported mixed(text + "2022-06-30,Jun\xEDn,Jun\xC3\xADn\n");
    EXPECT_EQ(mixed.report.encoding, TextEncoding::Utf8);
    EXPECT_EQ(mixed.where(IssueCode::MixedEncoding), QStringList{u"line %1"_s.arg(line)});
    EXPECT_EQ(mixed.event(mixed.size() - 1).place->asWritten, u"Junín"_s);
    EXPECT_EQ(mixed.event(mixed.size() - 1).mentions.front().summary.en, u"Junín"_s);
}

TEST(ImportFile, LinesThatEndInReturnAndFeed)
{
    const Imported imported("id,date,place\r\n1,2022-06-30,Huanta\r\n2,2022-07-01,\"Sa\r\ntipo\"\r\n");
    EXPECT_EQ(imported.size(), 2);
    EXPECT_EQ(imported.event(0).place->asWritten, u"Huanta"_s);
    EXPECT_TRUE(imported.report.issues.isEmpty());
}

TEST(ImportFile, LinesThatEndInReturnsAlone)
{
    const Imported imported("date,place\r2022-06-30,Huanta\r2022-07-01,Satipo\r");
    EXPECT_EQ(imported.size(), 2);
}

TEST(ImportFile, ASecondRowOfAnIdIsKeptUnderAnother)
{
    const Imported imported(
        "id,date\n7,2020-01-01\n7,2020-01-02\n8,2020-01-03\n7,2020-01-04\n7#2,2020-01-05\n");
    ASSERT_EQ(imported.size(), 5);
    EXPECT_EQ(imported.event(1).id.value, u"7#2"_s);
    EXPECT_EQ(imported.event(3).id.value, u"7#3"_s);
    EXPECT_EQ(imported.event(4).id.value, u"7#2#2"_s);
    EXPECT_EQ(imported.where(IssueCode::DuplicateRowId),
              (QStringList{u"line 3"_s, u"line 5"_s, u"line 6"_s}));
    EXPECT_EQ(imported.report.issues.at(0).found, u"7"_s);
    EXPECT_EQ(imported.report.rowsWithWarnings, 3);
}

TEST(ImportFile, RowsOfTheWrongLengthAreRefusedWithTheirLine)
{
    const Imported imported("id,date\n1,2020-01-01\n2\n3,2020-01-03,x\n\n4,2020-01-04,,\n");
    EXPECT_EQ(imported.size(), 2);
    EXPECT_EQ(imported.report.rowsRead, 4);
    EXPECT_EQ(imported.where(IssueCode::WrongColumnCount), (QStringList{u"line 3"_s, u"line 4"_s}));
    EXPECT_EQ(imported.report.issues.at(0).found, u"1"_s);
    EXPECT_EQ(imported.report.issues.at(0).expected, u"2"_s);
}

TEST(ImportFile, AStrayQuoteCostsItsRowAlone)
{
    const Imported imported(
        "id,date,place\n1,2020-01-01,a\n2,2020-01-02,\"b\n3,2020-01-03,c\n4,2020-01-04,d\n");
    EXPECT_EQ(imported.size(), 3);
    EXPECT_EQ(imported.where(IssueCode::QuoteNotClosed), QStringList{u"line 3"_s});
}

TEST(ImportFile, QuotesThatNeverCloseTakeNoMoreThanLinearTime)
{
    QByteArray text = "id,date,place\n";
    for (int row = 0; row < 200'000; ++row)
        text += "\"" + QByteArray::number(row) + "\"x,2020-01-01,\"open\n";
    const Imported imported(text);
    EXPECT_EQ(imported.report.rowsRead, imported.report.rowsTaken + imported.report.rowsRefused);
    EXPECT_GT(imported.report.rowsRefused, 0);
}

TEST(ImportFile, ProgressRisesToTheEnd)
{
    const SampleFile file(longTable(20'000));
    std::vector<ImportProgress> seen;
    const ImportOutcome outcome =
        importFile({.path = file.path(), .layer = {u"layer"_s}, .onProgress = [&](const ImportProgress& at) {
                        seen.push_back(at);
                    }});
    ASSERT_GT(seen.size(), 2U);
    EXPECT_TRUE(std::ranges::is_sorted(seen, {}, &ImportProgress::bytesRead));
    EXPECT_EQ(seen.back().bytesRead, seen.back().bytesTotal);
    EXPECT_EQ(seen.back().rows, 20'000);
}

TEST(ImportFile, CancelledThereIsNoDataset)
{
    const SampleFile file(longTable(20'000));
    std::stop_source stop;
    int calls = 0;
    const auto cancelAt = [&](int call) {
        stop = {};
        calls = 0;
        return importFile({.path = file.path(),
                           .layer = {u"layer"_s},
                           .onProgress =
                               [&stop, &calls, call](const ImportProgress&) {
                                   if (++calls == call)
                                       stop.request_stop();
                               },
                           .cancel = stop.get_token()});
    };
    for (const int call : {1, 2, 4}) {
        const ImportOutcome outcome = cancelAt(call);
        EXPECT_FALSE(outcome.imported);
        EXPECT_TRUE(outcome.report.isCancelled);
    }
}

TEST(ImportReport, IsWrittenAsSafeCsv)
{
    const Imported imported("id,date,place\n1,=cmd(),a\n2,2020-01-02,b\n");
    const QByteArray csv = writeReport(imported.report);
    EXPECT_TRUE(csv.startsWith("\"severity\",\"code\",\"file\",\"where\",\"found\",\"expected\"\r\n"));
    EXPECT_TRUE(csv.contains("\"total\",\"rows refused\",\"sample.csv\",\"\",\"1\",\"\"\r\n"));
    EXPECT_TRUE(
        csv.contains("\"error\",\"malformed day\",\"sample.csv\",\"line 2, column date\",\"'=cmd()\""));
}

TEST(ImportReport, KeepsTheFirstIssuesAndCountsAll)
{
    QByteArray text = "id,date\n";
    for (int row = 0; row < 12'000; ++row)
        text += QByteArray::number(row) + ",never\n";
    const Imported imported(text + "x,2020-01-01\n");
    EXPECT_EQ(imported.report.counts.at(IssueCode::MalformedDay), 12'000);
    EXPECT_EQ(imported.report.issues.size(), ImportReport::keptIssues);
    EXPECT_TRUE(writeReport(imported.report)
                    .contains("\"not listed\",\"malformed day\",\"sample.csv\",\"\",\"2000\""));
}

TEST(ImportFile, TextIsNeverCutAtTheSeparatorOfTheColumns)
{
    const Imported imported(QByteArray("id,date,title\n1,2020-01-01,a\x1F"
                                       "b\n"));
    EXPECT_EQ(imported.event(0).title.en, u"a b"_s);
}
