// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace vraem {

/// Adds "vraem-events show"; running it sets exitCode.
void addShowCommand(CLI::App& app, int& exitCode);

} // namespace vraem
