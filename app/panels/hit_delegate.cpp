// SPDX-License-Identifier: GPL-3.0-or-later
#include "hit_delegate.h"

#include "look/theme.h"
#include "query/search_hits.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

namespace vraem {
namespace {

/// The style's own distance between the edge of a cell and its text.
int textMargin(const QWidget& widget)
{
    return widget.style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, &widget) + 1;
}

QList<QTextLayout::FormatRange> marksOf(const std::vector<TextRange>& hits)
{
    QTextCharFormat mark;
    mark.setBackground(currentTheme().hit);
    mark.setForeground(currentTheme().text);
    QList<QTextLayout::FormatRange> marks;
    for (const TextRange& hit : hits)
        marks.append({static_cast<int>(hit.start), static_cast<int>(hit.length), mark});
    return marks;
}

} // namespace

void HitDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A number at the right edge stays clear of the words in the next column.
    if (option->displayAlignment.testFlag(Qt::AlignRight))
        option->text += QStringLiteral("\u2003");
}

void HitDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const Search words = parseSearch(m_session.filter().text);
    const QStyle* style = cell.widget->style();
    QRect room = style->subElementRect(QStyle::SE_ItemViewItemText, &cell, cell.widget);
    room.adjust(textMargin(*cell.widget), 0, -textMargin(*cell.widget), 0);
    const QString shown = cell.fontMetrics.elidedText(cell.text, Qt::ElideRight, room.width());
    const auto hits = m_columns.contains(index.column()) ? hitsOf(words, shown) : std::vector<TextRange>();
    if (hits.empty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    cell.text.clear();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    QTextLayout layout(shown, cell.font);
    layout.setFormats(marksOf(hits));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    layout.draw(painter, QPointF(room.left(), room.center().y() - line.height() / 2));
}

} // namespace vraem
