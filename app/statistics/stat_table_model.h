// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "stat_table.h"

#include <QAbstractTableModel>

namespace vraem {

/// The rows of a table of figures for a view.
class StatTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(StatTable table);
    const StatTable& table() const { return m_table; }
    const StatRow& row(int row) const { return m_table.rows.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    StatTable m_table;
};

} // namespace vraem
