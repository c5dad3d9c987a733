// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace vraem {

/// Adds "vraem-events bibliography"; running it sets exitCode.
void addBibliographyCommand(CLI::App& app, int& exitCode);

} // namespace vraem
