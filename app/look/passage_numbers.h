// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/citation.h"

namespace vraem {

/// The numbers [1], [2], … of the passages that a card or a page rests on, in the order in which they are
/// first asked for. A passage is a paragraph of a source: citations of the same paragraph share a number.
class PassageNumbers
{
public:
    struct Passage
    {
        SourceId source;
        /// The first citation of the paragraph.
        Locator locator;
        /// All citations of the paragraph.
        std::vector<Locator> citations;
        /// Of a source of the user's: where in it, in the user's words; locator and citations say nothing.
        std::optional<QString> own = std::nullopt;
    };

    /// Passage i carries the number i + 1.
    const std::vector<Passage>& passages() const { return m_passages; }
    int numberOf(const SourceId& source, const Locator& locator);
    int numberOfOwn(const SourceId& source, const QString& passage);

private:
    std::vector<Passage> m_passages;
};

} // namespace vraem
