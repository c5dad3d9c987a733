// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/statistics_reported.h"

#include <QString>

namespace vraem {

/// What reports total for a year beside what is described one by one, with what is left between them and
/// where each of them stands; that no report gives a total where none does. Empty of a year the totals say
/// nothing about.
QString reportedInYear(const Dataset& dataset, const ReportedTotals& totals, int year);

} // namespace vraem
