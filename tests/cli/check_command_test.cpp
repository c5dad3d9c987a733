// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_events.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Copies of the five reports in a folder of their own; skips where there are none.
class CheckedReports : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString reports = qEnvironmentVariable("VRAEM_REPORTS_DIR");
        if (reports.isEmpty())
            GTEST_SKIP() << "skipped: VRAEM_REPORTS_DIR names no folder with the texts of the five reports";
        for (const QString& name : QDir(reports).entryList({u"0*.txt"_s}, QDir::Files)) {
            const QString copy = folder.filePath(name);
            ASSERT_TRUE(QFile::copy(QDir(reports).filePath(name), copy));
            QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
    }
    QString copyOf(const QString& start) const
    {
        return folder.filePath(QDir(folder.path()).entryList({start + u"*"_s}).value(0));
    }
    Outcome check(const QStringList& before = {}) const
    {
        return runEvents(before + QStringList{u"check"_s, u"--reports"_s, folder.path()});
    }

    QTemporaryDir folder;
};

} // namespace

TEST_F(CheckedReports, SayHowManyCitationsWereResolved)
{
    const Outcome good = check();
    EXPECT_EQ(good.exitCode, 0) << good.messages.toStdString();
    static const QRegularExpression summary(
        u"(\\d+) of (\\d+) citations resolved; 5 of 5 reports had a copy\\."_s);
    const auto match = summary.match(good.messages);
    ASSERT_TRUE(match.hasMatch()) << good.messages.toStdString();
    EXPECT_EQ(match.captured(1), match.captured(2));
    EXPECT_GT(match.captured(1).toInt(), 200);
}

TEST_F(CheckedReports, NameEventAndFieldsOfEachPassageThatIsNotThere)
{
    QFile copy(copyOf(u"001"_s));
    ASSERT_TRUE(copy.open(QIODevice::ReadWrite));
    QByteArray text = copy.readAll();
    text.replace("SL", "PCP");
    copy.resize(0);
    copy.write(text);
    copy.close();
    const Outcome altered = check();
    EXPECT_EQ(altered.exitCode, 1);
    QStringList findings = altered.messages.split(u'\n').filter(u": the passage is not"_s);
    EXPECT_GT(findings.size(), 5);
    EXPECT_EQ(findings.removeDuplicates(), 0) << altered.messages.toStdString();
    EXPECT_TRUE(altered.messages.contains(u"Country Report on Terrorism 2019"_s));
    static const QRegularExpression use(
        u"\\n    2019-07-12-churcampa: what happened, [a-z ,]*place[a-z ,]*\\n"_s);
    EXPECT_TRUE(altered.messages.contains(use)) << altered.messages.toStdString();
    EXPECT_TRUE(altered.messages.contains(u"not found in them"_s));
}

TEST_F(CheckedReports, AMissingCopyIsNamedByTheReport)
{
    ASSERT_TRUE(QFile::remove(copyOf(u"000"_s)));
    const Outcome missing = check();
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_TRUE(missing.messages.contains(u"Country Report on Terrorism 2023"_s))
        << missing.messages.toStdString();
    EXPECT_TRUE(missing.messages.contains(u"(usdos-crt-2023-peru)"_s));
    EXPECT_TRUE(missing.messages.contains(u"SHA-256 12e6771304b9"_s));
    EXPECT_FALSE(missing.messages.contains(u"000_"_s));
    EXPECT_TRUE(missing.messages.contains(u"4 of 5 reports had a copy"_s));
    const QString spanish = check({u"--language"_s, u"es"_s}).messages;
    for (const QString& word : {u"citation"_s, u"expected"_s, u"errors"_s, u"warning"_s})
        EXPECT_FALSE(spanish.contains(word)) << spanish.toStdString();
}

} // namespace vraem
