// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation_request.h"

namespace vraem {

/// Fields of the event that some mention fills, in the order of Field.
std::vector<Field> filledFields(const Dataset& dataset, const Event& event);

/// A text to send to whoever keeps the data: which event and field, what each source's coding says, the
/// passages cited for it, the version and digest of the data, and two lines to fill in.
QString errorReport(const Dataset& dataset, const Event& event, Field field, const CitedData& data);

} // namespace vraem
