// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_arena.h"

#include <algorithm>

namespace vraem {

size_t SharedTexts::memory() const
{
    return bytes.capacity() + starts.capacity() * sizeof(std::uint64_t) + codes.capacity() * sizeof(codes[0]);
}

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

std::string_view TextArena::record(Record record) const
{
    const std::uint64_t start = m_starts.at(record);
    return bytes().substr(start, m_starts.at(record + 1) - start);
}

std::string_view TextArena::field(Record record, TextField field) const
{
    const SharedTexts& shared = m_shared[static_cast<size_t>(field)];
    if (record < shared.codes.size())
        return shared.at(shared.codes[record]);
    std::string_view rest = this->record(record);
    for (auto skip = static_cast<size_t>(field); skip > 0; --skip)
        rest.remove_prefix(rest.find(separator) + 1);
    return rest.substr(0, rest.find(separator));
}

size_t TextArena::memory() const
{
    size_t bytes = m_bytes.capacity() + m_starts.capacity() * sizeof(std::uint64_t);
    for (const SharedTexts& texts : m_shared)
        bytes += texts.memory();
    return bytes;
}

} // namespace vraem
