// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QMainWindow;

namespace vraem {

/// What keys and gestures do: those of the menus of the window, as they are, then those of its views.
QDialog* makeShortcutsDialog(QMainWindow& window);

} // namespace vraem
