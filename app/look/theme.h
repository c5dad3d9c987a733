// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query_columns.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace vraem {

enum class ThemeKind
{
    Light,
    Dark,
    /// White and yellow on black: text at least 7:1, all else that matters 4.5:1, heavier lines.
    HighContrast
};

/// Every colour of the window, so that map, timeline, charts and cards follow one theme.
struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    QColor window, panel, text, quietText, line, accent, accentText;
    QColor sea, land, border, departmentLine, river, regionOutline, label, labelHalo;
    /// For an event whose initiator is unknown or not stated.
    QColor neutral;
    QColor selection, hover;
    QColor silenceHatch;
    /// Behind words that the search found, which are bold besides.
    QColor hit;
    /// Behind the words of a report that are cited, which are underlined besides, and behind those of the
    /// event at hand.
    QColor mark, strongMark;
    /// Factor on the width of outlines, rings and marks of the focus.
    double weight = 1;

    bool isDark() const { return kind != ThemeKind::Light; }
    QPalette palette() const;
};

const Theme& themeOf(ThemeKind kind);
/// The theme in use; light until setTheme() is called.
const Theme& currentTheme();
/// Sets style, palette and current theme. Widgets get QEvent::PaletteChange; views repaint on it.
void setTheme(QApplication& application, ThemeKind kind);

/// Tells which groups of the data set in use are the largest. In its first layer those that come from a file
/// (their ids begin with its layer and a colon) take, by size, the Okabe-Ito colours that no group of the
/// reports in it owns; those of any other layer take shades of that layer's own hue.
void setColourGroups(const Dataset& dataset, const std::vector<ColourGroup>& largestFirst);
/// The hue of a layer; Theme::label for the first, which has the colours of its groups.
QColor layerColour(size_t layer, const Theme& theme);

/// Okabe-Ito colour of a top-level group, lighter where the theme asks for contrast; Theme::neutral for
/// nullopt and for groups without a colour.
QColor groupColour(const std::optional<FactionId>& group, const Theme& theme);

} // namespace vraem
