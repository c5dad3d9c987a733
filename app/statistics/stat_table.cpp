// SPDX-License-Identifier: GPL-3.0-or-later
#include "stat_table.h"

#include "look/plain_text.h"

#include <algorithm>

namespace vraem {
namespace {

/// Header and rows as they are copied.
std::vector<QStringList> linesOf(const StatTable& table)
{
    std::vector<QStringList> lines;
    const QStringList& headers = table.copiedHeaders.isEmpty() ? table.headers : table.copiedHeaders;
    if (!std::ranges::all_of(headers, &QString::isEmpty))
        lines.push_back(headers);
    for (const StatRow& row : table.rows)
        lines.push_back(row.copied.isEmpty() ? row.cells : row.copied);
    for (QStringList& line : lines) {
        std::ranges::transform(line, line.begin(), [](const QString& cell) { return tabbedCell(cell); });
    }
    return lines;
}

QString joined(const StatTable& table, const QStringList& lines)
{
    QStringList all{table.title};
    if (!table.note.isEmpty())
        all.append(table.note);
    all.append(lines);
    return all.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace

QString asTabbedText(const StatTable& table)
{
    QStringList lines;
    for (const QStringList& cells : linesOf(table))
        lines.append(cells.join(QLatin1Char('\t')));
    return joined(table, lines);
}

QString asPlainText(const StatTable& table)
{
    const std::vector<QStringList> lines = linesOf(table);
    std::vector<qsizetype> widths;
    for (const QStringList& cells : lines) {
        widths.resize(std::max(widths.size(), static_cast<size_t>(cells.size())));
        for (qsizetype column = 0; column < cells.size(); ++column)
            widths[static_cast<size_t>(column)] =
                std::max(widths[static_cast<size_t>(column)], cells[column].size());
    }
    QStringList padded;
    for (const QStringList& cells : lines) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column)
            line += cells[column].leftJustified(widths[static_cast<size_t>(column)] + 2);
        padded.append(line.trimmed());
    }
    return joined(table, padded);
}

} // namespace vraem
