// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/session.h"

namespace vraem {

/// What helps to find a fault: versions of program, libraries, system and data, what draws, languages and
/// theme. In English for whoever answers; holds nothing personal: no name, no path, nothing of the user's
/// files but their number. Blocks for the digest of the shipped data, some milliseconds.
QString diagnosticText(const Session& session);
void copyDiagnosticText(const Session& session);

} // namespace vraem
