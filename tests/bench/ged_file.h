// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/query_columns.h"

#include <string>

namespace vraem {

/// The data set of a file; nullptr after saying on stderr what is wrong with it.
DatasetPtr openGedFile(const std::string& path);

/// Memory of columns, dictionaries' codes and orders per event, without its text.
double bytesPerEvent(const Dataset& dataset, const QueryColumns& columns);

} // namespace vraem
