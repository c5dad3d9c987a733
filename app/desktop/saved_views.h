// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vraem {

/// Views that the user has given names: each a file of a view in the program's data folder.
namespace savedViews {

constexpr int longestName = 60;

/// In the order of the alphabet of the user's language.
QStringList names();
/// Of a name that may be new; any letters, of which those that no file system takes are encoded.
QString pathOf(const QString& name);
bool exists(const QString& name);
/// False where the new name is taken, or the file cannot be renamed.
bool rename(const QString& name, const QString& newName);
bool remove(const QString& name);
/// Makes the folder; false where that fails.
bool makeFolder();

} // namespace savedViews
} // namespace vraem
