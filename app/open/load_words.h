// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/load_data.h"
#include "state/load_progress.h"

namespace vraem {

/// "Reading ged.csv: 412,000 rows, 96 MB/s, 3 s left".
QString progressWords(const QString& path, const LoadProgress& progress);
/// "1,000,000 events of UCDP GED opened, nothing refused".
QString outcomeWords(const QString& path, const LoadedData& data);
/// The name of a format as people know it: "UCDP GED", "table".
QString formatName(ImportFormat format);
/// "UTF-8", "Windows-1252, compressed".
QString encodingWords(const ImportReport& report);

} // namespace vraem
