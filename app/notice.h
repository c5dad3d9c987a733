// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace vraem {

/// A box over the window with words to read, that keeps nothing waiting. What comes from files in them is
/// plain text.
void showNotice(QWidget& window, const QString& title, const QString& text);

} // namespace vraem
