// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/window_host.h"
#include "main_window.h"
#include "open/file_opener.h"
#include "own_folders.h"

#include <QApplication>
#include <QTest>

#include <optional>

namespace vraem::sample {

/// One run of the program over the shipped data: session, loader and window.
struct Run
{
    explicit Run(const Looks& looks = keptLooks()) : appearance(*qApp, looks)
    {
        session.setDataset(loadShippedData().dataset);
        host.emplace(session, loader, appearance, [](MainWindow&) {});
    }
    ~Run()
    {
        host.reset();
        appearance.setTheme(ThemeChoice::Light);
    }

    MainWindow& window() { return host->window(); }
    bool isReady()
    {
        return QTest::qWaitFor([this] { return window().isRenderReady(); }, 20'000);
    }
    void start()
    {
        host->show(std::nullopt);
        host->restoreSession();
    }
    /// As the user does it.
    void end() { window().close(); }

    Session session;
    DataLoader loader;
    Appearance appearance;
    std::optional<WindowHost> host;
};

} // namespace vraem::sample
