// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "byte_pool.h"

#include <array>
#include <span>

namespace vraem {

class RecordTexts;

/// Keeps the texts of one field once each, for as long as that takes less than half of the memory: looking
/// them up takes time.
class FieldSharer
{
public:
    bool isSharing() const { return m_isSharing; }
    /// Takes the field of the next records, with its separator; gives up for those to come where it does not
    /// repeat enough.
    void add(TextField field, std::span<const TextArena::Fields> records);
    SharedTexts take() &&;

private:
    void judge();

    BytePool m_texts;
    std::vector<Code> m_codes;
    std::vector<std::uint64_t> m_hashes;
    size_t m_bytes = 0;
    bool m_isSharing = true;
};

/// Keeps what repeats in the words of a file once, such as notes on the same conflict.
class TextSharer
{
public:
    /// Takes the fields that repeat out of the next records.
    void takeFrom(RecordTexts& records);
    /// Hands over all that was taken.
    void giveTo(TextArena& arena) &&;

private:
    std::array<FieldSharer, textFieldCount> m_fields;
    std::vector<TextArena::Fields> m_records;
};

} // namespace vraem
