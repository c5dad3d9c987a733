// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event.h"

#include <map>
#include <set>

namespace vraem {

/// The numbers [1], [2], … of the passages an event rests on. A passage is a paragraph of a source: citations
/// of the same paragraph share a number, counted from 1 in the order of the mentions.
class CitationNumbers
{
public:
    struct Passage
    {
        SourceId source;
        Locator locator;
    };

    explicit CitationNumbers(const Event& event);

    /// Passage i carries the number i + 1.
    const std::vector<Passage>& passages() const { return m_passages; }
    /// Numbers of the passages that carry the field, in any mention or in one; ascending.
    std::set<int> of(Field field) const;
    std::set<int> of(const MentionId& mention, Field field) const;

private:
    int numberOf(const SourceId& source, const Locator& locator);

    std::vector<Passage> m_passages;
    std::map<MentionId, std::map<Field, std::set<int>>> m_numbers;
};

} // namespace vraem
