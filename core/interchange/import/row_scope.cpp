// SPDX-License-Identifier: GPL-3.0-or-later
#include "row_scope.h"

#include <algorithm>

namespace vraem {
namespace {

constexpr qsizetype longestQuoted = 120;

QString quoted(std::string_view text)
{
    const QString whole = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    return whole.size() > longestQuoted ? whole.first(longestQuoted) + QChar(0x2026) : whole;
}

} // namespace

void RecordTexts::grow(size_t more)
{
    m_bytes.resize(std::max<size_t>({m_size + more, m_bytes.size() * 2, 1U << 16}));
}

/// Line ends of the text added last.
void RecordTexts::joinLines(size_t last)
{
    const auto end = m_bytes.begin() + static_cast<std::ptrdiff_t>(m_size);
    std::replace_if(
        end - static_cast<std::ptrdiff_t>(last), end, [](char c) { return c == '\n' || c == '\r'; }, ' ');
}

void RecordTexts::clear()
{
    m_size = 0;
    m_ends.clear();
}

void RecordTexts::lengthenIds(std::span<const Suffix> suffixes)
{
    if (suffixes.empty())
        return;
    RecordTexts longer;
    longer.m_bytes.resize(m_size + suffixes.size() * 16);
    auto next = suffixes.begin();
    for (size_t index = 0; index < m_ends.size(); ++index) {
        const std::string_view own = id(index);
        longer.add(own);
        if (next != suffixes.end() && next->record == index)
            longer.add((next++)->text);
        longer.add(record(index).substr(own.size()));
        longer.endRecord();
    }
    *this = std::move(longer);
}

RowScope::RowScope(Vocabulary& words, RecordTexts& recordTexts, size_t columns)
    : vocabulary(words), texts(recordTexts), m_scratch(columns)
{}

void RowScope::begin(const CsvRecord& record)
{
    m_record = &record;
    code = {};
    site = {};
    issues.clear();
}

void RowScope::add(IssueCode issue, size_t column, const QString& expected, bool isWarning)
{
    RowIssue entry{issue, 0, std::nullopt, {}, expected, isWarning};
    if (column < m_scratch.size()) {
        entry.column = column;
        entry.found = quoted(text(column));
    }
    issues.push_back(std::move(entry));
}

void RowScope::warn(IssueCode issue, size_t column, const QString& expected)
{
    add(issue, column, expected, true);
}

bool RowScope::refuse(IssueCode issue, size_t column, const QString& expected)
{
    add(issue, column, expected, false);
    return false;
}

} // namespace vraem
