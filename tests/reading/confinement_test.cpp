// SPDX-License-Identifier: GPL-3.0-or-later
#include "extract/confinement.h"

#include <gtest/gtest.h>

#include <sys/socket.h>
#include <unistd.h>

#include <cstdlib>

TEST(ConfinementDeathTest, NeitherSocketsNorPrograms)
{
    GTEST_FLAG_SET(death_test_style, "threadsafe");
    EXPECT_EXIT(
        {
            vraem::confineThisProcess();
            const bool hasSocket = socket(AF_INET, SOCK_STREAM, 0) >= 0;
            execl("/bin/true", "true", nullptr);
            std::_Exit(hasSocket ? 1 : 7);
        },
        testing::ExitedWithCode(7), "");
}
