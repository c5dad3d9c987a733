// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "look/passage_numbers.h"
#include "model/dataset.h"
#include "stat_table.h"

#include <QCoreApplication>

namespace vraem {

/// Numbers the passages that the tables of a page rest on, and lists them beneath.
class TableSources
{
    Q_DECLARE_TR_FUNCTIONS(vraem::TableSources)

public:
    explicit TableSources(const Dataset& dataset) : m_dataset(dataset) {}

    /// The numbers " [1] [3]" to stand behind a figure; the row leads to the passages.
    QString cite(StatRow& row, const SourceId& source, const std::vector<Locator>& locators);
    /// The passages of an event that carry one of the fields.
    QString cite(StatRow& row, const Event& event, const std::vector<Field>& fields);
    /// Where the numbers of a row lead, as copied.
    QString places(const StatRow& row) const;
    /// The list of all numbers; without rows where nothing was cited.
    StatTable table() const;

private:
    QString place(const PassageNumbers::Passage& passage) const;

    const Dataset& m_dataset;
    PassageNumbers m_numbers;
};

} // namespace vraem
