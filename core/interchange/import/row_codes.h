// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "place_tree.h"

#include <span>

namespace vraem {

/// An enumerator in one byte.
template<typename E>
class Byte
{
public:
    constexpr Byte(E value) : m_value(static_cast<std::uint8_t>(value)) {}
    constexpr operator E() const { return static_cast<E>(m_value); }
    constexpr std::uint8_t value() const { return m_value; }

private:
    std::uint8_t m_value;
};

/// Names are codes of Vocabulary::strings; that of the empty text is 0, "not given".
struct ActorKey
{
    Code name = 0;
    Code asWritten = 0;
    Byte<Side> side = Side::Other;
    Byte<Role> role = Role::Participant;
    Byte<Doubt> doubt = Doubt::None;
    /// Keys are compared by their bytes, so that none may be left open.
    std::uint8_t unused = 0;
};

struct CasualtyKey
{
    /// The source's single figure.
    std::int32_t best = 0;
    Byte<Side> side = Side::Other;
    Byte<CasualtyGroup> group = CasualtyGroup::People;
    Byte<Effect> effect = Effect::Killed;
    /// Keys are compared by their bytes, so that none may be left open.
    std::uint8_t unused = 0;
};

/// One row of a file, its repeating values as codes of the vocabulary of the worker that read it.
struct RowCode
{
    /// First bytes of the id as a number that sorts as they do.
    std::uint64_t idStart = 0;
    std::int32_t firstDay = 0;
    std::int32_t lastDay = 0;
    std::int32_t latitude = 0;
    std::int32_t longitude = 0;
    std::int32_t deathsLow = 0;
    std::int32_t deathsBest = 0;
    std::int32_t deathsHigh = 0;
    /// The closest place that the row names.
    PlaceTree::Node place = 0;
    Code actors = 0;
    Code casualties = 0;
    /// Of Vocabulary::strings.
    Code ownType = 0;
    Byte<DatePrecision> precision = DatePrecision::Day;
    /// How closely the row knows the place, by its own precision code.
    Byte<PlaceLevel> placeLevel = PlaceLevel::Point;
    bool isDated = false;
    /// The id is none, or cannot be trusted: the line makes it unique.
    bool needsLineInId = false;
    /// Something of the row was changed or left out.
    bool hasWarning = false;
    std::uint8_t traits = 0;
    Byte<EventClass> eventClass = EventClass::Violence;
    Byte<EventSubType> subType = EventSubType::XUnspecified;

    void set(Trait trait) { traits = static_cast<std::uint8_t>(traits | static_cast<std::uint8_t>(trait)); }
    bool has(Trait trait) const { return (traits & static_cast<std::uint8_t>(trait)) != 0; }
};
static_assert(sizeof(RowCode) == 64, "a row is one line of the cache");

/// The repeating values that one worker has met.
struct Vocabulary
{
    BytePool strings;
    PlaceTree places;
    /// ActorKey, one behind the other.
    BytePool actors;
    /// CasualtyKey, one behind the other.
    BytePool casualties;

    Vocabulary() { strings.intern({}); }
};

/// Killed as the row totals them, else as its casualties add up: see Deaths.
void setDeaths(RowCode& row, const std::optional<CountRange>& total, std::span<const CasualtyKey> casualties);

} // namespace vraem
