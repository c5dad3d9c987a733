// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/issue.h"

#include <QAbstractTableModel>

namespace vraem {

/// Where in a file an issue stands: "line 12, column best" apart; what is no line, such as a JSON path, is a
/// column alone.
struct IssuePlace
{
    std::optional<qint64> line;
    QString column;
};

IssuePlace placeOf(const Issue& issue);

/// Findings about a file, one a row, in its order.
class IssueTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Line,
        Place,
        Found,
        Expected,
        Finding,
        ColumnCount
    };

    explicit IssueTableModel(Issues issues, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Issue& issue, int column) const;

    Issues m_issues;
};

} // namespace vraem
