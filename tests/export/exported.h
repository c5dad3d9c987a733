// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../data/shipped.h"
#include "interchange/export/event_export.h"

#include <QFile>
#include <QTemporaryDir>

#include <numeric>

namespace vraem {

inline const Dataset& shipped()
{
    static const Dataset dataset(shippedParts());
    return dataset;
}

inline std::vector<Row> allRows(const Dataset& dataset)
{
    std::vector<Row> rows(static_cast<size_t>(dataset.size()));
    std::iota(rows.begin(), rows.end(), 0);
    return rows;
}

/// Events of a dataset, written into a folder that goes with it.
class Exported
{
public:
    Exported(const Dataset& dataset, ExportFormat format, bool hidesNames = false)
    {
        request.format = format;
        request.path = folder.filePath(QStringLiteral("events.") + suffixOf(format));
        request.rows = allRows(dataset);
        request.hidesNames = hidesNames;
        request.exportedOn = QDate(2026, 11, 22);
        const Result<ExportReport> result = exportEvents(dataset, request);
        EXPECT_TRUE(result);
        report = result.value.value_or(ExportReport{});
    }

    QByteArray bytes(const QString& suffix = {}) const
    {
        QFile file(request.path + suffix);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << file.fileName().toStdString();
        return file.readAll();
    }

    QTemporaryDir folder;
    ExportRequest request;
    ExportReport report;
};

/// Rows of a CSV file by RFC 4180, the header first.
inline std::vector<QStringList> csvRows(const QByteArray& bytes)
{
    std::vector<QStringList> rows{{QString()}};
    const QString text = QString::fromUtf8(bytes);
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        QString& cell = rows.back().back();
        const QChar c = text[i];
        if (c == u'"' && isQuoted && i + 1 < text.size() && text[i + 1] == u'"') {
            cell += text[++i];
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == u',' && !isQuoted) {
            rows.back().append(QString());
        } else if (c == u'\r' && !isQuoted) {
            continue;
        } else if (c == u'\n' && !isQuoted) {
            rows.push_back({QString()});
        } else {
            cell += c;
        }
    }
    rows.pop_back();
    return rows;
}

} // namespace vraem
