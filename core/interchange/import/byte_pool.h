// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/event_columns.h"
#include "model/prefetch.h"

#include <bit>
#include <cstring>
#include <string_view>
#include <type_traits>
#include <utility>

namespace vraem {

inline std::uint64_t mixed(std::uint64_t value)
{
    value *= 0x9E3779B97F4A7C15ULL;
    return value ^ (value >> 29);
}

/// The bytes at a place as a number.
template<typename Number>
Number numberAt(const char* at)
{
    Number number = 0;
    std::memcpy(&number, at, sizeof(Number));
    return number;
}

/// Up to 8 bytes as a number that no others of that size have.
inline std::uint64_t wordOf(const char* at, size_t size)
{
    if (size >= 4)
        return (std::uint64_t{numberAt<std::uint32_t>(at)} << 32) | numberAt<std::uint32_t>(at + size - 4);
    if (size == 0)
        return 0;
    return (std::uint64_t{numberAt<std::uint8_t>(at)} << 16) |
           (std::uint64_t{numberAt<std::uint8_t>(at + size / 2)} << 8) |
           numberAt<std::uint8_t>(at + size - 1);
}

/// Spreads the bits of a byte string over 64; the same on every run.
inline std::uint64_t hashOf(std::string_view bytes)
{
    std::uint64_t hash = mixed(bytes.size() + 1);
    const char* at = bytes.data();
    size_t left = bytes.size();
    for (; left > 8; at += 8, left -= 8)
        hash = std::rotl(mixed(hash ^ numberAt<std::uint64_t>(at)), 23);
    hash = mixed(hash ^ wordOf(at, left));
    return mixed(hash ^ (hash >> 32));
}

/// An entry of a hash table with open addressing.
struct PoolSlot
{
    std::uint32_t hash = 0;
    /// One more than what it stands for; a free slot has 0.
    std::uint32_t entry = 0;
};

/// The same entries in a table of twice the size.
std::vector<PoolSlot> grown(const std::vector<PoolSlot>& slots);

/// Distinct byte strings, each under a code, from 0 in the order they came.
class BytePool
{
public:
    Code intern(std::string_view bytes) { return intern(bytes, hashOf(bytes)); }
    /// The same where hashOf() the bytes is known.
    Code intern(std::string_view bytes, std::uint64_t hash);
    /// Ask for what intern() will read of a string that has that hash, one after the other.
    void prefetchSlot(std::uint64_t hash) const { prefetch(&slotOf(hash)); }
    void prefetchStart(std::uint64_t hash) const { prefetch(&m_starts[slotOf(hash).entry]); }
    void prefetchString(std::uint64_t hash) const
    {
        const Code next = slotOf(hash).entry;
        prefetch(m_bytes.data() + m_starts[next == 0 ? 0 : next - 1]);
    }
    std::string_view at(Code code) const
    {
        return {m_bytes.data() + m_starts[code], m_starts[code + 1] - m_starts[code]};
    }
    Code size() const { return static_cast<Code>(m_starts.size() - 1); }
    size_t byteCount() const { return m_bytes.size(); }
    /// The strings one behind the other, and where each begins and the last ends; the pool is used up.
    std::pair<std::vector<char>, std::vector<std::uint64_t>> take() &&
    {
        return {std::move(m_bytes), std::move(m_starts)};
    }

private:
    const PoolSlot& slotOf(std::uint64_t hash) const { return m_slots[(hash >> 32) & (m_slots.size() - 1)]; }

    std::vector<char> m_bytes;
    std::vector<std::uint64_t> m_starts{0};
    std::vector<PoolSlot> m_slots{64};
};

/// Lists of keys of plain data without padding, interned by their bytes.
template<typename Key>
Code internKeys(BytePool& pool, const Key* keys, size_t count)
{
    static_assert(std::has_unique_object_representations_v<Key>);
    return pool.intern({reinterpret_cast<const char*>(keys), sizeof(Key) * count});
}

/// What internKeys() was given.
template<typename Key>
std::vector<Key> keysAt(const BytePool& pool, Code code)
{
    const std::string_view bytes = pool.at(code);
    std::vector<Key> keys(bytes.size() / sizeof(Key));
    if (!keys.empty())
        std::memcpy(keys.data(), bytes.data(), bytes.size());
    return keys;
}

} // namespace vraem
