// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/graphics_backend.h"

#include <QApplication>
#include <QLocale>

#include <benchmark/benchmark.h>

/// Offscreen and on the software scene graph unless told otherwise.
int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    vraem::chooseGraphicsBackend();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
