// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vraem {

/// Before the application is made: keeps Qt and the graphics driver from writing caches.
void leaveNoCaches();

/// The command that started this program, to start it again: in a relocatable folder a script, where the file
/// that runs is the loader of that folder.
QString ownCommand();

/// Starts the program again, as a private session. False where that failed.
bool openPrivateWindow();

} // namespace vraem
