// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/text_size.h"
#include "look/theme.h"

#include <QString>
#include <QVariant>

namespace vraem {

enum class ThemeChoice
{
    /// Light, dark or high contrast, as the desktop is, and when it changes.
    System,
    Light,
    Dark,
    HighContrast
};

/// How the user wants the program to look.
struct Looks
{
    ThemeChoice theme = ThemeChoice::System;
    /// "en", "es", or empty for the system's.
    QString language = {};
    /// Percent.
    int textSize = usualTextSize;
    bool reducedMotion = false;

    bool operator==(const Looks&) const = default;
};

/// "system", "light", "dark" or "high-contrast", as settings and command line name it.
QString nameOf(ThemeChoice theme);
std::optional<ThemeChoice> themeNamed(const QString& name);

/// As the settings say; the usual where they say nothing.
Looks keptLooks();
/// Keeps what differs from before, so that what the command line asked for once is not kept.
void keepLooks(const Looks& before, const Looks& now);
/// Whether a value that stands in the settings can be meant; of keys that are unknown here, always.
bool isGoodSetting(const QString& key, const QVariant& value);

} // namespace vraem
