// SPDX-License-Identifier: GPL-3.0-or-later
#include "story.h"

#include "interchange/json_cursor.h"
#include "interchange/view/view_state.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr int storyVersion = 1;

StoryCitation readCitation(JsonCursor& json)
{
    StoryCitation citation;
    if (json.has("fact"_L1)) {
        citation.fact = json.id<ContextFactId>("fact"_L1);
        return citation;
    }
    citation.event = json.id<EventId>("event"_L1);
    json.forEachText("fields"_L1, [&](const QString& name, const QString& where) {
        if (const auto field = json.parseName<Field>(name, where))
            citation.fields.push_back(*field);
    });
    return citation;
}

StoryStep readStep(JsonCursor& json)
{
    StoryStep step;
    step.title = json.localized("title"_L1);
    step.view = json.text("view"_L1);
    const bool isAddress = isViewAddress(step.view);
    if (!isAddress)
        json.sink().add(IssueCode::NotAView, json.pathOf("view"_L1), step.view.left(80),
                        u"vraem-atlas:view?…"_s);
    const Issues found = isAddress ? readView(step.view.toUtf8()).issues : Issues();
    for (const Issue& issue : found)
        json.sink().add(issue.code, json.pathOf("view"_L1) + u", "_s + issue.where, issue.found,
                        issue.expected);
    json.forEach("statements"_L1, [&](JsonCursor& item) {
        StoryStatement statement{item.localized("text"_L1), {}};
        item.forEach("cites"_L1,
                     [&](JsonCursor& citation) { statement.cites.push_back(readCitation(citation)); });
        step.statements.push_back(std::move(statement));
    });
    return step;
}

QJsonObject toJson(const LocalizedText& text)
{
    return {{u"en"_s, text.en}, {u"es"_s, text.es}};
}

QJsonObject toJson(const StoryCitation& citation)
{
    if (!citation.fact.isEmpty())
        return {{u"fact"_s, citation.fact.value}};
    QJsonObject json{{u"event"_s, citation.event.value}};
    QJsonArray fields;
    for (const Field field : citation.fields)
        fields.append(nameOf(field));
    if (!fields.isEmpty())
        json.insert(u"fields"_s, fields);
    return json;
}

QJsonObject toJson(const StoryStatement& statement);
QJsonObject toJson(const StoryStep& step);

template<typename T>
QJsonArray toArray(const std::vector<T>& items)
{
    QJsonArray array;
    for (const T& item : items)
        array.append(toJson(item));
    return array;
}

QJsonObject toJson(const StoryStatement& statement)
{
    return {{u"text"_s, toJson(statement.text)}, {u"cites"_s, toArray(statement.cites)}};
}

QJsonObject toJson(const StoryStep& step)
{
    return {{u"title"_s, toJson(step.title)},
            {u"view"_s, step.view},
            {u"statements"_s, toArray(step.statements)}};
}

} // namespace

Result<Story> readStory(const QByteArray& bytes)
{
    if (bytes.size() > mostBytes)
        return {std::nullopt, {{IssueCode::NotJson, {}, {}, {}, u"4 MiB"_s}}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (!document.isObject())
        return {std::nullopt,
                {{IssueCode::NotJson, {}, u"offset %1"_s.arg(error.offset), error.errorString()}}};
    IssueSink sink;
    JsonCursor json(document.object(), {}, sink);
    json.optionalText("$schema"_L1);
    const int version = json.count("story"_L1);
    if (version != storyVersion)
        sink.add(IssueCode::NumberOutOfRange, u"story"_s, QString::number(version),
                 QString::number(storyVersion));
    Story story{json.localized("title"_L1), {}};
    json.forEach("steps"_L1, [&](JsonCursor& step) { story.steps.push_back(readStep(step)); });
    json.finish();
    if (hasErrors(sink.issues))
        return {std::nullopt, sink.issues};
    return {std::move(story), sink.issues};
}

QByteArray toStoryFile(const Story& story)
{
    const QJsonObject json{
        {u"story"_s, storyVersion}, {u"title"_s, toJson(story.title)}, {u"steps"_s, toArray(story.steps)}};
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace vraem
