// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filter.h"
#include "query_result.h"

namespace vraem {

/// One answer by an engine made for it; who asks again and again keeps a QueryEngine.
QueryResult query(const Dataset& dataset, const Filter& filter);
RowSet apply(const Dataset& dataset, const Filter& filter);

} // namespace vraem
