// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format_row.h"

namespace vraem {

/// The 31 columns of ACLED since March 2023.
QStringList acledTableColumns();

/// An event by the ACLED codebook: an incident of one of its 25 sub-types on a day known to the month at
/// least, at a place. The day is the middle of a longer span, as the codebook has it for weeks and months.
/// Fatalities that no source counts stay empty: 0 would say that nobody died.
FormatRow acledRow(const Dataset& dataset, Row, const Event& event);

} // namespace vraem
