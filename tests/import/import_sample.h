// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/import/import.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace vraem {

/// A file on disk for the time of a test.
class SampleFile
{
public:
    explicit SampleFile(const QByteArray& bytes, const QString& name = QStringLiteral("sample.csv"))
        : m_path(m_folder.filePath(name))
    {
        QFile file(m_path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
    }

    const QString& path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

/// What an import of these bytes makes, with events to ask for.
class Imported
{
public:
    explicit Imported(const QByteArray& bytes, const std::optional<ColumnMapping>& mapping = std::nullopt,
                      const QString& name = QStringLiteral("sample.csv"), int threads = 2)
    {
        const SampleFile file(bytes, name);
        ImportOutcome outcome = importFile({.path = file.path(),
                                            .layer = {QStringLiteral("layer")},
                                            .mapping = mapping,
                                            .threads = threads});
        report = outcome.report;
        if (outcome.imported)
            dataset = std::make_unique<const Dataset>(std::move(*outcome.imported));
    }

    int size() const { return dataset ? dataset->size() : 0; }
    Event event(Row row) const { return dataset->event(row); }
    Event event(const QString& id) const { return dataset->event(dataset->rowOf({id}).value()); }
    const Place* place(Row row) const { return dataset->places().find(event(row).place->place); }
    QString factionName(const Actor& actor) const { return dataset->factions().find(actor.faction)->name.en; }
    Side side(const Actor& actor) const { return dataset->factions().find(actor.faction)->side; }

    /// "line 3, column best" and the like of every issue of a code.
    QStringList where(IssueCode code) const
    {
        QStringList list;
        for (const Issue& issue : report.issues) {
            if (issue.code == code)
                list.append(issue.where);
        }
        return list;
    }

    ImportReport report;
    std::unique_ptr<const Dataset> dataset;
};

inline Date day(int year, unsigned month, unsigned ofMonth)
{
    return Date(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(ofMonth));
}

} // namespace vraem
