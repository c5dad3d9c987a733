// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cited_work.h"

namespace vraem {

/// Entries for biblatex and biber, UTF-8 text. Titles and bodies stand in braces, so that no style changes
/// their letters; what TeX reads as commands is escaped; dates are EDTF, as biblatex reads it, with "~" on a
/// window.
QString toBibLatex(const std::vector<CitedWork>& works);

/// Text that TeX prints as it is, with braces balanced.
QString texEscaped(const QString& text);

} // namespace vraem
