// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vraem {

/// Looks for everything the program needs where it is installed, and prints a line for each on standard
/// output. Needs a QApplication on the offscreen platform. Gives the exit code: 0 where all is there, else 1.
int runSelfTest();

} // namespace vraem
