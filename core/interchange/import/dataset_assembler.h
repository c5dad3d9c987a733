// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import.h"
#include "row_collector.h"
#include "vocabulary_merge.h"

namespace vraem {

/// Makes the columns of a dataset of coded rows; nullopt where it was cancelled on the way. Empties the
/// collector. An issue goes to the report where there are more own types than a column can number.
std::optional<Dataset::Imported> assemble(const ImportRequest& request, RowCollector& collector,
                                          std::vector<Vocabulary> vocabularies, ImportReport& report);

} // namespace vraem
