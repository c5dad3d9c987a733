// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/graphics_backend.h"

#include <QApplication>
#include <QLocale>

#include <gtest/gtest.h>

/// Offscreen unless told otherwise; listing the tests at build time must not need a display either.
int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    vraem::chooseGraphicsBackend();
    return RUN_ALL_TESTS();
}
