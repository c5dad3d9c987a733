// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation_request.h"
#include "values/issue.h"

namespace vraem {

/// Events whose passages are listed; of more the sources are named, and how many there are.
constexpr int mostEventsCited = 500;

/// The citations as the text of a file. Words in it are in the program's language. Blocks while pandoc runs,
/// for the forms that need it; issues are those of citedText().
Result<QString> citationText(const Dataset& dataset, const CitationRequest& request);

/// The ending of the file's name, without dot.
QString suffixOf(CitationFormat format);

} // namespace vraem
