// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include <gtest/gtest.h>

/// Listing the tests at build time must not need a display either.
void preferOffscreen()
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    preferOffscreen();
    const QApplication application(argc, argv);
    return RUN_ALL_TESTS();
}
