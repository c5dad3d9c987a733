// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace CLI {
class App;
}

namespace vraem {

void addChangelogCommand(CLI::App& app, int& exitCode);

} // namespace vraem
