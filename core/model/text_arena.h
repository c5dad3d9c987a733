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

/// The texts of a field that repeats from record to record, each kept once.
struct SharedTexts
{
    /// One behind the other, each with TextArena::separator at its end.
    std::vector<char> bytes;
    /// Where each text begins, and where the last one ends.
    std::vector<std::uint64_t> starts{0};
    /// Which text each record has. Records behind the last code hold the field themselves.
    std::vector<std::uint32_t> codes;

    std::string_view at(std::uint32_t code) const
    {
        return {bytes.data() + starts[code], starts[code + 1] - starts[code] - 1};
    }
    size_t memory() const;
};

/// The words of all events of one file, UTF-8, one behind the other, in the order of the file; a field that
/// repeats may stand apart. Grows to at most 2^63 bytes and 2^31 records.
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
    /// Keeps the field of the records that have a code there; in their own bytes it is to be empty.
    void share(TextField field, SharedTexts texts)
    {
        m_shared[static_cast<size_t>(field)] = std::move(texts);
    }

    Record size() const { return static_cast<Record>(m_starts.size() - 1); }
    std::string_view field(Record record, TextField field) const;
    /// The fields that it holds itself, with separators between them.
    std::string_view record(Record record) const;
    /// By TextField.
    const std::array<SharedTexts, textFieldCount>& shared() const { return m_shared; }
    /// Where each record begins in bytes(), and where the last one ends.
    const std::vector<std::uint64_t>& starts() const { return m_starts; }
    std::string_view bytes() const { return {m_bytes.data(), m_bytes.size()}; }
    /// Bytes it can hold without moving them.
    size_t byteCapacity() const { return m_bytes.capacity(); }
    size_t memory() const;

private:
    std::vector<char> m_bytes;
    std::vector<std::uint64_t> m_starts{0};
    std::array<SharedTexts, textFieldCount> m_shared;
};

} // namespace vraem
