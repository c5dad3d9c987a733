// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace vraem {

/// One field of a record, in the bytes that were scanned.
struct CsvField
{
    const char* data = nullptr;
    std::uint32_t size = 0;
    /// Doubled quotes stand for one.
    bool hasEscapes = false;
};

struct CsvRecord
{
    std::vector<CsvField> fields;
    /// The text ended inside quotes.
    bool isQuoteOpen = false;
    /// The record is one quoted field and the semicolons that a spreadsheet adds when it saves a row it did
    /// not split.
    bool isQuotedWhole = false;

    /// A blank line.
    bool isBlank() const { return fields.size() == 1 && fields.front().size == 0; }
};

/// Splits text into records as RFC 4180 has them, with any delimiter, and more leniently: line ends are LF or
/// CR LF, a quote that no delimiter or line end follows is a character of its field.
class CsvScanner
{
public:
    /// Bytes after the end of the text that may be read, though they are never used.
    static constexpr size_t padding = 64;

    explicit CsvScanner(char delimiter) : m_delimiter(delimiter) {}

    /// Scans the record at `at`; returns where the next one starts. nullptr where the text ends within the
    /// record and isLast is false: more text is needed. With isLast the end of the text ends the record.
    const char* scan(const char* at, const char* end, bool isLast, CsvRecord& record) const;

    /// The same for a stretch in which no quote is ever closed: quotes are characters like others.
    const char* scanWithoutQuotes(const char* at, const char* end, bool isLast, CsvRecord& record) const;

private:
    class Marks;

    template<bool hasQuotes>
    const char* scanRecord(const char* at, const char* end, bool isLast, CsvRecord& record) const;

    char m_delimiter;
};

/// The field's text; escapes are resolved in `scratch`, which then holds it.
std::string_view textOf(const CsvField& field, std::string& scratch);

/// Line feeds in a text.
std::uint64_t countLines(std::string_view text);

} // namespace vraem
