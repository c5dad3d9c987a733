// SPDX-License-Identifier: GPL-3.0-or-later
#include "document_writer.h"

#include "passage_link.h"

#include <QFontMetricsF>
#include <QTextDocument>
#include <QUrl>

#include <algorithm>

namespace vraem {
namespace {

bool mayBeOpened(const QString& address)
{
    const QString scheme = QUrl(address, QUrl::StrictMode).scheme();
    return scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https") ||
           scheme == QLatin1StringView("event") || scheme == QLatin1StringView("passage");
}

} // namespace

DocumentWriter::DocumentWriter(QTextDocument& document, const Theme& theme)
    : m_theme(theme), m_cursor(&document)
{
    document.clear();
    m_cursor = QTextCursor(&document);
}

QTextCharFormat DocumentWriter::quietFormat() const
{
    QTextCharFormat format;
    format.setForeground(m_theme.quietText);
    return format;
}

void DocumentWriter::block(double topMargin)
{
    QTextBlockFormat format;
    format.setTopMargin(topMargin);
    if (m_isAtFreshBlock)
        m_cursor.setBlockFormat(format);
    else
        m_cursor.insertBlock(format, QTextCharFormat());
    m_isAtFreshBlock = false;
}

void DocumentWriter::title(const QString& text)
{
    block(0);
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    format.setProperty(QTextFormat::FontSizeAdjustment, 1);
    m_cursor.insertText(text, format);
}

void DocumentWriter::heading(const QString& text)
{
    block(14);
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    m_cursor.insertText(text, format);
}

void DocumentWriter::subheading(const QString& text)
{
    block(10);
    QTextCharFormat format;
    format.setForeground(m_theme.accent);
    format.setFontWeight(QFont::DemiBold);
    m_cursor.insertText(text, format);
}

void DocumentWriter::line(const QString& text, const CitationLinks& numbers)
{
    block(2);
    m_cursor.insertText(text, QTextCharFormat());
    insertNumbers(numbers);
}

void DocumentWriter::paragraph(const QString& text, const CitationLinks& numbers)
{
    block(8);
    m_cursor.insertText(text, QTextCharFormat());
    insertNumbers(numbers);
}

void DocumentWriter::quietLine(const QString& text)
{
    block(2);
    m_cursor.insertText(text, quietFormat());
}

void DocumentWriter::linkLine(const QString& prefix, const QString& text, const QString& address)
{
    block(2);
    if (!prefix.isEmpty())
        m_cursor.insertText(prefix + QLatin1Char(' '), quietFormat());
    m_cursor.insertText(text, mayBeOpened(address) ? linkFormat(address) : QTextCharFormat());
}

QTextCharFormat DocumentWriter::linkFormat(const QString& address) const
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(address);
    format.setForeground(m_theme.accent);
    format.setFontUnderline(true);
    return format;
}

void DocumentWriter::setIn()
{
    constexpr double indent = 12;
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLeftMargin(indent);
    m_cursor.setBlockFormat(format);
}

void DocumentWriter::quote(const Excerpt& excerpt)
{
    block(6);
    setIn();
    QTextCharFormat marked;
    marked.setBackground(m_theme.strongMark);
    marked.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    marked.setUnderlineColor(m_theme.accent);
    qsizetype at = 0;
    for (const Excerpt::Mark& mark : excerpt.marks) {
        m_cursor.insertText(excerpt.text.sliced(at, mark.start - at), QTextCharFormat());
        m_cursor.insertText(excerpt.text.sliced(mark.start, mark.end - mark.start), marked);
        at = mark.end;
    }
    m_cursor.insertText(excerpt.text.sliced(at), QTextCharFormat());
}

void DocumentWriter::sourceLine(const QString& number, const QString& where, const QString& address)
{
    block(1);
    setIn();
    m_cursor.insertText(number + QLatin1Char(' '), quietFormat());
    m_cursor.insertText(where, linkFormat(address));
}

void DocumentWriter::insertNumbers(const CitationLinks& numbers)
{
    for (const auto& [number, passage] : numbers) {
        m_cursor.insertText(QStringLiteral("\u00a0"), quietFormat());
        QTextCharFormat format = quietFormat();
        if (passage.end > passage.start) {
            format.setAnchor(true);
            format.setAnchorHref(passageAddress(passage));
        }
        m_cursor.insertText(QStringLiteral("[%1]").arg(number), format);
    }
}

void DocumentWriter::enter(const QTextTableCell& cell)
{
    m_cursor = cell.firstCursorPosition();
    m_isAtFreshBlock = true;
}

void DocumentWriter::beginRows()
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(2);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(10);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    m_table = m_cursor.insertTable(1, 2, format);
    m_isTableEmpty = true;
    m_widestLabel = 0;
}

void DocumentWriter::row(const QString& label)
{
    if (!m_isTableEmpty)
        m_table->appendRows(1);
    m_isTableEmpty = false;
    const int row = m_table->rows() - 1;
    enter(m_table->cellAt(row, 0));
    quietLine(label);
    const QFontMetricsF metrics(m_cursor.document()->defaultFont());
    m_widestLabel = std::max(m_widestLabel, metrics.horizontalAdvance(label));
    enter(m_table->cellAt(row, 1));
}

void DocumentWriter::endRows()
{
    constexpr double gap = 8;
    QTextTableFormat format = m_table->format();
    format.setColumnWidthConstraints(
        {QTextLength(QTextLength::FixedLength, m_widestLabel + 2 * format.cellPadding() + gap),
         QTextLength()});
    m_table->setFormat(format);
    leaveTable();
}

void DocumentWriter::beginTable(const QStringList& header, const QList<int>& percentWidths)
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setCellPadding(4);
    format.setCellSpacing(0);
    format.setTopMargin(6);
    format.setBottomMargin(10);
    format.setHeaderRowCount(1);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const int percent : percentWidths)
        widths.append(QTextLength(QTextLength::PercentageLength, percent));
    format.setColumnWidthConstraints(widths);
    m_table = m_cursor.insertTable(1, static_cast<int>(header.size()), format);
    for (int column = 0; column < header.size(); ++column) {
        cell(column);
        quietLine(header.at(column));
    }
}

void DocumentWriter::tableRow()
{
    m_table->appendRows(1);
}

void DocumentWriter::cell(int column)
{
    QTextTableCell cell = m_table->cellAt(m_table->rows() - 1, column);
    QTextTableCellFormat format;
    format.setBottomBorder(1);
    format.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBottomBorderBrush(m_theme.line);
    cell.setFormat(format);
    enter(cell);
}

void DocumentWriter::endTable()
{
    leaveTable();
}

void DocumentWriter::leaveTable()
{
    m_cursor = m_table->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_table = nullptr;
    m_isAtFreshBlock = true;
}

} // namespace vraem
