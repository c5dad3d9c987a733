// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>

#include <optional>

class QMainWindow;

namespace vraem {

/// Panels where they are on the first day, all shown, and the map before the other tabs.
void arrangeAsUsual(QMainWindow& window);
/// Place and size of a window, its panels, the line between map and timeline, and the tab in front.
struct WindowLayout
{
    QByteArray geometry, panels, splitter;
    int tab = 0;
};

WindowLayout layoutOf(const QMainWindow& window);
void arrange(QMainWindow& window, const WindowLayout& layout);

void keepLayout(const QMainWindow& window);
/// As it was kept; as usual where nothing was. Of a size that the command line names, if it does, else never
/// larger than the screen.
void restoreLayout(QMainWindow& window, const std::optional<QSize>& size);

} // namespace vraem
