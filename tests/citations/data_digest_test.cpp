// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/data_digest.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(DataDigest, OfAFileIsItsSha256)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"abc"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("abc");
    file.close();
    const Result<QString> digest = dataDigest(file.fileName());
    ASSERT_TRUE(digest);
    EXPECT_EQ(*digest, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    EXPECT_FALSE(dataDigest(folder.filePath(u"absent"_s)));
}

TEST(DataDigest, OfTheShippedFolderIsWhatSha256sumSays)
{
    QProcess shell;
    shell.setWorkingDirectory(QStringLiteral(RESOURCES_DIR));
    shell.start(u"sh"_s, {u"-c"_s, u"LC_ALL=C sha256sum ./dataset.json ./factions.json ./places.json "
                                   "./reports/*.json ./sources.json | sha256sum"_s});
    ASSERT_TRUE(shell.waitForFinished());
    const QString expected = QString::fromLatin1(shell.readAllStandardOutput().first(64));
    EXPECT_EQ(dataDigest(QStringLiteral(RESOURCES_DIR)).value, expected);
    EXPECT_EQ(dataDigest(u":/data"_s).value, expected);
}
