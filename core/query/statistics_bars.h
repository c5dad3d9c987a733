// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "statistics.h"

namespace vraem {

/// What bars are as long as.
enum class Measure
{
    Incidents,
    /// Best figures.
    Killed
};

/// One bar of a chart.
struct Bar
{
    /// What a filter finds it under: years, or positions as in Statistics. Several years where they are many.
    std::vector<int> values;
    Tally tally;

    bool operator==(const Bar&) const = default;
};

/// A chart that people can take in: never more than mostBars and one for the rest.
struct BarChart
{
    std::vector<Bar> bars;
    /// All values that have no bar of their own, with every incident once.
    std::optional<Bar> others = std::nullopt;
    /// Incidents of which the value is not known.
    Tally unknown;

    bool operator==(const BarChart&) const = default;
};

inline constexpr int mostBars = 15;

/// Every year from the first to the last, in order; where they are too many, spans of as many years each.
BarChart yearBars(const Statistics& statistics);
/// Those with incidents, the longest first.
BarChart typeBars(const Statistics& statistics, Measure measure);
BarChart departmentBars(const Statistics& statistics, Measure measure);
/// The top-level groups and, of the chosen factions, those and their members.
BarChart factionBars(const Statistics& statistics, const FactionTree& factions,
                     const std::set<FactionId>& chosen, Measure measure);
/// Incidents with any of the factions at these positions, each once.
Tally tallyOfFactions(const Statistics& statistics, const std::vector<int>& positions);

} // namespace vraem
