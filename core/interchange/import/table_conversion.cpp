// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_conversion.h"

#include "geo/geo_formats.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace vraem {
namespace {

constexpr qint64 headBytes = 64 * 1024;

QByteArray headOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
}

bool isWorkbook(const QByteArray& head)
{
    return head.startsWith("PK\x03\x04") && (head.contains("[Content_Types].xml") || head.contains("xl/"));
}

bool isFeatures(const QByteArray& head)
{
    const QByteArray text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    return text.trimmed().startsWith('{') && text.contains("\"FeatureCollection\"");
}

} // namespace

bool isConvertible(const QString& path)
{
    const QByteArray head = headOf(path);
    return isWorkbook(head) || isFeatures(head);
}

Result<QString> convertToTable(const QString& path, const QString& folder)
{
    QString error;
    const GeoFormats* formats = geoFormats(error);
    if (!formats)
        return {std::nullopt, {{IssueCode::CannotRead, path, {}, error}}};
    // The name stays, so that findings speak of the file that was opened.
    Result<QString> result{QDir(folder).filePath(QFileInfo(path).fileName()), {}};
    const Result<int> shapes = formats->toTable(path, isWorkbook(headOf(path)), *result);
    if (!shapes)
        return {std::nullopt, shapes.issues};
    if (*shapes > 0)
        result.issues.append(
            {IssueCode::ShapeMadePoint, QFileInfo(path).fileName(), {}, QString::number(*shapes), {}, true});
    return result;
}

} // namespace vraem
