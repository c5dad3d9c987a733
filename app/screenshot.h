// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

class MainWindow;

/// Draws the shown window into a PNG file once its map is complete, then ends the event loop: exit code 0, or
/// 1 with one line on standard error where the map does not come or the file cannot be written. The file
/// appears whole or not at all.
void screenshotWhenReady(MainWindow& window, const QString& file);

} // namespace vraem
