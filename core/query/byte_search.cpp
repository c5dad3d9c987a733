// SPDX-License-Identifier: GPL-3.0-or-later
#include "byte_search.h"

#include <algorithm>
#include <cstdint>
#include <experimental/simd>

namespace vraem {
namespace {

using Bytes = std::experimental::native_simd<std::uint8_t>;
using Mask = Bytes::mask_type;

constexpr size_t sieveSize = Bytes::size();
/// Sieves that are looked at together.
constexpr size_t sievesInBlock = 4;
constexpr size_t blockSize = sieveSize * sievesInBlock;
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
}

bool ByteSearch::isAt(const char* at) const
{
    return std::equal(m_word.begin(), m_word.end(), at,
                      [](char word, char text) { return word == lower(text); });
}

/// Tells of the places that follow a byte at which of them the two rare bytes of the word stand.
class ByteSearch::Sieve
{
public:
    explicit Sieve(const ByteSearch& search)
        : m_first(search.m_word, search.m_first), m_second(search.m_word, search.m_second)
    {}

    Mask at(const char* bytes) const { return m_first.at(bytes) & m_second.at(bytes); }
    bool findsAny(const char* block) const
    {
        Mask any = at(block);
        for (size_t i = 1; i < sievesInBlock; ++i)
            any = any | at(block + i * sieveSize);
        return std::experimental::any_of(any);
    }

private:
    struct Letter
    {
        Letter(std::string_view word, size_t position)
            : offset(position), value(static_cast<std::uint8_t>(word[position])),
              ignoredBit(static_cast<std::uint8_t>(isLetter(word[position]) ? caseBit : 0))
        {}

        Mask at(const char* bytes) const
        {
            const auto* from = reinterpret_cast<const std::uint8_t*>(bytes + offset);
            return (Bytes(from, std::experimental::element_aligned) | ignoredBit) == value;
        }

        size_t offset;
        Bytes value;
        Bytes ignoredBit;
    };

    Letter m_first;
    Letter m_second;
};

std::optional<size_t> ByteSearch::next(std::string_view bytes, size_t from) const
{
    if (bytes.size() < m_word.size())
        return std::nullopt;
    const size_t end = bytes.size() - m_word.size() + 1;
    const Sieve sieve(*this);
    size_t at = from;
    for (; at + blockSize <= end; at += blockSize) {
        if (!sieve.findsAny(bytes.data() + at))
            continue;
        for (size_t part = at; part < at + blockSize; part += sieveSize) {
            for (Mask places = sieve.at(bytes.data() + part); std::experimental::any_of(places);) {
                const int place = std::experimental::find_first_set(places);
                if (isAt(bytes.data() + part + place))
                    return part + static_cast<size_t>(place);
                places[static_cast<size_t>(place)] = false;
            }
        }
    }
    for (; at < end; ++at) {
        if (isAt(bytes.data() + at))
            return at;
    }
    return std::nullopt;
}

} // namespace vraem
