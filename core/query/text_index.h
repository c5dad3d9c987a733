// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_set.h"
#include "text_search.h"

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
    struct IndexedArena
    {
        std::vector<Row> rowOfRecord;
        FoldedTexts folded;
        /// The record of each folded text.
        std::vector<TextArena::Record> foldedRecords;
    };

    void indexArenas();
    void foldRecords(const TextArena& arena, IndexedArena& into) const;
    RowSet rowsWith(const QString& word) const;
    void findInArenas(const std::string& word, std::vector<RowSet::Word>& bits) const;
    void findInNames(const std::string& word, std::vector<RowSet::Word>& bits) const;

    const Dataset& m_dataset;
    std::vector<IndexedArena> m_arenas;
    FoldedTexts m_places;
    FoldedTexts m_actors;
    FoldedTexts m_ownTypes;
};

} // namespace vraem
