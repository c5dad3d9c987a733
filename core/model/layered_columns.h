// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "layer.h"
#include "layered_events.h"
#include "values/issue.h"

#include <stop_token>

namespace vraem {

/// A row of one of several data sets.
struct LayerRow
{
    std::uint8_t part = 0;
    Row row = 0;
};

/// The rows of all parts in order of time, as EventColumns has them; each part keeps its own order. Writes
/// LayerPart::rows. Incomplete where it was cancelled.
std::vector<LayerRow> putInOrder(std::vector<LayerPart>& parts, const std::stop_token& cancel);

/// The columns of all parts in that order. Dictionaries stand one behind the other; texts are shared with the
/// parts. An issue where the parts have more own types together than a column can number: the rest is left
/// untyped.
EventColumns combinedColumns(const std::vector<LayerPart>& parts, const std::vector<Layer>& layers,
                             const std::vector<LayerRow>& order, Issues& issues);

} // namespace vraem
