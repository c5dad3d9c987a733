// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace vraem {

/// Says what an online background sends to whom and asks for the server, the one of last time at first. Empty
/// where the user does not want it.
QString askForTiles(QWidget* parent);

} // namespace vraem
