// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_search.h"

#include <algorithm>

namespace vraem {
namespace {

constexpr size_t blockSize = 256;
constexpr char caseBit = 0x20;

/// From the most to the least frequent in English and Spanish text.
constexpr std::string_view byFrequency = " eaionsrtldcumphgbfyvkwqjxz";

bool isLetter(char c)
{
    return c >= 'a' && c <= 'z';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | caseBit) : c;
}

size_t rarity(char c)
{
    return std::min(byFrequency.find(c), byFrequency.size());
}

} // namespace

ByteSearch::ByteSearch(std::string folded) : m_word(std::move(folded))
{
    const auto rarest = std::ranges::max_element(m_word, {}, rarity);
    m_first = static_cast<size_t>(rarest - m_word.begin());
    m_second = m_first == 0 ? m_word.size() - 1 : 0;
    for (size_t i = 0; i < m_word.size(); ++i) {
        if (i != m_first && rarity(m_word[i]) > rarity(m_word[m_second]))
            m_second = i;
    }
    m_firstCase = isLetter(m_word[m_first]) ? caseBit : char(0);
    m_secondCase = isLetter(m_word[m_second]) ? caseBit : char(0);
}

bool ByteSearch::isAt(const char* at) const
{
    return std::equal(m_word.begin(), m_word.end(), at,
                      [](char word, char text) { return word == lower(text); });
}

bool ByteSearch::mayBeginAt(const char* at) const
{
    return static_cast<char>(at[m_first] | m_firstCase) == m_word[m_first] &&
           static_cast<char>(at[m_second] | m_secondCase) == m_word[m_second];
}

bool ByteSearch::mayBeginIn(const char* block) const
{
    const char first = m_word[m_first];
    const char second = m_word[m_second];
    const char* atFirst = block + m_first;
    const char* atSecond = block + m_second;
    char any = 0;
    for (size_t i = 0; i < blockSize; ++i) {
        const bool isFirst = static_cast<char>(atFirst[i] | m_firstCase) == first;
        const bool isSecond = static_cast<char>(atSecond[i] | m_secondCase) == second;
        any = static_cast<char>(any | static_cast<char>(isFirst & isSecond));
    }
    return any != 0;
}

std::optional<size_t> ByteSearch::next(std::string_view bytes, size_t from) const
{
    if (bytes.size() < m_word.size())
        return std::nullopt;
    const size_t last = bytes.size() - m_word.size();
    size_t at = from;
    while (at <= last) {
        const bool isWholeBlock = at + blockSize <= last;
        if (isWholeBlock && !mayBeginIn(bytes.data() + at)) {
            at += blockSize;
            continue;
        }
        for (const size_t end = std::min(at + blockSize, last + 1); at < end; ++at) {
            if (mayBeginAt(bytes.data() + at) && isAt(bytes.data() + at))
                return at;
        }
    }
    return std::nullopt;
}

} // namespace vraem
