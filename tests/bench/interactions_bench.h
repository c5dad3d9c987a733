// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace vraem {

/// vraem-bench interactions: answers the filters of a states file over a GED-like table, as the peers'
/// scripts do, and writes the times by scenario and, beside them, a line of results per step to compare with
/// theirs.
struct InteractionsOptions
{
    std::string csv;
    std::string states;
    /// JSON; the results stand beside it with the ending .chk.
    std::string out;
    /// Overlap, ends included, as the window filters, instead of the half-open start days of the peers.
    bool isOverlap = false;
};
int runInteractions(const InteractionsOptions& options);

} // namespace vraem
