// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_cell.h"
#include "csv_reader.h"
#include "event_record.h"
#include "interchange/whole_file.h"
#include "record_reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qint64 headBytes = 4096;

/// What spreadsheets save with, first what the export writes.
constexpr auto delimiters = std::to_array<char16_t>({u',', u';', u'\t'});

std::optional<QChar> delimiterOf(const QString& head)
{
    for (const char16_t delimiter : delimiters) {
        if (head.startsWith(u"id"_s + delimiter + u"unit"_s + delimiter + u"class"_s + delimiter))
            return QChar(delimiter);
    }
    return std::nullopt;
}

QString withoutBom(const QByteArray& bytes)
{
    const QString text = QString::fromUtf8(bytes);
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text;
}

bool isFeatures(const QByteArray& head)
{
    return head.contains("\"FeatureCollection\"") && head.contains("\"vraemAtlas\"");
}

Result<Dataset::Parts> readTable(const QString& path, const QString& text, QChar delimiter)
{
    CsvReader csv(text, delimiter);
    RecordReader reader(csv.next().value_or(QStringList()), path);
    Issues issues;
    while (auto cells = csv.next()) {
        const QString where = u"line %1"_s.arg(csv.line());
        if (csv.isCutShort())
            issues.append({IssueCode::QuoteNotClosed, path, where});
        for (QString& cell : *cells)
            cell = withoutGuards(cell);
        reader.read(*cells, where);
    }
    Result<Dataset::Parts> result = reader.finish();
    result.issues += issues;
    if (!issues.isEmpty())
        result.value.reset();
    return result;
}

QString textOf(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 10) : value.toString();
}

Result<Dataset::Parts> readFeatures(const QString& path, const QByteArray& bytes)
{
    QJsonParseError error{};
    const QJsonObject collection = QJsonDocument::fromJson(bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        const auto line = bytes.left(error.offset).count('\n') + 1;
        return {std::nullopt, {{IssueCode::NotJson, path, u"line %1"_s.arg(line), error.errorString()}}};
    }
    QStringList header;
    for (const RecordColumn& column : recordColumns())
        header.append(column.name);
    RecordReader reader(header, path);
    const QJsonArray features = collection.value(u"features"_s).toArray();
    for (qsizetype i = 0; i < features.size(); ++i) {
        const QJsonObject feature = features.at(i).toObject();
        const QJsonObject properties = feature.value(u"properties"_s).toObject();
        QStringList cells{textOf(feature.value(u"id"_s))};
        for (const QString& column : header.sliced(1))
            cells.append(textOf(properties.value(column)));
        reader.read(cells, u"features[%1]"_s.arg(i));
    }
    return reader.finish();
}

QByteArray headOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
}

} // namespace

bool isRecordFile(const QString& path)
{
    const QByteArray head = headOf(path);
    return isFeatures(head) || delimiterOf(withoutBom(head)).has_value();
}

Result<Dataset::Parts> readRecordFile(const QString& path)
{
    const Result<QByteArray> read = readWhole(path);
    if (!read)
        return {std::nullopt, read.issues};
    const QByteArray& bytes = *read;
    if (isFeatures(bytes.first(std::min<qsizetype>(bytes.size(), headBytes))))
        return readFeatures(path, bytes);
    const QString text = withoutBom(bytes);
    const auto delimiter = delimiterOf(text);
    if (!delimiter)
        return {std::nullopt, {{IssueCode::UnknownTable, path, {}, {}, u"id,unit,class,…"_s}}};
    return readTable(path, text, *delimiter);
}

} // namespace vraem
