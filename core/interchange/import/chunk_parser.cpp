// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunk_parser.h"

#include "encoding/text_encoding.h"
#include "import_report.h"

#include <algorithm>

namespace vraem {
namespace {

constexpr int rowsToTrust = 3;
constexpr size_t rescansPerChunk = 8U << 20;

/// The first eight bytes as a number that sorts as they do.
std::uint64_t startOf(std::string_view id)
{
    std::uint64_t number = 0;
    for (size_t i = 0; i < 8; ++i)
        number = (number << 8) | (i < id.size() ? static_cast<unsigned char>(id[i]) : 0U);
    return number;
}

size_t nextLine(std::string_view text, size_t from)
{
    const size_t end = text.find('\n', from);
    return end == std::string_view::npos ? text.size() : end + 1;
}

QString numberText(size_t number)
{
    return QString::number(static_cast<qulonglong>(number));
}

} // namespace

void ChunkRows::clear()
{
    rows.clear();
    texts.clear();
    idHashes.clear();
    offsets.clear();
    issues.clear();
    counts.clear();
    rowsRead = 0;
    rowsRefused = 0;
    rowsWithWarnings = 0;
}

ChunkParser::ChunkParser(const TablePlan& plan)
    : m_plan(plan), m_scanner(plan.delimiter),
      m_mapper(makeRowMapper(plan.format, plan.header, plan.mapping)),
      m_scope(m_vocabulary, m_rows.texts, plan.header.size())
{}

void ChunkParser::start()
{
    m_rows.clear();
    m_countedTo = 0;
    m_countedLines = 0;
    m_quotelessTo = 0;
    m_rescansLeft = rescansPerChunk;
}

size_t ChunkParser::parse(std::string_view text, size_t from, size_t stopAt, bool isLast)
{
    m_isMixed = !isUtf8UpToCut(text.substr(from));
    const char* end = text.data() + text.size();
    while (from < stopAt) {
        const char* next = from < m_quotelessTo
                               ? m_scanner.scanWithoutQuotes(text.data() + from, end, isLast, m_record)
                               : m_scanner.scan(text.data() + from, end, isLast, m_record);
        if (!next)
            break;
        from = takeRecord({text, from, static_cast<size_t>(next - text.data()), isLast});
    }
    findSites();
    return from;
}

bool ChunkParser::hasRightColumns() const
{
    const size_t columns = m_plan.header.size();
    if (m_record.fields.size() < columns)
        return false;
    return std::all_of(m_record.fields.begin() + static_cast<std::ptrdiff_t>(columns), m_record.fields.end(),
                       [](const CsvField& field) { return field.size == 0; });
}

/// Takes the scanned record, or says why not; returns where to go on.
size_t ChunkParser::takeRecord(const Stretch& record)
{
    if (m_record.isBlank())
        return record.to;
    ++m_rows.rowsRead;
    m_rowIssues.clear();
    if (m_isMixed && !m_record.isQuoteOpen)
        recode(record);
    if (m_record.isQuoteOpen || (!hasRightColumns() && !unwrap()))
        return refuseBroken(record);
    mapRow(record);
    return record.to;
}

/// Refuses the first line of a record that is none, so that one stray quote costs one row.
size_t ChunkParser::refuseBroken(const Stretch& record)
{
    const size_t resume = std::min(nextLine(record.text, record.from), record.to);
    const bool isCut = record.isLast && resume == record.text.size() && !record.text.ends_with('\n') &&
                       m_record.fields.size() <= m_plan.header.size();
    const IssueCode code = isCut                  ? IssueCode::FileCutShort
                           : m_record.isQuoteOpen ? IssueCode::QuoteNotClosed
                                                  : IssueCode::WrongColumnCount;
    m_rowIssues.push_back(
        {code, 0, std::nullopt, numberText(m_record.fields.size()), numberText(m_plan.header.size()), false});
    ++m_rows.rowsRefused;
    keepIssues(record, m_rowIssues);
    const size_t rescanned = record.to - resume;
    if (m_record.isQuoteOpen || rescanned > m_rescansLeft)
        m_quotelessTo = std::max(m_quotelessTo, record.to);
    else
        m_rescansLeft -= rescanned;
    return resume;
}

/// Reads the record once more with the bytes that are no UTF-8 as Windows-1252.
void ChunkParser::recode(const Stretch& record)
{
    const std::string_view bytes = record.text.substr(record.from, record.to - record.from);
    if (isUtf8(bytes))
        return;
    m_recoded = mixedToUtf8(bytes);
    const size_t size = m_recoded.size();
    m_recoded.resize(size + CsvScanner::padding);
    m_scanner.scan(m_recoded.data(), m_recoded.data() + size, true, m_record);
    m_rowIssues.push_back({IssueCode::MixedEncoding, 0, std::nullopt, {}, QStringLiteral("UTF-8"), true});
}

/// A row that a spreadsheet saved as one quoted cell.
bool ChunkParser::unwrap()
{
    if (m_record.fields.size() != 1 || m_plan.header.size() < 2)
        return false;
    std::string scratch;
    m_unwrapped = textOf(m_record.fields.front(), scratch);
    const size_t size = m_unwrapped.size();
    m_unwrapped.resize(size + CsvScanner::padding);
    m_scanner.scan(m_unwrapped.data(), m_unwrapped.data() + size, true, m_record);
    if (!hasRightColumns() || m_record.isQuoteOpen)
        return false;
    m_rowIssues.push_back({IssueCode::RowQuotedWhole, 0, std::nullopt, {}, {}, true});
    return true;
}

void ChunkParser::mapRow(const Stretch& record)
{
    m_scope.begin(m_record);
    const bool isTaken = m_mapper->map(m_scope);
    if (isTaken) {
        const std::string_view id = m_rows.texts.id(m_rows.rows.size());
        m_scope.code.idStart = startOf(id);
        m_scope.code.hasWarning = !m_rowIssues.empty() || !m_scope.issues.empty();
        m_rows.rowsWithWarnings += m_scope.code.hasWarning ? 1 : 0;
        if (!m_scope.site.empty())
            m_sites.add(m_rows.rows.size(), m_scope.code.place, m_scope.site, m_vocabulary.places);
        m_rows.rows.push_back(m_scope.code);
        if (m_sites.isFull())
            findSites();
        m_rows.idHashes.push_back(hashOf(id));
        m_rows.offsets.push_back(record.from);
    } else {
        m_rows.texts.dropOpenRecord();
        ++m_rows.rowsRefused;
    }
    keepIssues(record, m_rowIssues);
    keepIssues(record, m_scope.issues);
}

void ChunkParser::keepIssues(const Stretch& record, std::vector<RowIssue>& issues)
{
    for (RowIssue& issue : issues) {
        ++m_rows.counts[issue.code];
        if (std::ssize(m_rows.issues) >= ImportReport::keptIssues)
            continue;
        issue.line = lineAt(record.text, record.from);
        m_rows.issues.push_back(std::move(issue));
    }
}

std::uint64_t ChunkParser::lineAt(std::string_view text, size_t offset)
{
    m_countedLines += countLines(text.substr(m_countedTo, offset - m_countedTo));
    m_countedTo = offset;
    return m_countedLines;
}

std::optional<size_t> ChunkParser::guessStart(std::string_view text) const
{
    CsvRecord record;
    const char* end = text.data() + text.size();
    for (size_t start = nextLine(text, 0); start < text.size(); start = nextLine(text, start)) {
        const char* at = text.data() + start;
        int right = 0;
        for (; right < rowsToTrust && at && at < end; ++right) {
            at = m_scanner.scan(at, end, false, record);
            if (at && record.fields.size() != m_plan.header.size())
                break;
        }
        if (right == rowsToTrust || !at || at == end)
            return start;
    }
    return std::nullopt;
}

} // namespace vraem
