// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "state/attached_reports.h"

namespace vraem {

/// Path and SHA-256 of each file that was attached last; nothing of their text is kept.
std::vector<std::pair<QString, QString>> rememberedCopies();
void rememberCopies(const AttachedReports& reports);

} // namespace vraem
