// SPDX-License-Identifier: GPL-3.0-or-later
#include "passage_numbers.h"

#include <algorithm>

namespace vraem {

int PassageNumbers::numberOf(const SourceId& source, const Locator& locator)
{
    const auto same = std::ranges::find_if(m_passages, [&](const Passage& passage) {
        return passage.source == source && !passage.own && passage.locator.paragraph == locator.paragraph;
    });
    if (same != m_passages.end()) {
        same->citations.push_back(locator);
        return static_cast<int>(same - m_passages.begin()) + 1;
    }
    m_passages.push_back({source, locator, {locator}});
    return static_cast<int>(m_passages.size());
}

int PassageNumbers::numberOfOwn(const SourceId& source, const QString& own)
{
    const auto same = std::ranges::find_if(
        m_passages, [&](const Passage& passage) { return passage.source == source && passage.own == own; });
    const int number = static_cast<int>(same - m_passages.begin()) + 1;
    if (same == m_passages.end())
        m_passages.push_back({source, {}, {}, own});
    return number;
}

} // namespace vraem
