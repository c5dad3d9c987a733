// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cited_work.h"

namespace vraem {

/// Records of the RIS format, UTF-8: tag, two spaces, hyphen, space, value; one line a value, CR LF after
/// each. A date known to a window stands with its first day and, in words, in the note that the work carries.
QString toRis(const std::vector<CitedWork>& works);

} // namespace vraem
