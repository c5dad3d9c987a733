// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_collector.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// Counts lines at rising positions of a text.
class LineCounter
{
public:
    explicit LineCounter(std::string_view text) : m_text(text) {}

    std::uint64_t before(size_t position)
    {
        m_lines += countLines(m_text.substr(m_position, position - m_position));
        m_position = position;
        return m_lines;
    }

private:
    std::string_view m_text;
    size_t m_position = 0;
    std::uint64_t m_lines = 0;
};

} // namespace

RowCollector::RowCollector(const TablePlan& plan, ImportReport& importReport, std::uint64_t firstLine)
    : m_plan(plan), m_report(importReport), m_line(firstLine)
{}

void RowCollector::append(ChunkRows& chunk, std::string_view text, size_t worker, std::uint64_t bytesLeft)
{
    makeIdsUnique(chunk, text);
    report(chunk);
    rememberLines(chunk, text);
    m_sharer.takeFrom(chunk.texts);
    reserveFor(chunk, text.size(), bytesLeft);
    m_texts.appendRecords(chunk.texts.bytes(), chunk.texts.ends());
    const size_t before = m_rows.size();
    m_rows.insert(m_rows.end(), chunk.rows.begin(), chunk.rows.end());
    if (m_ranges.empty() || m_ranges.back().worker != worker)
        m_ranges.push_back({before, m_rows.size(), worker});
    m_ranges.back().end = m_rows.size();
    m_line += countLines(text);
}

TextArena RowCollector::takeTexts()
{
    std::move(m_sharer).giveTo(m_texts);
    return std::move(m_texts);
}

/// Asks for all the room that the rest will need at once, for growing would hold everything twice.
void RowCollector::reserveFor(const ChunkRows& chunk, size_t bytes, std::uint64_t bytesLeft)
{
    const bool fits = m_rows.size() + chunk.rows.size() <= m_rows.capacity() &&
                      m_texts.bytes().size() + chunk.texts.bytes().size() <= m_texts.byteCapacity();
    if (fits || bytes == 0)
        return;
    constexpr double margin = 1.03;
    const double chunks = 1 + margin * static_cast<double>(bytesLeft) / static_cast<double>(bytes);
    const auto expected = [&](size_t have, size_t inChunk) {
        return have + 64 + static_cast<size_t>(chunks * static_cast<double>(inChunk));
    };
    m_rows.reserve(expected(m_rows.size(), chunk.rows.size()));
    m_texts.reserve(expected(m_texts.size(), chunk.rows.size()),
                    expected(m_texts.bytes().size(), chunk.texts.bytes().size()));
}

void RowCollector::makeIdsUnique(ChunkRows& chunk, std::string_view text)
{
    std::vector<RecordTexts::Suffix> suffixes;
    std::unordered_map<size_t, std::string> longer;
    const size_t before = m_rows.size();
    const IdRegistry::IdOfRow idOfRow = [&](std::uint32_t row) -> std::string_view {
        if (row < before)
            return m_texts.field(row, TextField::Id);
        const auto found = longer.find(row - before);
        return found == longer.end() ? chunk.texts.id(row - before) : std::string_view(found->second);
    };
    LineCounter lines(text);
    for (size_t row = 0; row < chunk.rows.size(); ++row) {
        m_ids.prefetchSlot(chunk.idHashes[std::min(row + prefetchDistance, chunk.rows.size() - 1)]);
        const std::string_view written = chunk.texts.id(row);
        std::string id;
        if (chunk.rows[row].needsLineInId)
            id = std::string(written) + (written.empty() ? "line-" : "@line-") +
                 std::to_string(m_line + lines.before(chunk.offsets[row]));
        const std::string_view wanted = id.empty() ? written : std::string_view(id);
        const std::uint64_t hash = id.empty() ? chunk.idHashes[row] : hashOf(id);
        if (const auto copy = m_ids.add(wanted, hash, idOfRow)) {
            reportCopy(chunk, row, wanted, *copy, lines.before(chunk.offsets[row]));
            id = std::string(wanted) + *copy;
        }
        if (!id.empty()) {
            suffixes.push_back({row, id.substr(written.size())});
            longer.emplace(row, std::move(id));
        }
    }
    chunk.texts.lengthenIds(suffixes);
}

void RowCollector::reportCopy(ChunkRows& chunk, size_t row, std::string_view id, std::string_view suffix,
                              std::uint64_t line)
{
    const QString text = QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size()));
    const QString end = QString::fromUtf8(suffix.data(), static_cast<qsizetype>(suffix.size()));
    const RowIssue issue{IssueCode::DuplicateRowId, line, std::nullopt, text, text + end, true};
    const auto place = std::ranges::upper_bound(chunk.issues, line, {}, &RowIssue::line);
    chunk.issues.insert(place, issue);
    ++chunk.counts[issue.code];
    chunk.rowsWithWarnings += std::exchange(chunk.rows[row].hasWarning, true) ? 0 : 1;
}

void RowCollector::report(const ChunkRows& chunk)
{
    m_report.rowsRead += chunk.rowsRead;
    m_report.rowsTaken += std::ssize(chunk.rows);
    m_report.rowsRefused += chunk.rowsRefused;
    m_report.rowsWithWarnings += chunk.rowsWithWarnings;
    for (const auto& [code, count] : chunk.counts)
        m_report.counts[code] += count;
    for (const RowIssue& issue : chunk.issues) {
        if (m_report.issues.size() >= ImportReport::keptIssues)
            return;
        QString where = lineText(m_line + issue.line);
        if (issue.column)
            where += u", column %1"_s.arg(m_plan.header.names().at(static_cast<qsizetype>(*issue.column)));
        m_report.issues.append(
            {issue.code, m_report.file, where, issue.found, issue.expected, issue.isWarning});
    }
}

void RowCollector::rememberLines(const ChunkRows& chunk, std::string_view text)
{
    const bool hasTypes =
        m_plan.format == ImportFormat::GenericTable && m_plan.mapping.columns.contains(MappedField::Type);
    if (!hasTypes)
        return;
    LineCounter lines(text);
    for (size_t row = 0; row < chunk.rows.size(); ++row)
        m_lines.push_back(m_line + lines.before(chunk.offsets[row]));
}

QString RowCollector::placeOfType(size_t row) const
{
    return row < m_lines.size()
               ? lineText(m_lines[row]) + u", column "_s + m_plan.mapping.columns.at(MappedField::Type)
               : QString();
}

QString RowCollector::lineText(std::uint64_t line) const
{
    return u"line %1"_s.arg(line);
}

} // namespace vraem
