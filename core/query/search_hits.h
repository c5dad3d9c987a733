// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text_search.h"

namespace vraem {

/// A stretch of a text, in UTF-16 units.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange&) const = default;
};

/// Where a text holds words of a search, by the folding that the search compares in, but in positions of the
/// text as it is: a letter with the accents that follow it is marked whole. In order and apart from each
/// other; words that are excluded are not looked for.
std::vector<TextRange> hitsOf(const Search& search, QStringView text);

} // namespace vraem
