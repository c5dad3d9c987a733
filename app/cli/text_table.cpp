// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_table.h"

#include <algorithm>

namespace vraem {

TextTable::TextTable(const QStringList& header)
{
    addRow(header);
}

void TextTable::addRow(const QStringList& cells)
{
    QStringList plain = cells;
    for (QString& cell : plain) {
        std::ranges::replace_if(
            cell, [](QChar c) { return c.category() == QChar::Other_Control; }, QChar(u' '));
    }
    m_rows.push_back(plain);
}

QString TextTable::toString() const
{
    std::vector<qsizetype> widths(static_cast<size_t>(m_rows.front().size()), 0);
    for (const QStringList& row : m_rows) {
        for (size_t i = 0; i < widths.size(); ++i)
            widths[i] = std::max(widths[i], row[static_cast<qsizetype>(i)].size());
    }
    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (size_t i = 0; i < widths.size(); ++i)
            line += row[static_cast<qsizetype>(i)].leftJustified(widths[i] + 2);
        text += line.trimmed() + u'\n';
    }
    return text;
}

} // namespace vraem
