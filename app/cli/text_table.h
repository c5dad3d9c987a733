// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace vraem {

/// Columns of plain text, each as wide as its widest cell; control characters in cells are shown as spaces.
class TextTable
{
public:
    explicit TextTable(const QStringList& header);
    void addRow(const QStringList& cells);
    QString toString() const;

private:
    std::vector<QStringList> m_rows;
};

} // namespace vraem
