// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_files.h"

#include "settings_file.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr auto key = "open/recent"_L1;

} // namespace

QStringList recentFiles()
{
    return settingsFile().value(key).toStringList();
}

void addRecentFile(const QString& path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(full);
    files.prepend(full);
    settingsFile().setValue(key, files.first(std::min<qsizetype>(files.size(), mostRecentFiles)));
}

void clearRecentFiles()
{
    settingsFile().remove(key);
}

} // namespace vraem
