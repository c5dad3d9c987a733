// SPDX-License-Identifier: GPL-3.0-or-later
#include "stat_table_model.h"

#include "look/plain_text.h"

#include <QFont>

namespace vraem {

void StatTableModel::setTable(StatTable table)
{
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int StatTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int StatTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.headers.size());
}

QVariant StatTableModel::data(const QModelIndex& index, int role) const
{
    const StatRow& at = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return at.cells.value(index.column());
    case Qt::ToolTipRole:
        return plainToolTip(at.toolTip);
    case Qt::AccessibleTextRole:
        return index.column() == 0 && !at.spoken.isEmpty() ? at.spoken : at.cells.value(index.column());
    case Qt::FontRole:
        if (at.isChosen || at.isHeading) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    default:
        return {};
    }
}

QVariant StatTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_table.headers.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignBottom) | Qt::TextWordWrap;
    return {};
}

} // namespace vraem
