// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_codes.h"

#include <array>

namespace vraem {

/// Codes of one worker's vocabulary in the common one, by position.
struct CodeMap
{
    std::vector<Code> strings;
    std::vector<PlaceTree::Node> places;
    std::vector<Code> actors;
    std::vector<Code> casualties;
};

struct CommonVocabulary
{
    Vocabulary words;
    /// One per worker.
    std::vector<CodeMap> maps;
};

CommonVocabulary mergeVocabularies(std::vector<Vocabulary> vocabularies);

} // namespace vraem
