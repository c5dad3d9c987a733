// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event_columns.h"

namespace vraem {

/// The rows by rising key; rows of equal key keep their order. Linear time: three passes of counting.
std::vector<Row> orderedBy(const std::vector<std::int32_t>& keys, std::vector<Row> rows);

} // namespace vraem
