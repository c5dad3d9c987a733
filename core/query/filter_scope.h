// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"

namespace vraem {

/// The filter as it can still be asked when layers come or go: without factions, places, sources, colours,
/// own types and layers that the data set does not have.
Filter filterWithin(const Dataset& dataset, Filter filter);

} // namespace vraem
