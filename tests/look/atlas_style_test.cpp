// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/atlas_style.h"
#include "look/contrast.h"
#include "look/theme.h"

#include <QApplication>
#include <QImage>
#include <QScrollBar>
#include <QSlider>
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

TEST(AtlasStyleTest, HandlesAreSeenOnDarkGround)
{
    for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::HighContrast}) {
        setTheme(*qApp, kind);
        QScrollBar bar(Qt::Vertical);
        QSlider slider(Qt::Horizontal);
        for (QAbstractSlider* drawn : std::initializer_list<QAbstractSlider*>{&bar, &slider}) {
            drawn->setRange(0, 100);
            drawn->setValue(50);
            drawn->resize(drawn->orientation() == Qt::Vertical ? QSize(16, 200) : QSize(200, 24));
            EXPECT_GE(contrastRatio(drawn->grab().toImage().pixelColor(8, drawn->height() / 2),
                                    currentTheme().window),
                      3)
                << drawn->metaObject()->className() << static_cast<int>(kind);
        }
    }
    setTheme(*qApp, ThemeKind::Light);
}

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
