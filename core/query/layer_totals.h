// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query_columns.h"
#include "totals.h"

namespace vraem {

/// The totals of some rows for each layer by itself, in the order of Dataset::layers().
std::vector<Totals> totalsByLayer(const Dataset& dataset, const QueryColumns& columns, const RowSet& rows);

/// Those of the rows that are of one layer.
RowSet rowsOfLayer(const Dataset& dataset, const RowSet& rows, size_t layer);

} // namespace vraem
