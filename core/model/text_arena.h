// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace vraem {

/// What an event holds of words of its own. Names of places and actors stand in dictionaries, once each.
enum class TextField
{
    Id,
    Title,
    Summary,
    Note,
    /// The sources the data set names, separated by lines.
    SourcesNamed
};
inline constexpr size_t textFieldCount = 5;

/// The words of all events of one file, UTF-8, one behind the other, in the order of the file. Grows to at
/// most 2^63 bytes and 2^31 records.
class TextArena
{
public:
    using Fields = std::array<std::string_view, textFieldCount>;
    using Record = std::uint32_t;

    /// Between the fields of a record; in the fields themselves it is replaced by a space.
    static constexpr char separator = '\x1f';

    TextArena() = default;
    void reserve(size_t records, size_t bytes);
    void append(const Fields& fields);
    /// Copies records that hold their separators already; each ends where `ends` says, from the start of
    /// bytes.
    void appendRecords(std::string_view bytes, std::span<const std::uint64_t> ends);
    /// Moves the records of another arena behind these.
    void appendAll(TextArena&& other);

    Record size() const { return static_cast<Record>(m_starts.size() - 1); }
    std::string_view field(Record record, TextField field) const;
    /// All fields with separators between them.
    std::string_view record(Record record) const;
    /// Where each record begins in bytes(), and where the last one ends.
    const std::vector<std::uint64_t>& starts() const { return m_starts; }
    std::string_view bytes() const { return {m_bytes.data(), m_bytes.size()}; }
    /// Bytes it can hold without moving them.
    size_t byteCapacity() const { return m_bytes.capacity(); }
    size_t memory() const;

private:
    std::vector<char> m_bytes;
    std::vector<std::uint64_t> m_starts{0};
};

} // namespace vraem
