// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

namespace vraem {
namespace {

Theme lightTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Light;
    theme.window = QColor(0xf4f2ec);
    theme.panel = QColor(0xfffefa);
    theme.text = QColor(0x23262b);
    theme.quietText = QColor(0x5d636b);
    theme.line = QColor(0xd5d1c6);
    theme.accent = QColor(0x1f5f8b);
    theme.accentText = QColor(0xffffff);
    theme.sea = QColor(0xdbe6ec);
    theme.land = QColor(0xf7f4ea);
    theme.border = QColor(0x8a8577);
    theme.departmentLine = QColor(0xc2bba8);
    theme.river = QColor(0x8fb3c9);
    theme.regionOutline = QColor(0x7a5c2e);
    theme.label = QColor(0x4a4e55);
    theme.labelHalo = QColor(0xf7f4ea);
    theme.neutral = QColor(0x77797c);
    theme.selection = QColor(0x111417);
    theme.hover = QColor(0x1f5f8b);
    theme.silenceHatch = QColor(0xcfcabd);
    theme.hit = QColor(0xffe08a);
    theme.mark = QColor(0xe2ecf5);
    theme.strongMark = QColor(0xbcd8ee);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.kind = ThemeKind::Dark;
    theme.window = QColor(0x191c20);
    theme.panel = QColor(0x202429);
    theme.text = QColor(0xe6e4de);
    theme.quietText = QColor(0xa2a7ad);
    theme.line = QColor(0x3a4047);
    theme.accent = QColor(0x6fb3dd);
    theme.accentText = QColor(0x10161b);
    theme.sea = QColor(0x14202a);
    theme.land = QColor(0x23282c);
    theme.border = QColor(0x7d8288);
    theme.departmentLine = QColor(0x474e55);
    theme.river = QColor(0x3f6c86);
    theme.regionOutline = QColor(0xc9a266);
    theme.label = QColor(0xc4c8cc);
    theme.labelHalo = QColor(0x1b1f23);
    theme.neutral = QColor(0x9b9ea2);
    theme.selection = QColor(0xf4f2ec);
    theme.hover = QColor(0x6fb3dd);
    theme.silenceHatch = QColor(0x3d434a);
    theme.hit = QColor(0x6b5412);
    theme.mark = QColor(0x22343f);
    theme.strongMark = QColor(0x2c536c);
    return theme;
}

Theme highContrastTheme()
{
    Theme theme;
    theme.kind = ThemeKind::HighContrast;
    theme.window = QColor(Qt::black);
    theme.panel = QColor(Qt::black);
    theme.text = QColor(0xffffff);
    theme.quietText = QColor(0xe4e4e4);
    theme.line = QColor(0xa8a8a8);
    theme.accent = QColor(0xffd60a);
    theme.accentText = QColor(Qt::black);
    theme.sea = QColor(0x000d1a);
    theme.land = QColor(0x0c0c0c);
    theme.border = QColor(0xffffff);
    theme.departmentLine = QColor(0x9a9a9a);
    theme.river = QColor(0x5fb2ec);
    theme.regionOutline = QColor(0xffb454);
    theme.label = QColor(0xffffff);
    theme.labelHalo = QColor(Qt::black);
    theme.neutral = QColor(0xcfcfcf);
    theme.selection = QColor(0xffffff);
    theme.hover = QColor(0xffd60a);
    theme.silenceHatch = QColor(0x8c8c8c);
    theme.hit = QColor(0x574100);
    theme.mark = QColor(0x14324a);
    theme.strongMark = QColor(0x1f4e79);
    theme.weight = 1.6;
    return theme;
}

} // namespace

const Theme& themeOf(ThemeKind kind)
{
    static const Theme light = lightTheme();
    static const Theme dark = darkTheme();
    static const Theme highContrast = highContrastTheme();
    switch (kind) {
    case ThemeKind::Light:
        break;
    case ThemeKind::Dark:
        return dark;
    case ThemeKind::HighContrast:
        return highContrast;
    }
    return light;
}

} // namespace vraem
