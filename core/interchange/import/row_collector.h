// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunk_parser.h"
#include "id_registry.h"
#include "import_report.h"
#include "model/text_arena.h"
#include "text_sharer.h"

namespace vraem {

/// Rows that one worker coded, in one piece.
struct RowRange
{
    size_t first = 0;
    size_t end = 0;
    size_t worker = 0;
};

/// Puts the rows of all chunks one behind the other, in the order of the file, and gives each a unique id.
class RowCollector
{
public:
    /// `firstLine` is the line the first chunk begins on, from 1.
    RowCollector(const TablePlan& plan, ImportReport& report, std::uint64_t firstLine);

    /// `text` is the stretch the rows came from, up to where the next one starts. `bytesLeft` behind it tells
    /// how much is still to come.
    void append(ChunkRows& chunk, std::string_view text, size_t worker, std::uint64_t bytesLeft);

    std::vector<RowCode>& rows() { return m_rows; }
    /// Of these the ids alone stand there until takeTexts().
    const TextArena& texts() const { return m_texts; }
    TextArena takeTexts();
    const std::vector<RowRange>& ranges() const { return m_ranges; }
    /// The place of the own type of a row, "line 7, column kind"; of tables alone.
    QString placeOfType(size_t row) const;

private:
    void reserveFor(const ChunkRows& chunk, size_t bytes, std::uint64_t bytesLeft);
    void makeIdsUnique(ChunkRows& chunk, std::string_view text);
    void report(const ChunkRows& chunk);
    void rememberLines(const ChunkRows& chunk, std::string_view text);
    void reportCopy(ChunkRows& chunk, size_t row, std::string_view id, std::string_view suffix,
                    std::uint64_t line);
    QString lineText(std::uint64_t line) const;

    const TablePlan& m_plan;
    ImportReport& m_report;
    std::uint64_t m_line;
    std::vector<RowCode> m_rows;
    TextArena m_texts;
    TextSharer m_sharer;
    std::vector<RowRange> m_ranges;
    /// Of each row, where the table has a type of its own.
    std::vector<std::uint64_t> m_lines;
    IdRegistry m_ids;
};

} // namespace vraem
