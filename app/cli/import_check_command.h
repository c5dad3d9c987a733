// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace vraem {

/// Adds "vraem-events import-check"; running it sets exitCode.
void addImportCheckCommand(CLI::App& app, int& exitCode);

} // namespace vraem
