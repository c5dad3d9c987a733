// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basemap.h"

namespace vraem {

/// Reads the layers built into the program; takes some tens of milliseconds and may run in any thread.
BasemapPtr readBasemap();

} // namespace vraem
