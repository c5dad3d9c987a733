// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace vraem {

inline bool hasProgram(const QString& name)
{
    return !QStandardPaths::findExecutable(name).isEmpty();
}

/// What pandoc reads in a text of the format, as CSL-JSON.
inline QJsonArray readByPandoc(const QString& format, const QString& text)
{
    QProcess pandoc;
    pandoc.start(QStringLiteral("pandoc"),
                 {QStringLiteral("--from=") + format, QStringLiteral("--to=csljson")});
    pandoc.write(text.toUtf8());
    pandoc.closeWriteChannel();
    EXPECT_TRUE(pandoc.waitForFinished());
    EXPECT_EQ(pandoc.exitCode(), 0) << pandoc.readAllStandardError().toStdString();
    return QJsonDocument::fromJson(pandoc.readAllStandardOutput()).array();
}

inline QJsonObject itemOf(const QJsonArray& items, const QString& key)
{
    for (const auto& item : items) {
        if (item.toObject().value(QStringLiteral("id")).toString() == key)
            return item.toObject();
    }
    ADD_FAILURE() << "no item " << key.toStdString();
    return {};
}

} // namespace vraem
