// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_set.h"

#include <algorithm>

namespace vraem {
RowSet::RowSet(Row universe)
    : m_words((static_cast<size_t>(universe) + wordBits - 1) / wordBits),
      m_blockSizes(m_words.size() / wordsPerBlock + 1)
{}

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
    const int growth = std::popcount(word) - std::popcount(m_words[index]);
    m_size += growth;
    m_blockSizes[index / wordsPerBlock] += growth;
    m_words[index] = word;
}

Row RowSet::at(int position) const
{
    size_t block = 0;
    for (; position >= m_blockSizes[block]; ++block)
        position -= m_blockSizes[block];
    size_t word = block * wordsPerBlock;
    for (; position >= std::popcount(m_words[word]); ++word)
        position -= std::popcount(m_words[word]);
    Word rest = m_words[word];
    for (; position > 0; --position)
        rest &= rest - 1;
    return static_cast<Row>(word * wordBits) + std::countr_zero(rest);
}

int RowSet::positionOf(Row row) const
{
    const size_t word = wordOf(row);
    const size_t block = word / wordsPerBlock;
    int before = 0;
    for (size_t i = 0; i < block; ++i)
        before += m_blockSizes[i];
    for (size_t i = block * wordsPerBlock; i < word; ++i)
        before += std::popcount(m_words[i]);
    return word < m_words.size() ? before + std::popcount(m_words[word] & ((Word(1) << bitOf(row)) - 1))
                                 : before;
}

} // namespace vraem
