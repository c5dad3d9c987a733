// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"
#include "view_report.h"

namespace vraem {

/// Writes a report on a view as a PDF of A4 pages, with a footer of data version, date and page on each. What
/// was at the path stays if that fails. Belongs to the thread of the window.
std::optional<Issue> writePdf(const Dataset& dataset, const ViewReport& report, const QString& path);

} // namespace vraem
