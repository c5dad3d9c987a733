// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_style.h"

namespace vraem {

QFont labelFont(LabelStyle style, const QFont& base)
{
    QFont font = base;
    font.setPixelSize(12);
    switch (style) {
    case LabelStyle::Country:
        font.setPixelSize(15);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 4);
        break;
    case LabelStyle::Department:
        font.setPixelSize(11);
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 2.5);
        break;
    case LabelStyle::Region:
    case LabelStyle::River:
        font.setPixelSize(11);
        font.setItalic(true);
        break;
    case LabelStyle::City:
        font.setPixelSize(13);
        font.setWeight(QFont::DemiBold);
        break;
    case LabelStyle::Town:
        break;
    case LabelStyle::Area:
        font.setPixelSize(11);
        break;
    }
    return font;
}

QColor labelColour(LabelStyle style, const Theme& theme)
{
    switch (style) {
    case LabelStyle::Country:
    case LabelStyle::Department:
    case LabelStyle::Area:
        return theme.quietText;
    case LabelStyle::Region:
        return theme.regionOutline;
    case LabelStyle::River:
        return theme.kind == ThemeKind::Dark ? theme.river.lighter(150) : theme.river.darker(165);
    case LabelStyle::City:
    case LabelStyle::Town:
        break;
    }
    return theme.label;
}

} // namespace vraem
