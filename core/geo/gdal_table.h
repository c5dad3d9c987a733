// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

namespace vraem {

/// See GeoFormats::toTable(). Of a workbook the sheet with most columns is read, its first row as header and
/// every cell as text; features are given with columns "latitude" and "longitude" besides.
Result<int> writeTable(const QString& path, bool isWorkbook, const QString& csvPath);

} // namespace vraem
