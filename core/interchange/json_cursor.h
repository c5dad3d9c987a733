// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/enum_names.h"
#include "values/id.h"
#include "values/issue.h"
#include "values/localized_text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>
#include <set>

namespace vraem {

/// Where findings about one file go.
struct IssueSink
{
    QString file;
    Issues issues;

    void add(IssueCode code, const QString& where, const QString& found = {}, const QString& expected = {});
};

/// Reads a JSON object field by field and reports, with file and JSON path, whatever is missing, of a wrong
/// type, unknown or left unread. A reader that finds something wrong returns an empty value; the sink then
/// holds an error.
class JsonCursor
{
public:
    JsonCursor(const QJsonValue& value, QString path, IssueSink& sink);

    const QString& path() const { return m_path; }
    QString pathOf(QLatin1StringView field) const;
    IssueSink& sink() const { return *m_sink; }
    bool has(QLatin1StringView field) const;

    /// Non-empty text.
    QString text(QLatin1StringView field);
    QString optionalText(QLatin1StringView field);
    std::optional<double> optionalNumber(QLatin1StringView field);
    double number(QLatin1StringView field);
    std::optional<int> optionalCount(QLatin1StringView field);
    int count(QLatin1StringView field);
    bool optionalFlag(QLatin1StringView field);
    /// {"en": …, "es": …}, both non-empty.
    LocalizedText localized(QLatin1StringView field);
    LocalizedText optionalLocalized(QLatin1StringView field);

    template<typename IdType>
    IdType id(QLatin1StringView field)
    {
        return IdType{text(field)};
    }

    template<typename E>
    E name(QLatin1StringView field)
    {
        return parseName<E>(text(field), pathOf(field)).value_or(E{});
    }

    /// The field's object, if it is there.
    std::optional<JsonCursor> object(QLatin1StringView field);
    /// Calls read for each element of an array of objects; an absent array is empty.
    void forEach(QLatin1StringView field, const std::function<void(JsonCursor&)>& read);
    void forEachText(QLatin1StringView field,
                     const std::function<void(const QString&, const QString&)>& read);

    template<typename E>
    std::optional<E> parseName(const QString& name, const QString& where)
    {
        const std::optional<E> value = fromName<E>(name);
        if (!value && !name.isEmpty())
            m_sink->add(IssueCode::UnknownName, where, name, namesOf<E>().join(QStringLiteral(", ")));
        return value;
    }

    /// Names every field that nobody asked for: a misspelt one would be lost without a word.
    void finish();

private:
    QJsonValue take(QLatin1StringView field);
    QJsonValue takeRequired(QLatin1StringView field);
    void wrongType(QLatin1StringView field, const QJsonValue& value, const QString& expected);

    QJsonObject m_object;
    QString m_path;
    IssueSink* m_sink;
    std::set<QString> m_read;
};

} // namespace vraem
