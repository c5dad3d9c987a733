// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/graphics_backend.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    QApplication application(argc, argv);
    vraem::chooseGraphicsBackend();
    return RUN_ALL_TESTS();
}
