// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "citation_numbers.h"
#include "look/theme.h"
#include "reading/excerpt.h"

#include <QTextCursor>
#include <QTextTable>

namespace vraem {

/// Writes a text document block by block. All text goes in as it is, with character formats only: markup in
/// it shows literally. The document is emptied first.
class DocumentWriter
{
public:
    DocumentWriter(QTextDocument& document, const Theme& theme);

    void title(const QString& text);
    void heading(const QString& text);
    void subheading(const QString& text);
    /// A block of text with the numbers of its citations behind it, as links: "text [1] [3]".
    void line(const QString& text, const CitationLinks& numbers = {});
    /// A line set off from the one above it.
    void paragraph(const QString& text, const CitationLinks& numbers = {});
    void quietLine(const QString& text);
    /// The words of a report, set in from the left, the marks on a coloured ground.
    void quote(const Excerpt& excerpt);
    /// Beneath a quote: its number and where it stands, as a link.
    void sourceLine(const QString& number, const QString& where, const QString& address);
    /// A block with an optional prefix and a link. Only http and https addresses, "event:" and "passage:"
    /// become links; of anything else the text is shown.
    void linkLine(const QString& prefix, const QString& text, const QString& address);

    /// Rows of label and lines: beginRows(), then row(label) before the lines of each, then endRows().
    void beginRows();
    void row(const QString& label);
    void endRows();

    /// A ruled table whose first row is a header; text in cells is written by cell() and then line() and so
    /// on.
    void beginTable(const QStringList& header, const QList<int>& percentWidths);
    void tableRow();
    void cell(int column);
    void endTable();

private:
    void block(double topMargin);
    void insertNumbers(const CitationLinks& numbers);
    void setIn();
    QTextCharFormat linkFormat(const QString& address) const;
    void enter(const QTextTableCell& cell);
    void leaveTable();
    QTextCharFormat quietFormat() const;

    const Theme& m_theme;
    QTextCursor m_cursor;
    QTextTable* m_table = nullptr;
    bool m_isAtFreshBlock = true;
    bool m_isTableEmpty = true;
    /// Pixels; labels are not broken, however narrow the document.
    double m_widestLabel = 0;
};

} // namespace vraem
