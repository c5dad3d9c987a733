// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/attached_reports.h"

namespace vraem {

/// One line on how an attached file stands: which copy it is, how many passages were found, what changed.
QString copyWords(const AttachedFile& file);

/// The paragraphs of passages that are missing in a copy: "missing: paragraphs 8, 9 and 12"; empty where none
/// is.
QString missingWords(const ReportCopy& copy);

/// What came of attaching files, a line each.
QString outcomeWords(int taken, const Issues& refused, int passedOver);

} // namespace vraem
