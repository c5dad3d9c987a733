// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>
#include <QString>

#include <QStringList>

#include <optional>

namespace vraem {

constexpr QSize usualPictureSize(1440, 900);

/// What the command line of vraem-atlas asks for.
struct LaunchOptions
{
    /// File to draw the window into instead of opening it; empty for a window on the screen.
    QString screenshot;
    /// nullopt: as it was last.
    std::optional<QSize> size;
    /// "system", "light", "dark", "high-contrast", or empty for what was chosen last.
    QString theme;
    /// "en", "es", or empty for what was chosen last.
    QString language;
    /// Percent; nullopt for what was chosen last.
    std::optional<int> textSize;
    /// Whether nothing is to be left on the disk.
    bool isPrivate = false;
    QString filter;
    QString select;
    /// File or folder of data to open; empty for the shipped data.
    QString open;
    /// File to print the view to, as PDF, instead of opening a window; empty for none.
    QString print;
    /// File to write the map to, as PNG, SVG or PDF, instead of opening a window; empty for none.
    QString map;
    /// Folder to write playback to, as numbered PNG files; empty for none.
    QString frames;
    /// Address of an online background; empty for none.
    QString tiles;
    /// File to log the frames of the map in; empty for none.
    QString frameLog;
    /// Dots to the pixel of such a PNG.
    double scale = 2;
    /// An address or a file of a view to show; empty for none.
    QString view;
    /// The file of the user's notes and corrections; empty for the usual one, or none for pictures and pages.
    QString overlay;
    /// Files to show beside it, each as a layer.
    QStringList layers;
    /// Whether to check the installation instead of opening a window.
    bool selfTest = false;
};

/// The options, or the exit code where the program is to end: 0 after --help and --version, 2 after wrong
/// use.
struct ParsedLaunch
{
    LaunchOptions options;
    std::optional<int> exitCode;
};

ParsedLaunch parseLaunchOptions(int argc, char** argv);

} // namespace vraem
