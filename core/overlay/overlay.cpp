// SPDX-License-Identifier: GPL-3.0-or-later
#include "overlay.h"

#include "interchange/entity_json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr QLatin1StringView ownPrefix = "own:"_L1;

/// Does one change to the data of one data set.
struct Applier
{
    OwnData& data;

    Annotation& annotation(const EventId& event) { return data.annotations[event]; }
    void forgetIfEmpty(const EventId& event)
    {
        if (data.annotations[event].isEmpty())
            data.annotations.erase(event);
    }

    void operator()(const SetNote& change)
    {
        annotation(change.event).note = change.text;
        forgetIfEmpty(change.event);
    }
    void operator()(const SetBookmark& change)
    {
        annotation(change.event).isBookmarked = change.isOn;
        forgetIfEmpty(change.event);
    }
    void operator()(const SetTags& change)
    {
        annotation(change.event).tags = change.tags;
        forgetIfEmpty(change.event);
    }
    void operator()(const PutSource& change) { data.sources[change.source.id] = change.source; }
    void operator()(const PutMention& change)
    {
        data.mentions[change.mention.id] = change.mention;
        if (change.place)
            data.places[change.place->id] = *change.place;
    }
    void operator()(const RemoveMention& change)
    {
        data.mentions.erase(change.mention);
        data.regroupings.erase(change.mention);
    }
    void operator()(const Regroup& change)
    {
        for (const MentionId& mention : change.mentions)
            data.regroupings[mention] = {change.event, change.kind, change.reason};
    }
};

QJsonObject changesJson(const OwnData& data)
{
    QJsonObject json;
    QJsonArray sources;
    QJsonArray places;
    QJsonArray mentions;
    QJsonObject regroupings;
    for (const auto& [id, source] : data.sources)
        sources.append(sourceJson(source));
    for (const auto& [id, place] : data.places)
        places.append(placeJson(place));
    for (const auto& [id, mention] : data.mentions)
        mentions.append(mentionJson(mention));
    for (const auto& [id, regrouping] : data.regroupings)
        regroupings.insert(id.value, QJsonObject{{u"event"_s, regrouping.event.value},
                                                 {u"kind"_s, nameOf(regrouping.kind)},
                                                 {u"reason"_s, regrouping.reason}});
    return {{u"sources"_s, sources},
            {u"places"_s, places},
            {u"mentions"_s, mentions},
            {u"regroupings"_s, regroupings}};
}

} // namespace

void Overlay::apply(const OverlayEdit& edit)
{
    for (const Change& change : edit.changes)
        std::visit(Applier{m_data[edit.data]}, change);
    if (m_data[edit.data].isEmpty())
        m_data.erase(edit.data);
}

const OwnData& Overlay::of(const LayerId& data) const
{
    static const OwnData none;
    const auto found = m_data.find(data);
    return found == m_data.end() ? none : found->second;
}

Annotation Overlay::annotationOf(const EventRef& event) const
{
    const auto& annotations = of(event.data).annotations;
    const auto found = annotations.find(event.event);
    return found == annotations.end() ? Annotation() : found->second;
}

bool Overlay::isEmpty() const
{
    return std::ranges::all_of(m_data, [](const auto& data) { return data.second.isEmpty(); });
}

QString Overlay::digest() const
{
    QJsonObject json;
    for (const auto& [id, data] : m_data) {
        if (data.changesData())
            json.insert(id.value, changesJson(data));
    }
    return QString::fromLatin1(QCryptographicHash::hash(QJsonDocument(json).toJson(QJsonDocument::Compact),
                                                        QCryptographicHash::Sha256)
                                   .toHex());
}

QJsonObject toJson(const OwnData& data)
{
    QJsonObject json = changesJson(data);
    QJsonObject annotations;
    for (const auto& [event, annotation] : data.annotations) {
        QJsonArray tags;
        for (const QString& tag : annotation.tags)
            tags.append(tag);
        annotations.insert(event.value, QJsonObject{{u"bookmark"_s, annotation.isBookmarked},
                                                    {u"tags"_s, tags},
                                                    {u"note"_s, annotation.note}});
    }
    json.insert(u"annotations"_s, annotations);
    return json;
}

QString ownId(const QString& rest)
{
    return ownPrefix + rest;
}

bool isOwnId(const QString& id)
{
    return id.startsWith(ownPrefix);
}

QString newOwnId()
{
    return ownId(QUuid::createUuid().toString(QUuid::Id128).first(16));
}

MentionId correctionId(const EventId& event, Field field)
{
    return {ownId(u"%1:%2"_s.arg(event.value, nameOf(field)))};
}

EventId splitId(const MentionId& mention)
{
    return {isOwnId(mention.value) ? mention.value : ownId(mention.value)};
}

} // namespace vraem
