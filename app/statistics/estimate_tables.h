// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stat_table.h"
#include "state/session.h"

namespace vraem {

/// Figures that several sources, or one at several times, give for the same thing: a table for each thing,
/// each figure with its date and source, and the list of passages. No figure is preferred.
std::vector<StatTable> estimateTables(const Session& session);

} // namespace vraem
