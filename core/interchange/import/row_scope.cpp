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

void RecordTexts::split(std::vector<TextArena::Fields>& records) const
{
    records.resize(m_ends.size());
    std::string_view rest = bytes();
    for (TextArena::Fields& fields : records) {
        for (std::string_view& field : fields) {
            field = rest.substr(0, rest.find(TextArena::separator) + 1);
            rest.remove_prefix(field.size());
        }
    }
}

void RecordTexts::empty(const std::array<bool, textFieldCount>& fields,
                        std::span<const TextArena::Fields> records)
{
    if (records.empty())
        return;
    char* to = m_bytes.data();
    const char* kept = to;
    const auto moveUpTo = [&](const char* end) {
        const auto size = static_cast<size_t>(end - kept);
        std::memmove(to, kept, size);
        to += size;
    };
    for (size_t record = 0; record < records.size(); ++record) {
        for (size_t field = 0; field < textFieldCount; ++field) {
            if (!fields[field])
                continue;
            const std::string_view text = records[record][field];
            moveUpTo(text.data());
            kept = text.data() + text.size() - 1;
        }
        const std::string_view last = records[record].back();
        m_ends[record] = static_cast<std::uint64_t>(to - m_bytes.data() + (last.data() + last.size() - kept));
    }
    moveUpTo(m_bytes.data() + m_size);
    m_size = static_cast<size_t>(to - m_bytes.data());
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
