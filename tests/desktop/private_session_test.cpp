// SPDX-License-Identifier: GPL-3.0-or-later
#include "own_folders.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class PrivateSession : public testing::Test
{
protected:
    /// Runs the program as long as it takes to draw the map, then ends it.
    void run(const QStringList& more)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        const QString log = logs.filePath(u"frames.csv"_s);
        process.start(QStringLiteral(VRAEM_ATLAS), QStringList{u"--frame-log"_s, log} + more);
        ASSERT_TRUE(process.waitForStarted());
        const auto hasDrawn = [&] { return QFile(log).size() > 60; };
        EXPECT_TRUE(QTest::qWaitFor(hasDrawn, 20'000));
        // As long as it takes a usual session to keep itself.
        QTest::qWait(3'000);
        process.terminate();
        process.waitForFinished();
    }

    sample::OwnFolders own;
    QTemporaryDir logs;
};

} // namespace

TEST_F(PrivateSession, LeavesEmptyFoldersEmpty)
{
    run({u"--private"_s, u"--filter"_s, u"year:2023"_s});
    EXPECT_EQ(own.files().keys(), QStringList());
}

TEST_F(PrivateSession, LeavesWhatIsThereAsItIs)
{
    sample::OwnFolders::write(settingsPath(), "[look]\ntheme=dark\n");
    const QString data = own.folder.filePath(u"XDG_DATA_HOME/vraem-atlas"_s);
    sample::OwnFolders::write(data + u"/session.vraem-view.json"_s, "{ damaged");
    sample::OwnFolders::write(data + u"/notes.jsonl"_s, "");
    const auto before = own.files();
    run({u"--private"_s});
    EXPECT_EQ(own.files(), before);
}

TEST_F(PrivateSession, AUsualOneKeepsItself)
{
    run({});
    EXPECT_TRUE(QFile::exists(own.folder.filePath(u"XDG_DATA_HOME/vraem-atlas/session.vraem-view.json"_s)))
        << "else the other tests show nothing";
}

TEST(OwnCommand, IsThatOfTheUserWhereALoaderRunsTheProgram)
{
    const QFileInfoList loaders = QDir(u"/lib64"_s).entryInfoList({u"ld-linux*.so*"_s}, QDir::Files);
    if (loaders.isEmpty())
        GTEST_SKIP() << "no loader of glibc";
    const QString program = QStringLiteral(VRAEM_ATLAS);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(loaders.front().filePath(), {u"--argv0"_s, program, program, u"--self-test"_s});
    ASSERT_TRUE(process.waitForFinished(60'000));
    EXPECT_TRUE(process.readAllStandardOutput().contains("ok      own command"))
        << "else no private window opens";
}
