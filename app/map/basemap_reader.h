// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basemap.h"

#include <QFuture>

namespace vraem {

/// Reads the layers built into the program; takes some tens of milliseconds and may run in any thread.
BasemapPtr readBasemap();

/// The same, read once in the background from the first call on; a program that calls it early has the map
/// by the time its window is made.
QFuture<BasemapPtr> basemapOnceRead();

} // namespace vraem
