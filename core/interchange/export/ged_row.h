// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format_row.h"

namespace vraem {

/// The 49 columns of UCDP GED since version 20.1.
QStringList gedTableColumns();

/// An event by the UCDP GED codebook: a fatal incident between organised actors, or of one against
/// civilians, with a place and both ends of its date. What UCDP alone decides (conflict, dyad and actor
/// numbers) stays empty. Date and place precision by the codes of date_prec and where_prec; an upper bound
/// that no source gives repeats the best figure.
FormatRow gedRow(const Dataset& dataset, Row at, const Event& event);

/// UCDP where_prec, 1-6.
int gedWherePrecision(const Dataset& dataset, const PlaceMention& place);
/// UCDP date_prec, 1-5.
int gedDatePrecision(DatePrecision precision);

} // namespace vraem
