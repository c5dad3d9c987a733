// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "own_marks.h"
#include "query_result.h"

namespace vraem {

/// One answer by an engine made for it; who asks again and again keeps a QueryEngine. The marks are what the
/// filter may ask of the user's overlay.
QueryResult query(const Dataset& dataset, const Filter& filter, const OwnMarksPtr& marks = nullptr);
RowSet apply(const Dataset& dataset, const Filter& filter, const OwnMarksPtr& marks = nullptr);

} // namespace vraem
