// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cited_work.h"
#include "values/citation_kinds.h"
#include "values/issue.h"

namespace vraem {

/// Sets the works as a list of references in Chicago (author-date) or APA style, by pandoc, which runs in its
/// sandbox and gets them on its standard input. Language is a BCP 47 tag. Blocks, at most 20 s. An issue
/// where pandoc or the style is not installed, or fails.
Result<QString> referenceList(const std::vector<CitedWork>& works, CitationFormat style,
                              const QString& language);

/// The file of a style of the Citation Style Language, among those that pandoc, Zotero or the system has.
std::optional<QString> styleFile(const QString& name);

} // namespace vraem
