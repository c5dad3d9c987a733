// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace vraem {

/// A stable, readable identifier that cannot be mistaken for one of another kind.
template<typename Tag>
struct Id
{
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const Id& a, const Id& b) { return a.value == b.value; }
    friend bool operator<(const Id& a, const Id& b) { return a.value < b.value; }
    friend size_t qHash(const Id& id, size_t seed = 0) { return qHash(id.value, seed); }
};

using SourceId = Id<struct SourceTag>;
using MentionId = Id<struct MentionTag>;
using EventId = Id<struct EventTag>;
using FactionId = Id<struct FactionTag>;
using PlaceId = Id<struct PlaceTag>;
using LayerId = Id<struct LayerTag>;
using ContextFactId = Id<struct ContextFactTag>;

} // namespace vraem
