// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_reader.h"

namespace vraem {

std::optional<QStringList> CsvReader::next()
{
    while (m_at < m_text.size() && (m_text[m_at] == u'\n' || m_text[m_at] == u'\r')) {
        m_line += m_text[m_at] == u'\n' ? 1 : 0;
        ++m_at;
    }
    if (m_at >= m_text.size())
        return std::nullopt;
    m_rowLine = m_line;
    QStringList cells{readCell()};
    while (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
        ++m_at;
        cells.append(readCell());
    }
    return cells;
}

QString CsvReader::readCell()
{
    if (m_at < m_text.size() && m_text[m_at] == u'"')
        return readQuoted();
    const qsizetype from = m_at;
    while (m_at < m_text.size() && m_text[m_at] != m_delimiter && m_text[m_at] != u'\n' &&
           m_text[m_at] != u'\r')
        ++m_at;
    return m_text.sliced(from, m_at - from).toString();
}

QString CsvReader::readQuoted()
{
    QString cell;
    for (++m_at; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == u'"') {
            ++m_at;
            if (m_at >= m_text.size() || m_text[m_at] != u'"')
                return cell;
        }
        m_line += m_text[m_at] == u'\n' ? 1 : 0;
        cell += m_text[m_at];
    }
    m_isCutShort = true;
    return cell;
}

} // namespace vraem
