// SPDX-License-Identifier: GPL-3.0-or-later
#include "stat_delegate.h"

#include "look/theme.h"
#include "stat_table_model.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace vraem {
namespace {

constexpr int leastRowHeight = 24;
constexpr double barHeight = 12;
constexpr double tick = 4;

/// Where figures stand in the cell they are drawn in.
struct Scale
{
    QRectF plot;
    double end = 1;

    double x(double figure) const { return plot.left() + plot.width() * figure / end; }
    double y() const { return plot.center().y(); }
};

/// A line from low to high with an end at each that is known; dashed towards one that is not.
void paintRange(QPainter& painter, const StatMark& mark, const Scale& scale, const QColor& colour)
{
    if (!mark.low && !mark.high)
        return;
    const double left = scale.x(mark.low.value_or(0));
    const double right = mark.high ? scale.x(*mark.high) : scale.plot.right();
    const bool isOpen = !mark.low || !mark.high;
    painter.setPen(QPen(colour, mark.isBar ? 1.5 : 3, isOpen ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(left, scale.y()), QPointF(right, scale.y()));
    painter.setPen(QPen(colour, 1.5));
    const auto end = [&](double x) {
        painter.drawLine(QPointF(x, scale.y() - tick), QPointF(x, scale.y() + tick));
    };
    if (mark.low)
        end(left);
    if (mark.high)
        end(right);
}

void paintMark(QPainter& painter, const StatMark& mark, const Scale& scale)
{
    const Theme& theme = currentTheme();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!mark.isBar) {
        paintRange(painter, mark, scale, theme.accent);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        if (mark.best)
            painter.drawEllipse(QPointF(scale.x(*mark.best), scale.y()), 5, 5);
        return;
    }
    const double width = scale.x(mark.best.value_or(0)) - scale.plot.left();
    const QColor colour = mark.isRest  ? theme.neutral
                          : mark.group ? groupColour(mark.group, theme)
                                       : theme.accent;
    painter.fillRect(QRectF(scale.plot.left(), scale.y() - barHeight / 2, width, barHeight), colour);
    if (mark.low != mark.high)
        paintRange(painter, mark, scale, theme.text);
}

const StatTableModel& modelOf(const QModelIndex& index)
{
    return *qobject_cast<const StatTableModel*>(index.model());
}

} // namespace

void StatDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Theme& theme = currentTheme();
    if (option->widget && !option->widget->hasFocus())
        option->state.setFlag(QStyle::State_Selected, false);
    option->palette.setColor(QPalette::Highlight, theme.strongMark);
    option->palette.setColor(QPalette::HighlightedText, theme.text);
    if (modelOf(index).row(index.row()).isChosen)
        option->backgroundBrush = theme.mark;
    option->textElideMode = Qt::ElideRight;
    option->features |= QStyleOptionViewItem::WrapText;
    const bool isOfParagraphs = modelOf(index).table().isOfParagraphs;
    option->displayAlignment = Qt::AlignLeft | (isOfParagraphs ? Qt::AlignTop : Qt::AlignVCenter);
    if (isOfParagraphs)
        option->rect.setTop(option->rect.top() + 3);
}

void StatDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const StatTable& table = modelOf(index).table();
    if (!table.isNarrow) {
        painter->setPen(currentTheme().line);
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    const std::optional<StatMark>& mark = modelOf(index).row(index.row()).mark;
    if (!mark || index.column() != table.markColumn)
        return;
    painter->save();
    paintMark(*painter, *mark, {QRectF(option.rect).adjusted(6, 0, -10, 0), table.scaleEnd});
    painter->restore();
}

QSize StatDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), std::max(leastRowHeight, size.height() + 6)};
}

} // namespace vraem
