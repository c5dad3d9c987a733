// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace vraem {

/// Adds "export". A wrong filter or format sets 2, a file that cannot be written sets 1.
void addExportCommand(CLI::App& app, int& exitCode);

} // namespace vraem
