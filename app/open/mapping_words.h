// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import/column_mapping.h"

namespace vraem {

/// "Date", "Place", "Actor": what a column of a table can be.
QString fieldName(MappedField field);
/// "30/6/2022 (day, month, year)".
QString dateOrderName(DateOrder order);

} // namespace vraem
