// SPDX-License-Identifier: GPL-3.0-or-later
#include "recent_files.h"

#include "settings/settings.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

const QString key = u"open/recent"_s;

} // namespace

QStringList recentFiles()
{
    return setting(key).toStringList();
}

void addRecentFile(const QString& path)
{
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(full);
    files.prepend(full);
    keepSetting(key, files.first(std::min<qsizetype>(files.size(), mostRecentFiles)));
}

void clearRecentFiles()
{
    forgetSetting(key);
}

} // namespace vraem
