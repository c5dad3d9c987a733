// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

namespace vraem {

/// RFC 4180 rows, one an event, with a header; sources as "id para. N" joined by "; ". Cells that a
/// spreadsheet would take for a formula start with an apostrophe.
QString toCsv(const Dataset& dataset, const std::vector<Row>& rows);

/// One field quoted as RFC 4180 asks, made safe against formula injection.
QString csvField(const QString& text);

} // namespace vraem
