// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/filter.h"
#include "sample.h"

#include <random>

namespace vraem::sample {

/// A merged dataset, or one as an importer makes it, of that many random events over 2019-2023 with every
/// kind of gap: no date, open dates, no place, no actors, no figures.
DatasetPtr randomDataset(std::mt19937& random, int events, bool isImported);

/// Changes one thing or several of a filter.
Filter randomStep(std::mt19937& random, const Dataset& dataset, Filter filter);

} // namespace vraem::sample
