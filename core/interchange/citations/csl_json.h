// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cited_work.h"

#include <QJsonArray>

namespace vraem {

/// CSL-JSON 1.0 (its shape: resources/schema/csl-json.schema.json). A body stands as the literal author of a
/// report and of a data set. A date known to a window is a range marked "circa"; of one that is open on one
/// side the known end stands, marked too.
QJsonArray toCslJson(const std::vector<CitedWork>& works);

} // namespace vraem
