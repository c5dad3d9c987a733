// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import/import_report.h"
#include "interchange/import/inspection.h"

namespace vraem {

/// What an import by this mapping would do with the first rows of a table: they are imported as any file is.
/// Lines in its issues count from the header, which is line 1.
ImportReport checkSample(const Inspection& table, const ColumnMapping& mapping);

} // namespace vraem
