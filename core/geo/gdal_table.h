// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

class QIODevice;

namespace vraem {

/// See GeoFormats::toTable(). Of a workbook the sheet with most columns is read, its first row as header and
/// every cell as text; features are given with columns "latitude" and "longitude" besides.
Result<int> writeTable(const QString& path, bool isWorkbook, QIODevice& csv);

} // namespace vraem
