// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/looks.h"
#include "open/copies_memory.h"
#include "open/recent_files.h"
#include "own_folders.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class SettingsTest : public testing::Test
{
protected:
    QStringList setAsideFiles() const
    {
        return QFileInfo(settingsPath()).dir().entryList({u"settings.ini.damaged-*"_s}, QDir::Files);
    }

    sample::OwnFolders own;
};

} // namespace

TEST_F(SettingsTest, AreKeptInTheFolderForConfiguration)
{
    keepSetting(u"look/theme"_s, u"dark"_s);
    EXPECT_TRUE(settingsPath().startsWith(own.folder.filePath(u"XDG_CONFIG_HOME"_s)));
    EXPECT_EQ(own.files().keys(), QStringList{settingsPath()});
    EXPECT_EQ(setting(u"look/theme"_s).toString(), u"dark"_s);
    forgetSetting(u"look/theme"_s);
    EXPECT_EQ(setting(u"look/theme"_s, u"none"_s).toString(), u"none"_s);
}

TEST_F(SettingsTest, OfCopiesAndFilesComeBack)
{
    AttachedReports reports;
    reports.files.resize(2);
    reports.files[0].path = u"/a/report one.pdf"_s;
    reports.files[0].attachedSha256 = u"12ab"_s;
    reports.files[1].path = u"/b/zwei.txt"_s;
    rememberCopies(reports);
    const auto copies = rememberedCopies();
    ASSERT_EQ(copies.size(), 2U);
    EXPECT_EQ(copies[0], std::pair(u"/a/report one.pdf"_s, u"12ab"_s));
    EXPECT_EQ(copies[1].first, u"/b/zwei.txt"_s);
    addRecentFile(u"/c/d.csv"_s);
    EXPECT_EQ(recentFiles(), QStringList{u"/c/d.csv"_s});
}

TEST_F(SettingsTest, GoodOnesAreLeftAlone)
{
    keepSetting(u"look/textSize"_s, 150);
    const auto before = own.files();
    EXPECT_EQ(repairSettings(isGoodSetting), QString());
    EXPECT_EQ(own.files(), before);
    EXPECT_EQ(keptLooks().textSize, 150);
}

TEST_F(SettingsTest, AFileThatIsNoneIsSetAsideWhole)
{
    const auto nonsense = QByteArrayLiteral("\x00\x01\xff[[[look\nthis is no setting\n");
    sample::OwnFolders::write(settingsPath(), nonsense);
    const QString told = repairSettings(isGoodSetting);
    ASSERT_EQ(setAsideFiles().size(), 1);
    EXPECT_TRUE(told.contains(setAsideFiles().front())) << told.toStdString();
    QFile aside(QFileInfo(settingsPath()).dir().filePath(setAsideFiles().front()));
    ASSERT_TRUE(aside.open(QIODevice::ReadOnly));
    EXPECT_EQ(aside.readAll(), nonsense) << "nothing of it is lost";
    EXPECT_EQ(keptLooks(), Looks());
    EXPECT_EQ(repairSettings(isGoodSetting), QString()) << "said once";
}

TEST_F(SettingsTest, ValuesWithoutSenseAreNamedAndTheOthersStay)
{
    sample::OwnFolders::write(settingsPath(),
                              "[look]\ntheme=purple\ntextSize=9000\nlanguage=es\n[open]\nrecent=/a.csv\n");
    const QString told = repairSettings(isGoodSetting);
    EXPECT_TRUE(told.contains(u"look/theme"_s)) << told.toStdString();
    EXPECT_TRUE(told.contains(u"look/textSize"_s)) << told.toStdString();
    EXPECT_EQ(setAsideFiles().size(), 1);
    EXPECT_EQ(keptLooks().theme, ThemeChoice::System);
    EXPECT_EQ(keptLooks().textSize, usualTextSize);
    EXPECT_EQ(keptLooks().language, u"es"_s);
    EXPECT_EQ(recentFiles(), QStringList{u"/a.csv"_s});
}

TEST_F(SettingsTest, APrivateSessionReadsThemAndChangesThemForItselfAlone)
{
    keepSetting(u"look/theme"_s, u"dark"_s);
    keepSetting(u"look/language"_s, u"es"_s);
    const auto before = own.files();
    useSettings(SettingsUse::ReadOnly);
    EXPECT_TRUE(isPrivate());
    EXPECT_EQ(keptLooks().theme, ThemeChoice::Dark);
    keepSetting(u"look/theme"_s, u"light"_s);
    forgetSetting(u"look/language"_s);
    addRecentFile(u"/secret.csv"_s);
    EXPECT_EQ(keptLooks().theme, ThemeChoice::Light);
    EXPECT_EQ(keptLooks().language, QString());
    EXPECT_EQ(recentFiles(), QStringList{u"/secret.csv"_s});
    EXPECT_EQ(own.files(), before);
}

TEST_F(SettingsTest, DamagedOnesStayWhereTheyAreInAPrivateSession)
{
    sample::OwnFolders::write(settingsPath(), "[look]\ntheme=purple\n");
    const auto before = own.files();
    useSettings(SettingsUse::ReadOnly);
    EXPECT_FALSE(repairSettings(isGoodSetting).isEmpty());
    EXPECT_EQ(keptLooks().theme, ThemeChoice::System);
    EXPECT_EQ(own.files(), before);
}

TEST_F(SettingsTest, PicturesKnowNone)
{
    keepSetting(u"look/theme"_s, u"dark"_s);
    const auto before = own.files();
    useSettings(SettingsUse::None);
    EXPECT_EQ(keptLooks(), Looks());
    EXPECT_FALSE(isPrivate());
    keepSetting(u"look/theme"_s, u"light"_s);
    EXPECT_EQ(own.files(), before);
}
