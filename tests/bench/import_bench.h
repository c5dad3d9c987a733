// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vraem {

/// vraem-bench import: opens a file as the window does and writes the time until its dataset is made, the
/// rows, and the memory at the peak and at the end. 0 where the file was taken.
struct ImportBenchOptions
{
    std::string csv;
    /// JSON; none where empty.
    std::string out;
    int threads = 2;
};
int runImportBench(const ImportBenchOptions& options);

} // namespace vraem
