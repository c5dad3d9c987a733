// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event_columns.h"

#include <bit>
#include <iterator>

namespace vraem {

/// Rows of a dataset, each once, in its order; one bit per row of the dataset.
class RowSet
{
public:
    using Word = std::uint64_t;
    static constexpr int wordBits = 64;

    /// Goes through the rows in order.
    class Iterator
    {
    public:
        using difference_type = std::ptrdiff_t;
        using value_type = Row;

        Iterator() = default;
        Iterator(const Word* words, size_t word, size_t end) : m_words(words), m_word(word), m_end(end)
        {
            m_rest = m_word < m_end ? m_words[m_word] : 0;
            skipEmptyWords();
        }
        Row operator*() const { return static_cast<Row>(m_word * wordBits) + std::countr_zero(m_rest); }
        Iterator& operator++()
        {
            m_rest &= m_rest - 1;
            skipEmptyWords();
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const
        {
            return m_word == other.m_word && m_rest == other.m_rest;
        }

    private:
        void skipEmptyWords()
        {
            while (m_rest == 0 && m_word < m_end) {
                ++m_word;
                m_rest = m_word < m_end ? m_words[m_word] : 0;
            }
        }

        const Word* m_words = nullptr;
        size_t m_word = 0;
        size_t m_end = 0;
        Word m_rest = 0;
    };

    /// Empty, of a dataset with that many rows.
    explicit RowSet(Row universe = 0);
    static RowSet all(Row universe);

    int size() const { return m_size; }
    bool empty() const { return m_size == 0; }
    bool contains(Row row) const { return (m_words[wordOf(row)] >> bitOf(row)) & 1U; }
    Iterator begin() const { return {m_words.data(), 0, m_words.size()}; }
    Iterator end() const { return {m_words.data(), m_words.size(), m_words.size()}; }
    Row front() const { return *begin(); }
    Row back() const { return at(m_size - 1); }
    /// The row at a position, from 0 to size() - 1.
    Row at(int position) const;
    /// How many of the rows stand before this one.
    int positionOf(Row row) const;

    void insert(Row row);
    void erase(Row row);
    const std::vector<Word>& words() const { return m_words; }
    /// Replaces 64 rows at once; bits beyond the last row must be 0.
    void setWord(size_t index, Word word);

    bool operator==(const RowSet& other) const { return m_words == other.m_words; }

private:
    static size_t wordOf(Row row) { return static_cast<size_t>(row) / wordBits; }
    static unsigned bitOf(Row row) { return static_cast<unsigned>(row) % wordBits; }
    static constexpr size_t wordsPerBlock = 64;

    std::vector<Word> m_words;
    int m_size = 0;
    /// Rows in each block of words, by which a position is found.
    std::vector<int> m_blockSizes;
};

} // namespace vraem
