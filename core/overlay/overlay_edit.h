// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/mention.h"
#include "model/place.h"
#include "model/source.h"

#include <QDateTime>

#include <array>
#include <set>
#include <variant>

namespace vraem {

/// An event of one of the data sets, by the data set's own id for it.
struct EventRef
{
    LayerId data;
    EventId event;

    bool operator==(const EventRef&) const = default;
};

/// Plain text; empty removes it.
struct SetNote
{
    EventId event;
    QString text;
};

struct SetBookmark
{
    EventId event;
    bool isOn = false;
};

struct SetTags
{
    EventId event;
    std::set<QString> tags;
};

/// Adds a source of the user's, or changes the one with its id.
struct PutSource
{
    Source source;
};

/// The fields that the user can correct, in the order they are shown in: those that are counted, filtered and
/// drawn.
inline constexpr std::array correctableFields{Field::Date, Field::Place, Field::Type, Field::Actors,
                                              Field::Casualties};

/// A correction or an event of the user's own: a mention of a source of the user's. Stands in place of the
/// one with its id.
struct PutMention
{
    Mention mention;
    /// Where the mention names a place that the gazetteer does not have.
    std::optional<Place> place = std::nullopt;
};

/// Takes a correction back, or removes an event of the user's own.
struct RemoveMention
{
    MentionId mention;
};

enum class RegroupKind
{
    Split,
    Merge
};

template<>
struct EnumNames<RegroupKind>
{
    static constexpr auto names = std::to_array<const char*>({"split", "merge"});
};

/// Puts mentions into another event than the coder did.
struct Regroup
{
    std::vector<MentionId> mentions;
    EventId event;
    RegroupKind kind = RegroupKind::Split;
    QString reason;
};

using Change = std::variant<SetNote, SetBookmark, SetTags, PutSource, PutMention, RemoveMention, Regroup>;

/// One step of the user's, done and undone as a whole.
struct OverlayEdit
{
    LayerId data;
    /// Version of the data set it was made on.
    QString dataVersion;
    /// UTC.
    QDateTime at;
    std::vector<Change> changes;
    /// Goes on with the note of the edit before, while it is being typed: both are one step.
    bool continues = false;
};

} // namespace vraem
