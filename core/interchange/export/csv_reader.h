// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace vraem {

/// Goes through the rows of a CSV text (RFC 4180; line ends within quotes belong to the cell). For tables of
/// this product's own size: the text is in memory.
class CsvReader
{
public:
    CsvReader(const QString& text, QChar delimiter) : m_text(text), m_delimiter(delimiter) {}

    /// nullopt at the end. Empty lines are passed over.
    std::optional<QStringList> next();
    /// Where the row that was read last begins, from 1.
    int line() const { return m_rowLine; }
    /// The row that was read last opens a quote that nothing closes.
    bool isCutShort() const { return m_isCutShort; }

private:
    QString readCell();
    QString readQuoted();

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_rowLine = 1;
    bool m_isCutShort = false;
};

} // namespace vraem
