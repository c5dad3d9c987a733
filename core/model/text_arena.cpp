// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_arena.h"

#include <algorithm>

namespace vraem {

void TextArena::reserve(size_t records, size_t bytes)
{
    m_starts.reserve(records + 1);
    m_bytes.reserve(bytes);
}

void TextArena::append(const Fields& fields)
{
    for (const std::string_view field : fields) {
        const auto from = static_cast<std::ptrdiff_t>(m_bytes.size());
        m_bytes.insert(m_bytes.end(), field.begin(), field.end());
        std::replace(m_bytes.begin() + from, m_bytes.end(), separator, ' ');
        m_bytes.push_back(separator);
    }
    m_starts.push_back(m_bytes.size());
}

void TextArena::appendRecords(std::string_view bytes, std::span<const std::uint64_t> ends)
{
    const std::uint64_t shift = m_bytes.size();
    m_bytes.insert(m_bytes.end(), bytes.begin(), bytes.end());
    for (const std::uint64_t end : ends)
        m_starts.push_back(end + shift);
}

void TextArena::appendAll(TextArena&& other)
{
    const std::uint64_t shift = m_bytes.size();
    m_bytes.insert(m_bytes.end(), other.m_bytes.begin(), other.m_bytes.end());
    other.m_bytes = {};
    for (size_t record = 1; record < other.m_starts.size(); ++record)
        m_starts.push_back(other.m_starts[record] + shift);
    other.m_starts = {0};
}

std::string_view TextArena::record(Record record) const
{
    const std::uint64_t start = m_starts.at(record);
    return bytes().substr(start, m_starts.at(record + 1) - start);
}

std::string_view TextArena::field(Record record, TextField field) const
{
    std::string_view rest = this->record(record);
    for (auto skip = static_cast<size_t>(field); skip > 0; --skip)
        rest.remove_prefix(rest.find(separator) + 1);
    return rest.substr(0, rest.find(separator));
}

size_t TextArena::memory() const
{
    return m_bytes.capacity() + m_starts.capacity() * sizeof(std::uint64_t);
}

} // namespace vraem
