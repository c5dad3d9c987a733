// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay/overlay_file.h"
#include "random_edits.h"

#include <QCoreApplication>

#include <cstdio>

using namespace vraem;

/// overlay_writer FILE: adds edits without end, and says the number of each once it is acknowledged.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    OverlayFile file(QCoreApplication::arguments().at(1));
    file.open();
    for (int number = static_cast<int>(file.history().done().size()) + 1;; ++number) {
        const Issues issues = file.add(sample::noteEdit(number));
        if (!issues.isEmpty()) {
            std::printf("refused\n");
            return 1;
        }
        std::printf("%d\n", number);
        std::fflush(stdout);
    }
}
