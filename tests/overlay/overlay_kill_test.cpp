// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay/overlay_file.h"
#include "random_edits.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

constexpr int kills = 200;

/// A writer in a process of its own.
class Writer
{
public:
    explicit Writer(const QString& path)
    {
        m_process.start(QStringLiteral(OVERLAY_WRITER), {path});
        m_process.waitForStarted();
    }

    /// Until it has acknowledged one more edit.
    bool waitForEdit() { return m_process.canReadLine() || m_process.waitForReadyRead(20'000); }

    /// The last edit it acknowledged before SIGKILL.
    int kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        const QByteArray said = m_process.readAllStandardOutput();
        const qsizetype end = said.lastIndexOf('\n');
        const qsizetype start = end > 0 ? said.lastIndexOf('\n', end - 1) + 1 : 0;
        return end < 0 ? 0 : said.sliced(start, end - start).toInt();
    }

private:
    QProcess m_process;
};

/// Whether edit after edit is what the writer wrote.
bool isUnharmed(const OverlayHistory& history)
{
    OverlayHistory expected;
    for (int number = 1; number <= static_cast<int>(history.done().size()); ++number)
        expected.add(sample::noteEdit(number));
    return sample::written(history) == sample::written(expected);
}

} // namespace

TEST(OverlayFile, LosesNothingAcknowledgedInTwoHundredKills)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.jsonl"_s);
    std::mt19937 random(7);
    int acknowledged = 0;
    for (int kill = 0; kill < kills; ++kill) {
        Writer writer(path);
        ASSERT_TRUE(writer.waitForEdit()) << "kill " << kill;
        QThread::usleep(random() % 3000);
        acknowledged = std::max(acknowledged, writer.kill());
        OverlayFile reader(path);
        const Issues issues = reader.open();
        ASSERT_FALSE(hasErrors(issues)) << "kill " << kill;
        ASSERT_FALSE(reader.obstacle());
        const int there = static_cast<int>(reader.history().done().size());
        ASSERT_GE(there, acknowledged) << "kill " << kill;
        ASSERT_LE(there, acknowledged + 1) << "kill " << kill;
        ASSERT_TRUE(isUnharmed(reader.history())) << "kill " << kill;
        acknowledged = there;
    }
    EXPECT_GT(acknowledged, kills);
}

TEST(OverlayFile, OneProcessWritesAndItsLockDiesWithIt)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.jsonl"_s);
    Writer writer(path);
    ASSERT_TRUE(writer.waitForEdit());
    OverlayFile second(path);
    const Issues issues = second.open();
    ASSERT_FALSE(issues.isEmpty());
    EXPECT_EQ(issues.front().code, IssueCode::OverlayInUse);
    EXPECT_TRUE(issues.front().found.contains(u"overlay_writer"_s)) << issues.front().found.toStdString();
    EXPECT_FALSE(second.history().done().empty());
    EXPECT_EQ(second.add(sample::noteEdit(-1)).value(0).code, IssueCode::OverlayInUse);

    const int acknowledged = writer.kill();
    EXPECT_TRUE(second.add(sample::edit(SetBookmark{{u"mine"_s}, true})).isEmpty());
    EXPECT_GT(static_cast<int>(second.history().done().size()), acknowledged);
    OverlayFile third(path);
    third.open();
    EXPECT_EQ(sample::written(third.history()), sample::written(second.history()));
}
