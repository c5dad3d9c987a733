// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_mapper.h"
#include "site_batch.h"

#include <map>

namespace vraem {

/// How the rows of a file are to be read.
struct TablePlan
{
    ImportFormat format = ImportFormat::GenericTable;
    TableHeader header;
    ColumnMapping mapping;
    char delimiter = ',';
};

/// What a stretch of a file holds.
struct ChunkRows
{
    std::vector<RowCode> rows;
    RecordTexts texts;
    /// hashOf() each row's id.
    std::vector<std::uint64_t> idHashes;
    /// Where each row starts in the chunk's text.
    std::vector<size_t> offsets;
    /// The first keptIssues.
    std::vector<RowIssue> issues;
    std::map<IssueCode, std::int64_t> counts;
    std::int64_t rowsRead = 0;
    std::int64_t rowsRefused = 0;
    std::int64_t rowsWithWarnings = 0;

    void clear();
};

/// Reads stretches of a table row by row. One per worker: it gathers the worker's vocabulary.
class ChunkParser
{
public:
    explicit ChunkParser(const TablePlan& plan);
    ChunkParser(const ChunkParser&) = delete;
    ChunkParser& operator=(const ChunkParser&) = delete;

    /// Drops what was read, but for the vocabulary.
    void start();
    /// Reads the rows that start in [from, stopAt) of the text and adds them to rows(). The text has
    /// CsvScanner::padding readable bytes behind it. Returns where the next row starts; before stopAt where
    /// the text ends within a row and isLast is false: to be called again from there with more text.
    size_t parse(std::string_view text, size_t from, size_t stopAt, bool isLast);
    /// Where in the text a row may start: the first line whose next rows all have as many columns as the
    /// header. nullopt where there is none.
    std::optional<size_t> guessStart(std::string_view text) const;

    ChunkRows& rows() { return m_rows; }
    Vocabulary takeVocabulary() { return std::move(m_vocabulary); }

private:
    struct Stretch
    {
        std::string_view text;
        size_t from = 0;
        size_t to = 0;
        bool isLast = false;
    };

    size_t takeRecord(const Stretch& record);
    size_t refuseBroken(const Stretch& record);
    void recode(const Stretch& record);
    bool unwrap();
    bool hasRightColumns() const;
    void mapRow(const Stretch& record);
    void findSites() { m_sites.resolve(m_rows.rows, m_vocabulary.places); }
    void keepIssues(const Stretch& record, std::vector<RowIssue>& issues);
    std::uint64_t lineAt(std::string_view text, size_t offset);

    const TablePlan& m_plan;
    CsvScanner m_scanner;
    Vocabulary m_vocabulary;
    std::unique_ptr<RowMapper> m_mapper;
    ChunkRows m_rows;
    SiteBatch m_sites;
    RowScope m_scope;
    CsvRecord m_record;
    std::string m_recoded;
    std::string m_unwrapped;
    std::vector<RowIssue> m_rowIssues;
    bool m_isMixed = false;
    /// Up to here quotes are characters like others: those there never end.
    size_t m_quotelessTo = 0;
    /// Bytes of broken rows that may still be scanned twice, so that no file takes more than linear time.
    size_t m_rescansLeft = 0;
    size_t m_countedTo = 0;
    std::uint64_t m_countedLines = 0;
};

} // namespace vraem
