// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/window_host.h"
#include "look/focus_mark.h"
#include "look/language.h"
#include "main_window.h"
#include "map/basemap_reader.h"
#include "map/graphics_backend.h"
#include "settings/settings.h"

#include <QApplication>

#include <cstdio>

using namespace vraem;

/// Draws the atlas with the shipped data on map and timeline, in the steps of main(), tells so in a line and
/// ends.
int main(int argc, char** argv)
{
    useSettings(SettingsUse::None);
    QApplication application(argc, argv);
    setLanguage(QStringLiteral("en"));
    basemapOnceRead();
    FocusMark::install(application);
    Appearance appearance(application, keptLooks());
    Session session;
    session.setDataset(loadShippedData().dataset);
    chooseGraphicsBackend();
    DataLoader loader;
    WindowHost host(session, loader, appearance, [](MainWindow&) {});
    host.show(QSize(1440, 900));
    while (!host.window().isRenderReady())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 5);
    const bool isDrawn = !host.window().grab().isNull();
    std::puts(isDrawn ? "drawn" : "nothing drawn");
    std::fflush(stdout);
    std::_Exit(isDrawn ? 0 : 1);
}
