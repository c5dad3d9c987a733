// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/dataset.h"
#include "values/issue.h"

#include <map>
#include <set>

namespace vraem {

/// Makes events of rows as recordOf() wrote them. Each row becomes a mention of its first source that carries
/// all values; its other sources mention the event without values of their own, for a row does not say which
/// source gives which. Citations and named sources are kept as text. What adds up from others (type, ends of
/// the date, sums) is not read, conflicts neither.
class RecordReader
{
public:
    /// Unknown columns and those that are missing become issues.
    RecordReader(QStringList header, const QString& file);

    /// One cell for each column of the header; `where` is for issues, such as "line 12".
    void read(const QStringList& cells, const QString& where);
    Result<Dataset::Parts> finish();

private:
    QString cell(QLatin1StringView column) const;
    QList<QStringList> list(QLatin1StringView column, qsizetype fields);
    template<typename E>
    E name(QLatin1StringView column, const QString& text);
    std::optional<int> count(QLatin1StringView column, const QString& text);
    std::optional<double> number(QLatin1StringView column);
    CountRange range(QLatin1StringView column, const QStringList& figures);
    LocalizedText text(QLatin1StringView en, QLatin1StringView es) const;
    void wrong(IssueCode code, QLatin1StringView column, const QString& found, const QString& expected = {});

    void readDate(Mention& mention);
    void readPlace(Mention& mention);
    std::optional<PlaceId> division(PlaceLevel level, QLatin1StringView column, std::optional<PlaceId> parent,
                                    const QString& own);
    void readActors(Mention& mention);
    FactionId readFaction(const QString& path, const QString& name, Side side);
    void readHarm(Mention& mention);
    void readLists(Mention& mention);
    void readLinks(Mention& mention);
    /// Of the user's own values, to the mention of the source they rest on.
    void addReasons(Mention& mention);
    std::vector<SourceId> readSources();

    QStringList m_header;
    QStringList m_cells;
    QString m_file;
    QString m_where;
    Issues m_issues;
    std::map<PlaceId, Place> m_places;
    std::map<FactionId, Faction> m_factions;
    std::vector<FactionId> m_factionOrder;
    Dataset::Parts m_parts;
};

/// A table or a collection of features that an export in CSV or GeoJSON wrote, by its content.
bool isRecordFile(const QString& path);
/// Reads one. Findings name line and column; there is a value only if none is an error.
Result<Dataset::Parts> readRecordFile(const QString& path);

} // namespace vraem
