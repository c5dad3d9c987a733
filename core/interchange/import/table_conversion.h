// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

#include <QString>

namespace vraem {

/// Whether the file, by its content, is an XLSX workbook or a collection of GeoJSON features: what
/// convertToTable() makes a table of.
bool isConvertible(const QString& path);

/// Writes the events of a workbook or of features as a CSV file (UTF-8, with a header) into a folder, through
/// GDAL, and gives its path. Of a workbook the sheet with most columns is read, its first row as header and
/// every cell as text. Features become rows of their properties with "latitude" and "longitude"; of a shape
/// that is no point the middle, with a warning that counts them.
Result<QString> convertToTable(const QString& path, const QString& folder);

} // namespace vraem
