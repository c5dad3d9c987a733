// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csv_scanner.h"
#include "field_values.h"
#include "row_codes.h"
#include "table_header.h"
#include "values/issue.h"

#include <algorithm>

namespace vraem {

/// The words of the rows of a chunk, as TextArena keeps them.
class RecordTexts
{
public:
    void add(std::string_view text)
    {
        if (m_size + text.size() > m_bytes.size())
            grow(text.size());
        std::ranges::copy(text, m_bytes.begin() + static_cast<std::ptrdiff_t>(m_size));
        m_size += text.size();
    }
    /// The same with line ends as spaces.
    void addLine(std::string_view text)
    {
        add(text);
        if (!text.empty() && std::memchr(text.data(), '\n', text.size()) != nullptr)
            joinLines(text.size());
    }
    /// A line that follows another, such as ", Huanta"; nothing where there is no text.
    void addLineAfter(std::string_view before, std::string_view text)
    {
        if (text.empty())
            return;
        add(before);
        addLine(text);
    }
    /// Ends a field; the fields come in the order of TextField.
    void endField() { add({&TextArena::separator, 1}); }
    void endRecord() { m_ends.push_back(m_size); }
    /// Drops what was added since the last record ended.
    void dropOpenRecord() { m_size = m_ends.empty() ? 0 : m_ends.back(); }
    void clear();

    std::string_view bytes() const { return {m_bytes.data(), m_size}; }
    std::span<const std::uint64_t> ends() const { return m_ends; }
    std::string_view record(size_t index) const
    {
        const size_t from = index == 0 ? 0 : m_ends[index - 1];
        return bytes().substr(from, m_ends[index] - from);
    }
    std::string_view id(size_t index) const
    {
        const std::string_view whole = record(index);
        return whole.substr(0, whole.find(TextArena::separator));
    }

    struct Suffix
    {
        size_t record = 0;
        std::string text;
    };
    /// Lengthens ids; the suffixes rise by record.
    void lengthenIds(std::span<const Suffix> suffixes);
    /// The fields of each record, with the separators behind them.
    void split(std::vector<TextArena::Fields>& records) const;
    /// Empties fields; `records` is what split() gave, and no longer holds.
    void empty(const std::array<bool, textFieldCount>& fields, std::span<const TextArena::Fields> records);

private:
    void grow(size_t more);
    void joinLines(size_t last);

    /// Room; the first m_size bytes are used.
    std::vector<char> m_bytes;
    size_t m_size = 0;
    std::vector<std::uint64_t> m_ends;
};

/// Something to say of a row, by its position in the chunk until its line is known.
struct RowIssue
{
    IssueCode code = IssueCode::CannotRead;
    /// From the first line of the chunk.
    std::uint64_t line = 0;
    /// Position in the header; nullopt where it is of the whole row.
    std::optional<size_t> column;
    QString found;
    QString expected;
    bool isWarning = false;
};

/// What is seen and made of one row: its fields by column, the codes and words to fill, and the issues.
class RowScope
{
public:
    RowScope(Vocabulary& vocabulary, RecordTexts& texts, size_t columns);

    /// Starts a row. A row shorter than the header has nothing in the columns that it lacks.
    void begin(const CsvRecord& record);
    /// The column's text without blanks around it; empty for TableHeader::absent().
    std::string_view text(size_t column)
    {
        if (column >= m_record->fields.size())
            return {};
        const CsvField& field = m_record->fields[column];
        return trimmed(field.hasEscapes ? textOf(field, m_scratch[column])
                                        : std::string_view(field.data, field.size));
    }
    Code string(std::string_view text) { return vocabulary.strings.intern(text); }

    void warn(IssueCode code, size_t column, const QString& expected = {});
    /// Says why the row cannot be taken; false.
    bool refuse(IssueCode code, size_t column, const QString& expected = {});

    Vocabulary& vocabulary;
    RecordTexts& texts;
    RowCode code;
    /// Of the site in code.place that is still to be looked up; empty where there is none.
    std::string_view site;
    std::vector<RowIssue> issues;

private:
    void add(IssueCode code, size_t column, const QString& expected, bool isWarning);

    const CsvRecord* m_record = nullptr;
    std::vector<std::string> m_scratch;
};

} // namespace vraem
