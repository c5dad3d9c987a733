// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/contrast.h"
#include "look/theme.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

struct Pair
{
    const char* name;
    QColor front;
    QColor ground;
};

/// Words, and what they stand on.
std::vector<Pair> textPairs(const Theme& theme)
{
    const QPalette palette = theme.palette();
    return {{"text, window", theme.text, theme.window},
            {"text, panel", theme.text, theme.panel},
            {"quiet text, window", theme.quietText, theme.window},
            {"quiet text, panel", theme.quietText, theme.panel},
            {"chosen", theme.accentText, theme.accent},
            {"link, panel", theme.accent, theme.panel},
            {"link, window", theme.accent, theme.window},
            {"found words", theme.text, theme.hit},
            {"cited words", theme.text, theme.mark},
            {"words of the event at hand", theme.text, theme.strongMark},
            {"name on land", theme.label, theme.land},
            {"name on its halo", theme.label, theme.labelHalo},
            {"name on the sea", theme.label, theme.sea},
            {"department on land", theme.quietText, theme.land},
            {"the VRAEM on land", theme.regionOutline, theme.land},
            {"tool tip", palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)},
            {"disabled", palette.color(QPalette::Disabled, QPalette::WindowText), theme.window},
            {"placeholder", palette.color(QPalette::PlaceholderText), theme.panel}};
}

/// Lines and marks without which something is not understood, and what they stand on.
std::vector<Pair> markPairs(const Theme& theme)
{
    return {{"focus, window", theme.accent, theme.window},
            {"focus, panel", theme.accent, theme.panel},
            {"hovered", theme.hover, theme.land},
            {"selected", theme.selection, theme.land},
            {"border of Peru", theme.border, theme.land},
            {"outline of the VRAEM", theme.regionOutline, theme.land},
            {"no party stated", theme.neutral, theme.land},
            {"no party stated, timeline", theme.neutral, theme.panel},
            {"first layer", layerColour(0, theme), theme.land},
            {"second layer", layerColour(1, theme), theme.land},
            {"third layer", layerColour(2, theme), theme.land},
            {"fourth layer", layerColour(3, theme), theme.land},
            {"fifth layer", layerColour(4, theme), theme.land}};
}

void expectAtLeast(const std::vector<Pair>& pairs, double least)
{
    for (const Pair& pair : pairs)
        EXPECT_GE(contrastRatio(pair.front, pair.ground), least) << pair.name;
}

} // namespace

TEST(Contrast, FollowsTheExamplesOfWcag)
{
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21, 1e-6);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::white), 1, 1e-6);
    EXPECT_NEAR(contrastRatio(QColor(0x777777), Qt::white), 4.48, 0.01);
    EXPECT_NEAR(contrastRatio(Qt::red, Qt::white), 3.998, 0.01);
}

TEST(Contrast, AddsNoMoreWhiteThanNeeded)
{
    const QColor bright(0xffd60a);
    EXPECT_EQ(withContrast(bright, Qt::black, 4.5), bright);
    const QColor blue(0x0072b2);
    const QColor lighter = withContrast(blue, Qt::black, 7);
    EXPECT_GE(contrastRatio(lighter, Qt::black), 7);
    EXPECT_LT(contrastRatio(lighter, Qt::black), 8.5);
}

TEST(ThemeContrast, WordsAndMarksAreReadInLightAndDark)
{
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark}) {
        SCOPED_TRACE(static_cast<int>(kind));
        expectAtLeast(textPairs(themeOf(kind)), 4.5);
        expectAtLeast(markPairs(themeOf(kind)), 3);
    }
}

TEST(ThemeContrast, HighContrastIsHigher)
{
    const Theme& theme = themeOf(ThemeKind::HighContrast);
    expectAtLeast(textPairs(theme), 7);
    expectAtLeast(markPairs(theme), 4.5);
    expectAtLeast({{"lines", theme.line, theme.window},
                   {"departments", theme.departmentLine, theme.land},
                   {"rivers", theme.river, theme.land},
                   {"hatch of silence", theme.silenceHatch, theme.panel}},
                  4.5);
    EXPECT_GT(theme.weight, themeOf(ThemeKind::Dark).weight);
}

TEST(ThemeContrast, HighContrastMakesPartiesAndLayersAsBrightAsTheyMustBe)
{
    const Theme& theme = themeOf(ThemeKind::HighContrast);
    for (const QString& id : {u"shining-path"_s, u"state"_s, u"coca-growers"_s, u"civilians"_s,
                              u"protesters"_s, u"foreign-bodies"_s, u"nobody"_s})
        EXPECT_GE(contrastRatio(groupColour(FactionId{id}, theme), theme.land), 4.5) << id.toStdString();
    for (size_t layer = 0; layer < 5; ++layer)
        EXPECT_GE(contrastRatio(layerColour(layer, theme), theme.land), 4.5) << layer;
    const Theme& light = themeOf(ThemeKind::Light);
    EXPECT_EQ(groupColour(FactionId{u"state"_s}, light), QColor(0x0072b2)) << "as in every other theme";
}
