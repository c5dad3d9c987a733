// SPDX-License-Identifier: GPL-3.0-or-later
#include "private_window.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace vraem {

void leaveNoCaches()
{
    for (const char* variable :
         {"QML_DISABLE_DISK_CACHE", "QSG_RHI_DISABLE_DISK_CACHE", "QT_DISABLE_SHADER_DISK_CACHE"})
        qputenv(variable, "1");
    for (const char* variable : {"MESA_SHADER_CACHE_DISABLE", "MESA_GLSL_CACHE_DISABLE"})
        qputenv(variable, "true");
}

QString ownCommand()
{
    return QCoreApplication::arguments().constFirst();
}

bool openPrivateWindow()
{
    return QProcess::startDetached(ownCommand(), {u"--private"_s});
}

} // namespace vraem
