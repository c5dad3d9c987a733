// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vraem {

constexpr int mostRecentFiles = 8;

/// Files opened last, newest first, at most mostRecentFiles; also those that are gone meanwhile.
QStringList recentFiles();
void addRecentFile(const QString& path);
void clearRecentFiles();

} // namespace vraem
