// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <CLI/App.hpp>

namespace vraem {

/// `vraem-events extract-text FILE`, which the atlas runs to read a copy of a report: text to standard
/// output, or the name of an IssueCode to standard error. Not listed in the help.
void addExtractCommand(CLI::App& app, int& exitCode);

} // namespace vraem
