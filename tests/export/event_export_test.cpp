// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"

#include <QDir>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

ExportRequest requestTo(const QString& path, ExportFormat format = ExportFormat::Csv)
{
    ExportRequest request;
    request.format = format;
    request.path = path;
    request.rows = allRows(shipped());
    return request;
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QStringList entries(const QTemporaryDir& folder)
{
    return QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
}

} // namespace

TEST(ExportEvents, ReplacesAFileOnlyWhenTold)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"events.csv"_s);
    write(path, "mine");
    ExportRequest request = requestTo(path);
    const Result<ExportReport> refused = exportEvents(shipped(), request);
    EXPECT_FALSE(refused);
    EXPECT_EQ(refused.issues.first().code, IssueCode::AlreadyThere);
    EXPECT_EQ(bytesOf(path), "mine");
    request.overwrites = true;
    EXPECT_TRUE(exportEvents(shipped(), request));
    EXPECT_TRUE(bytesOf(path).startsWith("id,unit,"));
}

class EveryFormat : public testing::TestWithParam<ExportFormat>
{};

TEST_P(EveryFormat, LeavesOnlyItsFilesAndReplacesOldOnes)
{
    QTemporaryDir folder;
    ExportRequest request = requestTo(folder.filePath(u"events."_s + suffixOf(GetParam())), GetParam());
    write(request.path, "old");
    request.overwrites = true;
    const Result<ExportReport> report = exportEvents(shipped(), request);
    ASSERT_TRUE(report);
    EXPECT_EQ(entries(folder).size(), report->files.size());
    EXPECT_NE(bytesOf(request.path), "old");
}

TEST_P(EveryFormat, AnEmptyChoiceIsAnEmptyFileThatIsWhole)
{
    QTemporaryDir folder;
    ExportRequest request = requestTo(folder.filePath(u"events."_s + suffixOf(GetParam())), GetParam());
    request.rows.clear();
    const Result<ExportReport> report = exportEvents(shipped(), request);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->written, 0);
    EXPECT_GT(bytesOf(request.path).size(), 0);
}

TEST_P(EveryFormat, CancellingLeavesWhatWasThere)
{
    QTemporaryDir folder;
    ExportRequest request = requestTo(folder.filePath(u"events."_s + suffixOf(GetParam())), GetParam());
    write(request.path, "old");
    request.overwrites = true;
    std::stop_source source;
    source.request_stop();
    request.cancel = source.get_token();
    const Result<ExportReport> report = exportEvents(shipped(), request);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isCancelled);
    EXPECT_EQ(bytesOf(request.path), "old");
    EXPECT_EQ(entries(folder).size(), 1);
}

INSTANTIATE_TEST_SUITE_P(ExportEvents, EveryFormat, testing::ValuesIn(valuesOf<ExportFormat>()),
                         [](const auto& info) { return QString(nameOf(info.param)).toStdString(); });

TEST(ExportEvents, AFolderThatIsNotThereIsNamed)
{
    QTemporaryDir folder;
    const Result<ExportReport> report =
        exportEvents(shipped(), requestTo(folder.filePath(u"no/events.csv"_s)));
    EXPECT_FALSE(report);
    EXPECT_EQ(report.issues.first().code, IssueCode::CannotWrite);
}

TEST(ExportEvents, TellsHowFarItIs)
{
    QTemporaryDir folder;
    ExportRequest request = requestTo(folder.filePath(u"events.csv"_s));
    for (int i = 0; i < 9; ++i)
        request.rows.insert(request.rows.end(), request.rows.begin(),
                            request.rows.begin() + shipped().size());
    std::vector<int> told;
    request.onProgress = [&](int done) { told.push_back(done); };
    ASSERT_TRUE(exportEvents(shipped(), request));
    ASSERT_FALSE(told.empty());
    EXPECT_TRUE(std::ranges::is_sorted(told));
}

TEST(ExportEvents, KmlHasAnEnd)
{
    QTemporaryDir folder;
    ExportRequest request = requestTo(folder.filePath(u"events.kml"_s), ExportFormat::Kml);
    request.rows.assign(50'001, 0);
    const Result<ExportReport> report = exportEvents(shipped(), request);
    EXPECT_FALSE(report);
    EXPECT_EQ(report.issues.first().code, IssueCode::TooManyEvents);
}
