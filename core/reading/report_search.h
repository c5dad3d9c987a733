// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report_text.h"

namespace vraem {

/// Where the words stand in a report, in order: without regard to case, accents, kinds of quotes, dashes and
/// white space. Matches do not overlap. Empty where nothing is asked.
std::vector<ReportText::Span> findWords(const ReportText& report, const QString& words);

} // namespace vraem
