// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/appearance.h"
#include "look/atlas_style.h"
#include "own_folders.h"

#include <QApplication>
#include <QKeySequence>
#include <QSignalSpy>
#include <QStyle>
#include <QStyleHints>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class AppearanceTest : public testing::Test
{
protected:
    ~AppearanceTest() override
    {
        QGuiApplication::styleHints()->unsetColorScheme();
        Appearance usual(*qApp, {.theme = ThemeChoice::Light, .language = u"en"_s});
    }

    sample::OwnFolders own;
};

} // namespace

TEST_F(AppearanceTest, FollowsTheDesktopWhileTheUserLeavesItToIt)
{
    QStyleHints* hints = QGuiApplication::styleHints();
    Appearance appearance(*qApp, {.language = u"en"_s});
    const bool wasDark = hints->colorScheme() == Qt::ColorScheme::Dark;
    EXPECT_EQ(currentTheme().kind, wasDark ? ThemeKind::Dark : ThemeKind::Light);
    Q_EMIT hints->colorSchemeChanged(hints->colorScheme());
    EXPECT_EQ(currentTheme().isDark(), wasDark);
    appearance.setTheme(ThemeChoice::HighContrast);
    EXPECT_EQ(currentTheme().kind, ThemeKind::HighContrast);
    Q_EMIT hints->colorSchemeChanged(Qt::ColorScheme::Dark);
    EXPECT_EQ(currentTheme().kind, ThemeKind::HighContrast) << "what the user chose stays";
}

TEST_F(AppearanceTest, KeepsWhatIsChosenAndNotWhatTheCommandLineAskedFor)
{
    Appearance appearance(*qApp, {.theme = ThemeChoice::Dark, .language = u"en"_s, .textSize = 125});
    appearance.setReducedMotion(true);
    EXPECT_EQ(keptLooks(), (Looks{.reducedMotion = true}));
    appearance.setTheme(ThemeChoice::HighContrast);
    EXPECT_EQ(keptLooks(), (Looks{.theme = ThemeChoice::HighContrast, .reducedMotion = true}));
}

TEST_F(AppearanceTest, KeysAreCalledAsTheyStandOnTheKeyboard)
{
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_P);
    Appearance appearance(*qApp, {.language = u"es"_s});
    EXPECT_EQ(keys.toString(QKeySequence::NativeText), u"Ctrl+Mayús+P"_s);
    appearance.setLanguage(u"en"_s);
    appearance.apply();
    EXPECT_EQ(keys.toString(QKeySequence::NativeText), u"Ctrl+Shift+P"_s);
}

TEST_F(AppearanceTest, TextGrowsAndShrinksInStepsWithinBounds)
{
    Appearance appearance(*qApp, {.language = u"en"_s});
    QSignalSpy remakes(&appearance, &Appearance::remakeAsked);
    appearance.stepTextSize(+1);
    EXPECT_EQ(appearance.looks().textSize, 110);
    EXPECT_EQ(remakes.count(), 1);
    for (int i = 0; i < 20; ++i)
        appearance.stepTextSize(+1);
    EXPECT_EQ(appearance.looks().textSize, mostTextSize);
    for (int i = 0; i < 20; ++i)
        appearance.stepTextSize(-1);
    EXPECT_EQ(appearance.looks().textSize, leastTextSize);
}

TEST_F(AppearanceTest, ReducedMotionReachesWhatMoves)
{
    Appearance appearance(*qApp, {.language = u"en"_s, .reducedMotion = true});
    EXPECT_EQ(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
    appearance.setReducedMotion(false);
    EXPECT_GT(qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration), 0);
}
