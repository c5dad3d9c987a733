// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings_file.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace vraem {

QSettings settingsFile()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return QSettings(folder + u"/vraem-atlas/settings.ini"_s, QSettings::IniFormat);
}

} // namespace vraem
