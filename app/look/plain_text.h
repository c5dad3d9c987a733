// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

/// The text for a tool tip, which would otherwise read markup in it.
QString plainToolTip(const QString& text);

/// The same, with lines broken where they are long.
QString wrappedToolTip(const QString& text);

/// The text for a button, which would otherwise take an ampersand for a shortcut.
QString plainButtonText(const QString& text);

/// The words of a menu entry without its mnemonic and its dots.
QString menuWords(QString text);

/// The text as a cell between tabs, on one line.
QString tabbedCell(QString text);

} // namespace vraem
