// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/atlas_style.h"
#include "look/theme.h"

#include <QApplication>
#include <QImage>
#include <QStyle>

#include <gtest/gtest.h>

using namespace vraem;

namespace {

/// Whether the strongest pixels of the icon are of the colour.
bool isDrawnIn(const QIcon& icon, const QColor& colour)
{
    const QImage image = icon.pixmap(QSize(32, 32)).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == colour)
                return true;
        }
    }
    return false;
}

} // namespace

TEST(AtlasStyleTest, SignsOfFieldsAndPanelsFollowTheTheme)
{
    const AtlasStyle style;
    const QIcon cross = style.standardIcon(QStyle::SP_LineEditClearButton, nullptr, nullptr);
    const QIcon apart = style.standardIcon(QStyle::SP_TitleBarNormalButton, nullptr, nullptr);
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        setTheme(*qApp, kind);
        EXPECT_TRUE(isDrawnIn(cross, currentTheme().quietText)) << static_cast<int>(kind);
        EXPECT_TRUE(isDrawnIn(apart, currentTheme().quietText)) << static_cast<int>(kind);
    }
    setTheme(*qApp, ThemeKind::Light);
}
