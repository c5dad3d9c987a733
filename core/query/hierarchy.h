// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event_columns.h"

#include <algorithm>
#include <numeric>
#include <optional>
#include <ranges>

namespace vraem {

/// Which item of a list lies in which other, by position.
class Hierarchy
{
public:
    Hierarchy() = default;
    /// `parentOf` gives the position of what an item lies in, nullopt for outermost ones; nothing lies in
    /// itself.
    Hierarchy(size_t items, auto parentOf)
    {
        std::vector<int> depths(items);
        for (size_t item = 0; item < items; ++item) {
            m_parents.push_back(parentOf(item));
            for (auto outer = m_parents.back(); outer; outer = parentOf(*outer))
                ++depths[item];
        }
        m_outermostFirst.resize(items);
        std::iota(m_outermostFirst.begin(), m_outermostFirst.end(), 0U);
        std::ranges::stable_sort(m_outermostFirst, {}, [&](Code item) { return depths[item]; });
    }

    size_t size() const { return m_parents.size(); }
    /// Adds to each item what lies in it.
    void addUp(std::vector<int>& counts) const
    {
        for (const Code item : m_outermostFirst | std::views::reverse) {
            if (m_parents[item])
                counts[*m_parents[item]] += counts[item];
        }
    }
    /// Marks all that lies in marked items.
    void markWithin(std::vector<bool>& marks) const
    {
        for (const Code item : m_outermostFirst) {
            if (m_parents[item] && marks[*m_parents[item]])
                marks[item] = true;
        }
    }

private:
    std::vector<std::optional<Code>> m_parents;
    std::vector<Code> m_outermostFirst;
};

} // namespace vraem
