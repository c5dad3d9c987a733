// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/statistics_bars.h"
#include "stat_table.h"
#include "statistics_worker.h"

#include <QCoreApplication>

namespace vraem {

/// Two periods beside each other: incidents, killed, wounded, then one measure by faction and by type.
class PeriodTable
{
    Q_DECLARE_TR_FUNCTIONS(vraem::PeriodTable)

public:
    /// The arguments must outlive this.
    PeriodTable(const Filter& filter, const StatisticsAnswer& answer, const CountedRows& counted,
                Measure measure)
        : m_dataset(*answer.dataset), m_filter(filter), m_answer(answer), m_counted(counted),
          m_measure(measure)
    {}

    StatTable table() const;

private:
    struct Parts
    {
        QString name;
        Tally first;
        Tally second;
    };

    /// What keeps a difference from being a trend.
    QString warnings() const;
    QString warningOf(const PeriodStatistics& period) const;
    /// Whether reports total more in a period than is described.
    bool isPartlyDescribed(DaySpan period) const;
    bool isHidden(DaySpan period) const;
    StatRow headingRow(const QString& text) const;
    StatRow countRow(const QString& name, std::int64_t first, std::int64_t second) const;
    /// Killed of the tallies; a dash where no incident is counted.
    StatRow totalRow(const QString& name, const Tally& before, const Tally& after) const;
    StatRow partRow(const Parts& parts) const;
    void addFactions(StatTable& table) const;
    void addTypes(StatTable& table) const;

    const Dataset& m_dataset;
    const Filter& m_filter;
    const StatisticsAnswer& m_answer;
    const CountedRows& m_counted;
    Measure m_measure;
};

/// "2019", or "1 March 2019 to 30 June 2019".
QString periodInWords(DaySpan period);

} // namespace vraem
