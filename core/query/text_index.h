// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_set.h"
#include "text_search.h"

#include <span>
#include <string>

namespace vraem {

/// Finds words in the text of all rows of a dataset, with the answers that matches() gives over
/// searchableText(). Records of plain ASCII are searched as they are; only the others are kept folded
/// besides.
class TextIndex
{
public:
    /// The dataset must outlive this.
    explicit TextIndex(const Dataset& dataset);

    RowSet find(const Search& search) const;

private:
    /// Folded texts one behind the other, each ending with a line break.
    struct FoldedTexts
    {
        std::string bytes;
        std::vector<std::uint64_t> starts{0};

        void append(const QString& text);
    };
    /// Texts of an arena that are searched as they are, by where each begins; those that folding could change
    /// stand folded besides.
    struct Searched
    {
        std::string_view bytes;
        std::span<const std::uint64_t> starts;
        FoldedTexts folded;
        /// The number of each folded text.
        std::vector<std::uint32_t> foldedNumbers;

        Searched(std::string_view bytes, std::span<const std::uint64_t> starts);
    };
    struct IndexedArena
    {
        std::vector<Row> rowOfRecord;
        Searched records;
        /// With the texts that records share, one for each such field.
        std::vector<std::pair<Searched, std::span<const std::uint32_t>>> shared;
    };

    void indexArenas();
    RowSet rowsWith(const QString& word) const;
    static void findIn(const IndexedArena& arena, const std::string& word, std::vector<RowSet::Word>& bits);
    void findInNames(const std::string& word, std::vector<RowSet::Word>& bits) const;

    const Dataset& m_dataset;
    std::vector<IndexedArena> m_arenas;
    FoldedTexts m_places;
    FoldedTexts m_actors;
    FoldedTexts m_ownTypes;
};

} // namespace vraem
