// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overlay_edit.h"

#include <map>

namespace vraem {

/// What the user put on an event without changing it.
struct Annotation
{
    bool isBookmarked = false;
    std::set<QString> tags = {};
    QString note = {};

    bool isEmpty() const { return !isBookmarked && tags.empty() && note.isEmpty(); }
    bool operator==(const Annotation&) const = default;
};

/// Where the user puts a mention instead of where the coder did, and why.
struct Regrouping
{
    EventId event;
    RegroupKind kind = RegroupKind::Split;
    QString reason;

    bool operator==(const Regrouping&) const = default;
};

/// All that is the user's own about one data set, by the data set's own ids.
struct OwnData
{
    std::map<EventId, Annotation> annotations;
    std::map<SourceId, Source> sources;
    std::map<PlaceId, Place> places;
    /// Corrections, and events of the user's own.
    std::map<MentionId, Mention> mentions;
    std::map<MentionId, Regrouping> regroupings;

    /// Whether it changes what the data set says, beyond notes, bookmarks and tags.
    bool changesData() const { return !mentions.empty() || !regroupings.empty(); }
    bool isEmpty() const { return annotations.empty() && sources.empty() && !changesData(); }
};

/// The user's own layer over data sets: what all edits that are not undone make together. A value; the data
/// sets themselves are never altered. Data sets are told apart by the id of their layer, so that a note on
/// one is not shown on another.
class Overlay
{
public:
    void apply(const OverlayEdit& edit);

    const std::map<LayerId, OwnData>& all() const { return m_data; }
    /// Empty where there is none.
    const OwnData& of(const LayerId& data) const;
    Annotation annotationOf(const EventRef& event) const;
    bool isEmpty() const;
    /// SHA-256, 64 hex digits, of all that changes what data sets say; the same edits in another order that
    /// lead to the same give the same.
    QString digest() const;

private:
    std::map<LayerId, OwnData> m_data;
};

/// The state in JSON, for comparing and for lists; not the form of the file.
QJsonObject toJson(const OwnData& data);

/// The mark before every id that the user's overlay gives; no id of a data set begins so.
QString ownId(const QString& rest);
bool isOwnId(const QString& id);
/// One that is not in use anywhere.
QString newOwnId();
/// A correction of a field of an event has an id of its own, so that a later one stands in its place.
MentionId correctionId(const EventId& event, Field field);
/// The event that a mention makes once it is split off.
EventId splitId(const MentionId& mention);

} // namespace vraem
