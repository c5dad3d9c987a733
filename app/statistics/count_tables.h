// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "query/statistics_bars.h"
#include "stat_table.h"
#include "statistics_worker.h"

#include <QCoreApplication>

namespace vraem {

/// The charts of one layer: what the filter shows by year, type, faction and department.
class CountTables
{
    Q_DECLARE_TR_FUNCTIONS(vraem::CountTables)

public:
    /// The arguments must outlive this.
    CountTables(const Dataset& dataset, const Filter& filter, const CountedRows& counted, Measure measure)
        : m_dataset(dataset), m_filter(filter), m_counted(counted), m_measure(measure)
    {}

    std::vector<StatTable> all() const;

private:
    StatTable years() const;
    StatTable types() const;
    StatTable factions() const;
    StatTable departments() const;

    StatTable tableOf(const QString& incidents, const QString& killed) const;
    StatRow rowOf(const QString& name, const Tally& tally) const;
    StatRow yearRow(const Bar& bar) const;
    /// Why few or no incidents of these years say little; nullopt where a systematic source covers a day.
    std::optional<Silence> silenceIn(const std::vector<int>& years) const;
    /// Adds the bar of all others and what is not known, and sets the scale.
    void finish(StatTable& table, const BarChart& chart, const QString& unknown) const;
    /// A click chooses the values, a second one leaves them.
    template<typename T>
    void choose(StatRow& row, std::set<T> Filter::* set, std::set<T> values) const;

    const Dataset& m_dataset;
    const Filter& m_filter;
    const CountedRows& m_counted;
    Measure m_measure;
};

} // namespace vraem
