// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event_columns.h"

#include <span>

namespace vraem {

/// Lists of codes, one for each entry of a dictionary, in one piece of memory.
class CodeLists
{
public:
    void append(const auto& codes)
    {
        m_codes.insert(m_codes.end(), codes.begin(), codes.end());
        m_starts.push_back(m_codes.size());
    }
    size_t size() const { return m_starts.size() - 1; }
    std::span<const Code> operator[](size_t entry) const
    {
        return std::span(m_codes).subspan(m_starts[entry], m_starts[entry + 1] - m_starts[entry]);
    }

private:
    std::vector<Code> m_codes;
    std::vector<size_t> m_starts{0};
};

} // namespace vraem
