// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stat_table.h"
#include "statistics_worker.h"
#include "table_sources.h"

#include <QCoreApplication>

namespace vraem {

/// What reports total for a year or a period beside what is described one by one.
class ReportedTable
{
    Q_DECLARE_TR_FUNCTIONS(vraem::ReportedTable)

public:
    ReportedTable(const Dataset& dataset, const Filter& filter)
        : m_dataset(dataset), m_filter(filter), m_sources(dataset)
    {}

    /// A table for each layer, and the list of the passages they cite.
    std::vector<StatTable> of(const std::vector<LayerReported>& layers);

private:
    StatTable tableOf(const LayerReported& layer);
    StatRow rowOf(const ReportedTotal& total);
    StatRow rowOf(const UntotalledYear& year);
    /// Cites the described incidents, where they are few.
    QString citeDescribed(const Rows& described, StatRow& row);
    QString titlesOf(const ReportedTotal& total) const;
    QStringList copied(const ReportedTotal& total, const StatRow& row) const;
    bool isAsked(DaySpan period) const;

    const Dataset& m_dataset;
    const Filter& m_filter;
    TableSources m_sources;
};

} // namespace vraem
