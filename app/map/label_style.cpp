// SPDX-License-Identifier: GPL-3.0-or-later
#include "label_style.h"

#include "look/text_size.h"

namespace vraem {

QFont labelFont(LabelStyle style, const QFont& base)
{
    QFont font = base;
    font.setPixelSize(scaled(12));
    switch (style) {
    case LabelStyle::Country:
        font.setPixelSize(scaled(15));
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, scaled(4.0));
        break;
    case LabelStyle::Department:
        font.setPixelSize(scaled(11));
        font.setCapitalization(QFont::AllUppercase);
        font.setLetterSpacing(QFont::AbsoluteSpacing, scaled(2.5));
        break;
    case LabelStyle::Region:
    case LabelStyle::River:
        font.setPixelSize(scaled(11));
        font.setItalic(true);
        break;
    case LabelStyle::City:
        font.setPixelSize(scaled(13));
        font.setWeight(QFont::DemiBold);
        break;
    case LabelStyle::Town:
        break;
    case LabelStyle::Area:
        font.setPixelSize(scaled(11));
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
        return theme.isDark() ? theme.river.lighter(150) : theme.river.darker(165);
    case LabelStyle::City:
    case LabelStyle::Town:
        break;
    }
    return theme.label;
}

} // namespace vraem
