// SPDX-License-Identifier: GPL-3.0-or-later
#include "view_state.h"

#include "view_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr QByteArrayView opening("vraem-atlas:view?");

std::optional<QString> decoded(const QByteArray& encoded)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder(QByteArray(encoded).replace('+', ' ').percentDecoded());
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

Result<ViewState> readAddress(const QByteArray& address)
{
    std::vector<ViewField> fields;
    qsizetype at = opening.size();
    for (const QByteArray& part : address.sliced(at).split('&')) {
        const QString where = u"offset %1"_s.arg(at);
        at += part.size() + 1;
        const qsizetype equals = part.indexOf('=');
        const auto key = decoded(part.first(std::max<qsizetype>(equals, 0)));
        const auto value = decoded(part.sliced(equals + 1));
        if (!key || !value)
            return {std::nullopt, {{IssueCode::NotUtf8, {}, where, {}, {}}}};
        if (equals < 0)
            return {std::nullopt, {{IssueCode::NotAView, {}, where, value->left(80), u"key=value"_s}}};
        fields.push_back({*key, *value, where});
    }
    return stateOf(fields);
}

Result<ViewState> readStateFile(const QByteArray& text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject())
        return {std::nullopt,
                {{IssueCode::NotAView, {}, u"offset %1"_s.arg(error.offset), error.errorString(), {}}}};
    std::vector<ViewField> fields;
    const QJsonObject object = document.object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        const bool isArray = field->isArray() && isList(field.key());
        const QJsonArray values = isArray ? field->toArray() : QJsonArray{*field};
        for (qsizetype i = 0; i < values.size(); ++i) {
            const QString where = isArray ? u"%1[%2]"_s.arg(field.key()).arg(i) : field.key();
            if (!values.at(i).isString())
                return {std::nullopt, {{IssueCode::WrongType, {}, where, {}, u"\"text\""_s}}};
            fields.push_back({field.key(), values.at(i).toString(), where});
        }
    }
    return stateOf(fields);
}

template<typename Ids, typename Known>
void checkIds(const QString& key, const Ids& ids, Known isKnown, Issues& issues)
{
    for (const auto& id : ids) {
        if (!isKnown(id))
            issues.append({IssueCode::DanglingId, {}, key, id.value, {}, true});
    }
}

void checkDigest(const QString& file, const QString& wanted, const QString& shown, Issues& issues)
{
    if (!wanted.isEmpty() && wanted != shown)
        issues.append({IssueCode::OtherData, file, {}, shown, wanted, true});
}

ViewState withoutPaths(ViewState state)
{
    for (ViewFile& file : state.files)
        file.path.clear();
    return state;
}

} // namespace

QString toAddress(const ViewState& state)
{
    QStringList parts;
    for (const ViewField& field : fieldsOf(withoutPaths(state)))
        parts.append(QString::fromLatin1(QUrl::toPercentEncoding(field.key)) + u'=' +
                     QString::fromLatin1(QUrl::toPercentEncoding(field.value, ",/:")));
    return QString::fromLatin1(opening) + parts.join(u'&');
}

QByteArray toStateFile(const ViewState& state)
{
    QJsonObject object;
    for (const ViewField& field : fieldsOf(state)) {
        if (!isList(field.key)) {
            object.insert(field.key, field.value);
            continue;
        }
        QJsonArray values = object.value(field.key).toArray();
        values.append(field.value);
        object.insert(field.key, values);
    }
    return QJsonDocument(object).toJson();
}

Result<ViewState> readView(const QByteArray& text)
{
    const QByteArray trimmed = text.trimmed();
    if (trimmed.size() > mostBytes)
        return {std::nullopt,
                {{IssueCode::NotAView, {}, {}, QString::number(trimmed.size()), u"<= %1"_s.arg(mostBytes)}}};
    return trimmed.startsWith(opening) ? readAddress(trimmed) : readStateFile(trimmed);
}

bool isViewAddress(const QString& text)
{
    return text.trimmed().startsWith(QLatin1StringView(opening));
}

Issues differences(const ViewState& state, const Dataset& dataset, const QStringList& digests)
{
    Issues issues;
    if (state.dataVersion != dataset.version())
        issues.append({IssueCode::OtherDataVersion, {}, {}, dataset.version(), state.dataVersion, true});
    checkDigest(state.file, state.digest, digests.size() == 1 ? digests.front() : QString(), issues);
    for (size_t i = 0; i < state.files.size(); ++i) {
        const QString shown = digests.value(static_cast<qsizetype>(i));
        if (state.files.size() > 1 && !shown.isEmpty())
            checkDigest(state.files[i].name, state.files[i].digest, shown, issues);
    }
    const Filter& filter = state.filter;
    checkIds(
        u"faction"_s, filter.factions, [&](const FactionId& id) { return dataset.factions().find(id); },
        issues);
    checkIds(u"place"_s, filter.places, [&](const PlaceId& id) { return dataset.places().find(id); }, issues);
    checkIds(u"source"_s, filter.sources, [&](const SourceId& id) { return dataset.source(id); }, issues);
    checkIds(
        u"layer"_s, filter.layers,
        [&](const LayerId& id) {
            return std::ranges::any_of(dataset.layers(), [&](const Layer& layer) { return layer.id == id; });
        },
        issues);
    for (const EventId& id : state.selection) {
        if (!dataset.rowOf(id))
            issues.append({IssueCode::EventNotThere, {}, u"select"_s, id.value, {}, true});
    }
    return issues;
}

} // namespace vraem
