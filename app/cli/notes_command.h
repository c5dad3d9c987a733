// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace vraem {

/// Lists what is in a file of notes and corrections.
void addNotesCommand(CLI::App& app, int& exitCode);

} // namespace vraem
