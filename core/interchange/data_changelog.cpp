// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_changelog.h"

#include "json_cursor.h"
#include "value_readers.h"
#include "whole_file.h"

#include <QDir>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vraem {

Result<DataChangelog> readChangelog(const QString& folder)
{
    const QString path = QDir(folder).filePath(u"changelog.json"_s);
    const Result<QByteArray> bytes = readWhole(path);
    if (!bytes)
        return {std::nullopt, bytes.issues};
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return {std::nullopt, {{IssueCode::NotJson, path}}};
    IssueSink sink{path, {}};
    JsonCursor json(document.object(), {}, sink);
    DataChangelog changelog;
    json.forEach("entries"_L1, [&](JsonCursor& item) {
        DataChangelog::Entry& entry = changelog.entries.emplace_back();
        entry.version = item.text("version"_L1);
        if (const auto date = readDay(item, "date"_L1))
            entry.date = *date;
        entry.text = item.localized("text"_L1);
    });
    changelog.agreement = json.localized("agreement"_L1);
    json.finish();
    if (hasErrors(sink.issues))
        return {std::nullopt, sink.issues};
    return {std::move(changelog), sink.issues};
}

} // namespace vraem
