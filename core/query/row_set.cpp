// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_set.h"

#include <algorithm>

namespace vraem {
namespace {

constexpr size_t wordsPerBlock = 8;

} // namespace

RowSet::RowSet(Row universe) : m_words((static_cast<size_t>(universe) + wordBits - 1) / wordBits) {}

RowSet RowSet::all(Row universe)
{
    RowSet rows(universe);
    for (Row from = 0; from < universe; from += wordBits)
        rows.setWord(wordOf(from), ~Word(0) >> (wordBits - std::min(universe - from, wordBits)));
    return rows;
}

void RowSet::insert(Row row)
{
    setWord(wordOf(row), m_words[wordOf(row)] | Word(1) << bitOf(row));
}

void RowSet::erase(Row row)
{
    setWord(wordOf(row), m_words[wordOf(row)] & ~(Word(1) << bitOf(row)));
}

void RowSet::setWord(size_t index, Word word)
{
    m_size += std::popcount(word) - std::popcount(m_words[index]);
    m_words[index] = word;
    m_ranks.clear();
}

const std::vector<int>& RowSet::ranks() const
{
    if (!m_ranks.empty())
        return m_ranks;
    int before = 0;
    for (size_t word = 0; word < m_words.size(); ++word) {
        if (word % wordsPerBlock == 0)
            m_ranks.push_back(before);
        before += std::popcount(m_words[word]);
    }
    return m_ranks;
}

Row RowSet::at(int position) const
{
    const std::vector<int>& before = ranks();
    const auto block = std::upper_bound(before.begin(), before.end(), position) - before.begin() - 1;
    int left = position - before[static_cast<size_t>(block)];
    size_t word = static_cast<size_t>(block) * wordsPerBlock;
    for (; left >= std::popcount(m_words[word]); ++word)
        left -= std::popcount(m_words[word]);
    Word rest = m_words[word];
    for (; left > 0; --left)
        rest &= rest - 1;
    return static_cast<Row>(word * wordBits) + std::countr_zero(rest);
}

int RowSet::positionOf(Row row) const
{
    const size_t word = wordOf(row);
    if (m_words.empty())
        return 0;
    int before = ranks()[word / wordsPerBlock];
    for (size_t i = word / wordsPerBlock * wordsPerBlock; i < word; ++i)
        before += std::popcount(m_words[i]);
    return before + std::popcount(m_words[word] & ((Word(1) << bitOf(row)) - 1));
}

} // namespace vraem
