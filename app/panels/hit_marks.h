// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/theme.h"

#include <QTextDocument>

namespace vraem {

/// Marks the words of a search in what a document says of events; quiet lines and labels are the program's
/// own words and stay as they are.
void markHits(QTextDocument& document, const QString& search, const Theme& theme);

} // namespace vraem
