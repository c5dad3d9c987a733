// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/passage_numbers.h"
#include "model/event.h"
#include "state/attached_reports.h"

#include <map>

namespace vraem {

/// Numbers of citations, each with the words it leads to.
using CitationLinks = std::map<int, PassageRef>;

/// The numbers [1], [2], … of the passages an event rests on. A passage is a paragraph of a source: citations
/// of the same paragraph share a number, counted from 1 in the order of the mentions. What the user put in
/// has a number too, which leads nowhere.
class CitationNumbers
{
public:
    using Passage = PassageNumbers::Passage;

    explicit CitationNumbers(const Event& event);

    /// Passage i carries the number i + 1.
    const std::vector<Passage>& passages() const { return m_passages.passages(); }
    /// The passages that carry the field, in any mention or in one; of those with one number the first.
    CitationLinks of(Field field) const;
    CitationLinks of(const MentionId& mention, Field field) const;
    /// Those that carry who says what of the field, and how surely: where several are told, the passages that
    /// carry that field too.
    CitationLinks ofAttribution(const MentionId& mention, Field about) const;

private:
    void addOwn(const Mention& mention);

    PassageNumbers m_passages;
    std::map<MentionId, std::map<Field, CitationLinks>> m_numbers;
    /// The same of passages that carry an attribution besides.
    std::map<MentionId, std::map<Field, CitationLinks>> m_attributions;
};

} // namespace vraem
