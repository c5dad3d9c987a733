// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/date.h"
#include "values/localized_text.h"

namespace vraem::labels {

/// "1.0.0, 22 November 2026: what changed".
QString changelogEntry(const QString& version, Date date, const LocalizedText& text);

} // namespace vraem::labels
