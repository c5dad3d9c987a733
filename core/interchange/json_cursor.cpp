// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_cursor.h"

#include <QJsonDocument>

#include <cmath>

namespace vraem {
namespace {

QString describe(const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::String:
        return u'"' + value.toString().left(60) + u'"';
    case QJsonValue::Array:
        return QStringLiteral("[…]");
    case QJsonValue::Object:
        return QStringLiteral("{…}");
    case QJsonValue::Undefined:
        break;
    }
    return {};
}

} // namespace

void IssueSink::add(IssueCode code, const QString& where, const QString& found, const QString& expected)
{
    issues.append({code, file, where, found, expected, false});
}

JsonCursor::JsonCursor(const QJsonValue& value, QString path, IssueSink& sink)
    : m_object(value.toObject()), m_path(std::move(path)), m_sink(&sink)
{
    if (!value.isObject())
        m_sink->add(IssueCode::WrongType, m_path, describe(value), QStringLiteral("{…}"));
}

QString JsonCursor::pathOf(QLatin1StringView field) const
{
    return m_path.isEmpty() ? QString(field) : m_path + u'.' + field;
}

bool JsonCursor::has(QLatin1StringView field) const
{
    return m_object.contains(field) && !m_object.value(field).isNull();
}

QJsonValue JsonCursor::take(QLatin1StringView field)
{
    m_read.insert(QString(field));
    const QJsonValue value = m_object.value(field);
    return value.isNull() ? QJsonValue(QJsonValue::Undefined) : value;
}

QJsonValue JsonCursor::takeRequired(QLatin1StringView field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        m_sink->add(IssueCode::MissingField, pathOf(field));
    return value;
}

void JsonCursor::wrongType(QLatin1StringView field, const QJsonValue& value, const QString& expected)
{
    m_sink->add(IssueCode::WrongType, pathOf(field), describe(value), expected);
}

QString JsonCursor::text(QLatin1StringView field)
{
    takeRequired(field);
    const QString text = optionalText(field);
    if (has(field) && m_object.value(field).isString() && text.trimmed().isEmpty())
        m_sink->add(IssueCode::EmptyText, pathOf(field));
    return text;
}

QString JsonCursor::optionalText(QLatin1StringView field)
{
    const QJsonValue value = take(field);
    if (!value.isUndefined() && !value.isString())
        wrongType(field, value, QStringLiteral("\"…\""));
    return value.toString();
}

std::optional<double> JsonCursor::optionalNumber(QLatin1StringView field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isDouble()) {
        wrongType(field, value, QStringLiteral("0.0"));
        return std::nullopt;
    }
    return value.toDouble();
}

double JsonCursor::number(QLatin1StringView field)
{
    takeRequired(field);
    return optionalNumber(field).value_or(0.0);
}

std::optional<int> JsonCursor::optionalCount(QLatin1StringView field)
{
    const QJsonValue value = take(field);
    if (value.isUndefined())
        return std::nullopt;
    const double number = value.toDouble(0.5);
    const bool isWhole = std::floor(number) == number && std::abs(number) <= std::numeric_limits<int>::max();
    if (!value.isDouble() || !isWhole) {
        wrongType(field, value, QStringLiteral("0, 1, 2, …"));
        return std::nullopt;
    }
    if (number < 0) {
        m_sink->add(IssueCode::NegativeCount, pathOf(field), describe(value), QStringLiteral("0, 1, 2, …"));
        return std::nullopt;
    }
    return static_cast<int>(number);
}

int JsonCursor::count(QLatin1StringView field)
{
    takeRequired(field);
    return optionalCount(field).value_or(0);
}

bool JsonCursor::optionalFlag(QLatin1StringView field)
{
    const QJsonValue value = take(field);
    if (!value.isUndefined() && !value.isBool())
        wrongType(field, value, QStringLiteral("true, false"));
    return value.toBool();
}

LocalizedText JsonCursor::localized(QLatin1StringView field)
{
    takeRequired(field);
    return optionalLocalized(field);
}

LocalizedText JsonCursor::optionalLocalized(QLatin1StringView field)
{
    auto both = object(field);
    if (!both)
        return {};
    LocalizedText text{both->text(QLatin1StringView("en")), both->text(QLatin1StringView("es"))};
    both->finish();
    return text;
}

std::optional<JsonCursor> JsonCursor::object(QLatin1StringView field)
{
    const QJsonValue value = take(field);
    return value.isUndefined() ? std::nullopt
                               : std::optional<JsonCursor>(std::in_place, value, pathOf(field), *m_sink);
}

void JsonCursor::forEach(QLatin1StringView field, const std::function<void(JsonCursor&)>& read)
{
    const QJsonValue value = take(field);
    if (!value.isUndefined() && !value.isArray())
        wrongType(field, value, QStringLiteral("[…]"));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        JsonCursor element(array.at(i), QStringLiteral("%1[%2]").arg(pathOf(field)).arg(i), *m_sink);
        read(element);
        element.finish();
    }
}

void JsonCursor::forEachText(QLatin1StringView field,
                             const std::function<void(const QString&, const QString&)>& read)
{
    const QJsonValue value = take(field);
    if (!value.isUndefined() && !value.isArray())
        wrongType(field, value, QStringLiteral("[\"…\"]"));
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString where = QStringLiteral("%1[%2]").arg(pathOf(field)).arg(i);
        if (array.at(i).isString())
            read(array.at(i).toString(), where);
        else
            m_sink->add(IssueCode::WrongType, where, describe(array.at(i)), QStringLiteral("\"…\""));
    }
}

void JsonCursor::finish()
{
    for (const QString& key : m_object.keys()) {
        if (!m_read.contains(key) && !key.startsWith(u'$'))
            m_sink->add(IssueCode::UnknownField, m_path.isEmpty() ? key : m_path + u'.' + key);
    }
}

} // namespace vraem
