// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"

#include <algorithm>

namespace vraem {

/// Rows of a data set that mention one of the sources for which `speaks` is true. Reads a column; makes no
/// event.
template<typename Speaks>
std::vector<Row> rowsOf(const Dataset& dataset, Speaks speaks)
{
    const auto& sources = dataset.columns().sources;
    std::vector<bool> isAsked;
    for (const std::vector<SourceId>& entry : sources.values)
        isAsked.push_back(std::any_of(entry.begin(), entry.end(), speaks));
    std::vector<Row> rows;
    for (Row row = 0; row < dataset.size(); ++row) {
        if (isAsked[sources.codes[static_cast<size_t>(row)]])
            rows.push_back(row);
    }
    return rows;
}

} // namespace vraem
