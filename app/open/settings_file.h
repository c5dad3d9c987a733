// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace vraem {

/// What the program keeps from one day to the next: an INI file in the user's configuration folder (XDG).
QSettings settingsFile();

} // namespace vraem
