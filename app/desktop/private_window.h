// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vraem {

/// Before the application is made: keeps Qt and the graphics driver from writing caches.
void leaveNoCaches();

/// Starts the program again, as a private session. False where that failed.
bool openPrivateWindow();

} // namespace vraem
