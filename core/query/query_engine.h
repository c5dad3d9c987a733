// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiled_filter.h"
#include "own_marks.h"
#include "query_result.h"
#include "text_index.h"

namespace vraem {

/// Answers one filter after another over a dataset. Keeps the last answer and touches only the rows that
/// enter or leave where that is less work; the answer is the same either way.
class QueryEngine
{
public:
    explicit QueryEngine(DatasetPtr dataset);

    const DatasetPtr& dataset() const { return m_dataset; }
    const QueryColumns& columns() const { return m_columns; }

    /// What filters may ask of the user's overlay from now on; nullptr for nothing.
    void setMarks(OwnMarksPtr marks);
    const OwnMarksPtr& marks() const { return m_marks; }

    /// Rows, month, type and death counts of the filter. The result is valid until the next call.
    const QueryResult& run(const Filter& filter);
    /// Facet counts, sources and casualties by side of the last filter, added to the result.
    const QueryResult& complete();

private:
    /// Rows that may enter or leave when only dates or area differ.
    struct Touched
    {
        /// Rows [first, second) and rows one by one; some may be in several.
        std::vector<std::pair<Row, Row>> ranges;
        std::vector<std::span<const Row>> lists;
        /// Those that are in one of two areas alone.
        Rows moved;
        /// So much may enter or leave that it is no use to go through it row by row.
        bool isTooMuch = false;

        std::int64_t count() const;
    };

    void findText(const QString& text);
    void findOwn(const Filter& filter);
    /// nullopt where anything else differs.
    std::optional<Touched> touchedBy(const Filter& next) const;
    void touchDates(const Filter& next, Touched& touched) const;
    void touchArea(const Filter& next, Touched& touched) const;
    void update(const Touched& touched, const CompiledFilter& filter);
    void scan(const CompiledFilter& filter);
    void judgeBlock(size_t block, const CompiledFilter& filter, RowSet& rows) const;
    bool canPass(size_t block, const CompiledFilter& filter) const;
    /// Rows that a scan would judge.
    std::int64_t scanned(const CompiledFilter& filter) const;
    void moveTo(RowSet rows);
    /// The counts of what is either so or not.
    void countSets();

    DatasetPtr m_dataset;
    QueryColumns m_columns;
    /// Latest last day of the rows of each block.
    std::vector<std::int32_t> m_latestDays;
    std::optional<TextIndex> m_textIndex;
    std::optional<RowSet> m_textRows;
    OwnMarksPtr m_marks;
    std::optional<RowSet> m_ownRows;
    std::optional<Filter> m_filter;
    std::optional<CompiledFilter> m_compiled;
    QueryResult m_result;
};

} // namespace vraem
