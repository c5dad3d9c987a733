// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit_json.h"

#include "interchange/entity_json.h"
#include "interchange/entity_readers.h"

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QJsonArray texts(const auto& items, auto text)
{
    QJsonArray array;
    for (const auto& item : items)
        array.append(text(item));
    return array;
}

QJsonObject changeJson(const SetNote& change)
{
    QJsonObject note{{u"event"_s, change.event.value}};
    if (!change.text.isEmpty())
        note.insert(u"text"_s, change.text);
    return {{u"note"_s, note}};
}

QJsonObject changeJson(const SetBookmark& change)
{
    return {{u"bookmark"_s, QJsonObject{{u"event"_s, change.event.value}, {u"on"_s, change.isOn}}}};
}

QJsonObject changeJson(const SetTags& change)
{
    return {
        {u"tags"_s, QJsonObject{{u"event"_s, change.event.value},
                                {u"tags"_s, texts(change.tags, [](const QString& tag) { return tag; })}}}};
}

QJsonObject changeJson(const PutSource& change)
{
    return {{u"source"_s, sourceJson(change.source)}};
}

QJsonObject changeJson(const PutMention& change)
{
    QJsonObject json{{u"mention"_s, mentionJson(change.mention)}};
    if (change.place)
        json.insert(u"place"_s, placeJson(*change.place));
    return json;
}

QJsonObject changeJson(const RemoveMention& change)
{
    return {{u"remove"_s, QJsonObject{{u"mention"_s, change.mention.value}}}};
}

QJsonObject changeJson(const Regroup& change)
{
    QJsonObject json{{u"mentions"_s, texts(change.mentions, [](const MentionId& id) { return id.value; })},
                     {u"event"_s, change.event.value},
                     {u"kind"_s, nameOf(change.kind)}};
    if (!change.reason.isEmpty())
        json.insert(u"reason"_s, change.reason);
    return {{u"regroup"_s, json}};
}

Regroup readRegroup(JsonCursor& json)
{
    Regroup change;
    json.forEachText("mentions"_L1,
                     [&](const QString& id, const QString&) { change.mentions.push_back({id}); });
    change.event = json.id<EventId>("event"_L1);
    change.kind = json.name<RegroupKind>("kind"_L1);
    change.reason = json.optionalText("reason"_L1);
    return change;
}

PutMention readPutMention(JsonCursor& change, JsonCursor& json)
{
    const auto source = json.id<SourceId>("source"_L1);
    PutMention put{readMention(json, source, Origin::Exported)};
    if (auto place = change.object("place"_L1)) {
        put.place = readPlace(*place, Origin::Exported);
        place->finish();
    }
    return put;
}

std::optional<Change> readObject(QLatin1StringView kind, JsonCursor& json, JsonCursor& change)
{
    if (kind == "note"_L1)
        return SetNote{json.id<EventId>("event"_L1), json.optionalText("text"_L1)};
    if (kind == "bookmark"_L1)
        return SetBookmark{json.id<EventId>("event"_L1), json.optionalFlag("on"_L1)};
    if (kind == "tags"_L1) {
        SetTags tags{json.id<EventId>("event"_L1), {}};
        json.forEachText("tags"_L1, [&](const QString& tag, const QString&) { tags.tags.insert(tag); });
        return tags;
    }
    if (kind == "source"_L1)
        return PutSource{readSource(json, Origin::Exported)};
    if (kind == "mention"_L1)
        return readPutMention(change, json);
    if (kind == "remove"_L1)
        return RemoveMention{json.id<MentionId>("mention"_L1)};
    return readRegroup(json);
}

void readChange(JsonCursor& change, std::vector<Change>& changes)
{
    for (const QLatin1StringView kind :
         {"note"_L1, "bookmark"_L1, "tags"_L1, "source"_L1, "mention"_L1, "remove"_L1, "regroup"_L1}) {
        if (!change.has(kind))
            continue;
        if (auto json = change.object(kind)) {
            if (auto read = readObject(kind, *json, change))
                changes.push_back(std::move(*read));
            json->finish();
        }
        return;
    }
    change.sink().add(IssueCode::MissingField, change.path(), {},
                      u"note, bookmark, tags, source, mention, remove, regroup"_s);
}

} // namespace

QJsonObject toJson(const OverlayEdit& edit)
{
    QJsonObject json{{u"at"_s, edit.at.toUTC().toString(Qt::ISODateWithMs)},
                     {u"data"_s, edit.data.value},
                     {u"do"_s, texts(edit.changes, [](const Change& change) {
                          return std::visit([](const auto& one) { return changeJson(one); }, change);
                      })}};
    if (!edit.dataVersion.isEmpty())
        json.insert(u"dataVersion"_s, edit.dataVersion);
    if (edit.continues)
        json.insert(u"continues"_s, true);
    return json;
}

OverlayEdit readEdit(JsonCursor& json)
{
    OverlayEdit edit;
    const QString at = json.text("at"_L1);
    edit.at = QDateTime::fromString(at, Qt::ISODateWithMs);
    if (!at.isEmpty() && !edit.at.isValid())
        json.sink().add(IssueCode::MalformedDate, json.pathOf("at"_L1), at, u"2026-01-31T12:00:00.000Z"_s);
    edit.data = json.id<LayerId>("data"_L1);
    edit.dataVersion = json.optionalText("dataVersion"_L1);
    json.forEach("do"_L1, [&](JsonCursor& change) { readChange(change, edit.changes); });
    edit.continues = json.optionalFlag("continues"_L1);
    if (edit.changes.empty())
        json.sink().add(IssueCode::MissingField, json.pathOf("do"_L1));
    return edit;
}

} // namespace vraem
