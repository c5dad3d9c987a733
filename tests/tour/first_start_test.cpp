// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace {

class FirstStart : public testing::Test
{
protected:
    FirstStart()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
        atlas.setProcessEnvironment(environment);
    }
    ~FirstStart() override
    {
        atlas.kill();
        atlas.waitForFinished();
    }

    /// Whether the program keeps that it has offered the tour.
    bool isRemembered() const
    {
        QDirIterator files(home.filePath(u"config"_s), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains("offered=true"))
                return true;
        }
        return false;
    }

    QTemporaryDir home;
    QProcess atlas;
};

} // namespace

TEST_F(FirstStart, OffersTheTourInAWindow)
{
    atlas.start(QStringLiteral(VRAEM_ATLAS), QStringList());
    ASSERT_TRUE(atlas.waitForStarted());
    constexpr int tries = 150;
    for (int attempt = 0; attempt < tries && !isRemembered(); ++attempt)
        atlas.waitForFinished(100);
    EXPECT_TRUE(isRemembered()) << atlas.readAllStandardError().toStdString();
}

TEST_F(FirstStart, OffersNothingInAPicture)
{
    atlas.start(QStringLiteral(VRAEM_ATLAS), {u"--screenshot"_s, home.filePath(u"a.png"_s)});
    ASSERT_TRUE(atlas.waitForFinished(120'000));
    EXPECT_EQ(atlas.exitCode(), 0) << atlas.readAllStandardError().toStdString();
    EXPECT_FALSE(isRemembered());
}
