// SPDX-License-Identifier: GPL-3.0-or-later
#include "state/report_attacher.h"

#include "invented_report.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class ReportAttacherTest : public testing::Test
{
protected:
    ReportAttacherTest() { session.setDataset(invented::dataset()); }

    QString write(const QString& name, const QString& text)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(text.toUtf8());
        return file.fileName();
    }
    bool isDone()
    {
        return QTest::qWaitFor([this] { return !attacher.isReading(); }, 20'000);
    }
    const std::vector<AttachedFile>& files() const { return session.reports().files; }

    QTemporaryDir folder;
    Session session;
    ReportAttacher attacher{session};
};

QString half()
{
    return invented::text().first(invented::text().indexOf(u"Some 40"_s));
}

} // namespace

TEST_F(ReportAttacherTest, TakesTheCopiesOfAFolderAndPassesOverTheRest)
{
    write(u"report.txt"_s, invented::text());
    write(u"other.txt"_s, u"Something else altogether."_s);
    const QSignalSpy outcome(&attacher, &ReportAttacher::attached);
    attacher.attach({folder.path()});
    ASSERT_TRUE(isDone());
    ASSERT_EQ(files().size(), 1U);
    EXPECT_TRUE(files().front().copy->isCodedCopy());
    ASSERT_EQ(outcome.size(), 1);
    EXPECT_EQ(outcome.front().at(0).toInt(), 1);
    EXPECT_EQ(outcome.front().at(2).toInt(), 1);
    EXPECT_EQ(session.reports().of(invented::source)->found(), 5);
}

TEST_F(ReportAttacherTest, SaysWhyAFileThatWasChosenIsNotTaken)
{
    const QSignalSpy outcome(&attacher, &ReportAttacher::attached);
    attacher.attach(
        {write(u"other.txt"_s, u"Something else altogether."_s), folder.filePath(u"absent.txt"_s)});
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(files().empty());
    const auto refused = outcome.front().at(1).value<Issues>();
    ASSERT_EQ(refused.size(), 2);
    EXPECT_EQ(refused[0].code, IssueCode::NotACopy);
    EXPECT_EQ(refused[1].code, IssueCode::CannotRead);
}

TEST_F(ReportAttacherTest, PrefersTheCopyWithMorePassages)
{
    attacher.attach({write(u"half.txt"_s, half()), write(u"whole.txt"_s, u"x\n"_s + invented::text())});
    ASSERT_TRUE(isDone());
    ASSERT_EQ(files().size(), 2U);
    EXPECT_TRUE(session.reports().of(invented::source)->path().endsWith(u"whole.txt"));
}

TEST_F(ReportAttacherTest, NoticesThatAFileChangesAndGoesWhileItIsWatched)
{
    const QString path = write(u"report.txt"_s, invented::text());
    attacher.attach({path});
    ASSERT_TRUE(isDone());
    EXPECT_FALSE(files().front().isChanged);
    write(u"report.txt"_s, half());
    ASSERT_TRUE(QTest::qWaitFor([this] { return files().front().isChanged; }, 20'000));
    EXPECT_EQ(files().front().copy->missing().size(), 1U);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QTest::qWaitFor([this] { return files().front().isGone; }, 20'000));
    EXPECT_FALSE(session.reports().of(invented::source));
}

TEST_F(ReportAttacherTest, NoticesThatAFileChangedSinceAnEarlierDay)
{
    const QString path = write(u"report.txt"_s, half());
    attacher.restore(
        {{path, ReportText(invented::text().toUtf8()).sha256()}, {folder.filePath(u"gone.txt"_s), u"0"_s}});
    ASSERT_TRUE(isDone());
    ASSERT_EQ(files().size(), 2U);
    EXPECT_TRUE(files()[0].isChanged);
    EXPECT_TRUE(files()[0].copy);
    EXPECT_TRUE(files()[1].isGone);
    attacher.attach({path});
    ASSERT_TRUE(isDone());
    EXPECT_FALSE(files().back().isChanged);
}

TEST_F(ReportAttacherTest, KeepsWhatIsAttachedOverAnotherDataSet)
{
    attacher.attach({write(u"report.txt"_s, invented::text())});
    ASSERT_TRUE(isDone());
    session.setDataset(std::make_shared<const Dataset>(Dataset::Parts{}));
    ASSERT_TRUE(isDone());
    ASSERT_EQ(files().size(), 1U);
    EXPECT_FALSE(files().front().copy);
    session.setDataset(invented::dataset());
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(files().front().copy);
    attacher.remove(files().front().path);
    ASSERT_TRUE(isDone());
    EXPECT_TRUE(files().empty());
}
