// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

/// Two events that a report joins, the earlier first: the later follows it or responds to it, or both are
/// parts of one campaign and nothing of it lies between them.
struct SeriesStep
{
    Row from = 0;
    Row to = 0;

    auto operator<=>(const SeriesStep&) const = default;
};

/// The steps that lead from event to event of the series it belongs to, in order of time; none where no
/// report joins it to another. What a total counts is no series, for nothing is said of how its parts hang
/// together. Events without a date take no part.
std::vector<SeriesStep> seriesOf(const Dataset& dataset, Row row);

} // namespace vraem
