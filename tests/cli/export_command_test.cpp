// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_events.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

Outcome exported(const QStringList& arguments)
{
    return runEvents(QStringList{u"export"_s} + arguments);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

} // namespace

TEST(ExportCommand, WritesWhatTheFilterPicksAndSaysSo)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"captures.csv"_s);
    const Outcome outcome =
        exported({u"--year"_s, u"2023"_s, u"--type"_s, u"battles"_s, u"--output"_s, path});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.messages.toStdString();
    EXPECT_TRUE(outcome.output.isEmpty());
    EXPECT_TRUE(bytesOf(path).contains("2023-02-12-ambush"));
    EXPECT_FALSE(bytesOf(path).contains("2019-08-09-huanta"));
    EXPECT_TRUE(bytesOf(path + u".about.txt"_s).contains("filter: Incidents; 2023; Battles"));
    EXPECT_TRUE(outcome.messages.contains(path));
}

TEST(ExportCommand, NamesEveryEventThatAFormatCannotHold)
{
    QTemporaryDir folder;
    const Outcome outcome = exported(
        {u"--unit"_s, u"all"_s, u"--format"_s, u"ged"_s, u"--output"_s, folder.filePath(u"ged.csv"_s)});
    EXPECT_EQ(outcome.exitCode, 0);
    EXPECT_TRUE(outcome.messages.contains(u"left out: 2019-total: a total or a series of operations"_s));
    EXPECT_EQ(outcome.messages.count(u"left out: 20"_s), 55);
    EXPECT_TRUE(outcome.messages.contains(u"events written: 6, left out: 55"_s));
}

TEST(ExportCommand, ReplacesAFileOnlyWithForce)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"events.geojson"_s);
    EXPECT_EQ(exported({u"--output"_s, path}).exitCode, 0);
    const Outcome refused = exported({u"--output"_s, path});
    EXPECT_EQ(refused.exitCode, 1);
    EXPECT_TRUE(refused.messages.contains(path));
    EXPECT_EQ(exported({u"--output"_s, path, u"--force"_s}).exitCode, 0);
}

TEST(ExportCommand, HidesNames)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"events.json"_s);
    EXPECT_EQ(exported({u"--output"_s, path, u"--hide-names"_s}).exitCode, 0);
    EXPECT_FALSE(bytesOf(path).contains("Papicho"));
}

TEST(ExportCommand, ExportsAFileAgain)
{
    QTemporaryDir folder;
    const QString ours = folder.filePath(u"ours.csv"_s);
    const QString map = folder.filePath(u"again.geojson"_s);
    EXPECT_EQ(exported({u"--unit"_s, u"all"_s, u"--output"_s, ours}).exitCode, 0);
    const Outcome again = exported({u"--open"_s, ours, u"--unit"_s, u"all"_s, u"--output"_s, map});
    EXPECT_EQ(again.exitCode, 0) << again.messages.toStdString();
    EXPECT_TRUE(again.messages.contains(u"events written: 61, left out: 0"_s));
    EXPECT_TRUE(bytesOf(map).contains("2023-02-12-ambush"));
    EXPECT_EQ(exported({u"--open"_s, folder.filePath(u"no.csv"_s), u"--output"_s, map}).exitCode, 1);
}

TEST(ExportCommand, WrongUseIsExitCode2)
{
    QTemporaryDir folder;
    EXPECT_EQ(exported({u"--output"_s, folder.filePath(u"events.doc"_s)}).exitCode, 2);
    EXPECT_EQ(exported({u"--output"_s, folder.filePath(u"a.csv"_s), u"--year"_s, u"soon"_s}).exitCode, 2);
    const Outcome nowhere = exported({});
    EXPECT_EQ(nowhere.exitCode, 2);
    EXPECT_TRUE(nowhere.messages.contains(u"--output 2023.csv"_s)) << nowhere.messages.toStdString();
    EXPECT_TRUE(nowhere.messages.contains(u"geojson"_s));
}

TEST(ExportCommand, NamesTheBytesItWrote)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"events.csv"_s);
    EXPECT_EQ(exported({u"--output"_s, path}).exitCode, 0);
    const QByteArray digest = QCryptographicHash::hash(bytesOf(path), QCryptographicHash::Sha256).toHex();
    EXPECT_TRUE(bytesOf(path + u".about.txt"_s).contains("\nSHA-256 of the written file: " + digest + '\n'));
}

} // namespace vraem
