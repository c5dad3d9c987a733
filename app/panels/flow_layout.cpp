// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace vraem {

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent)
{
    setSpacing(6);
    setContentsMargins(6, 4, 6, 4);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem* item)
{
    m_items.emplace_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items.at(static_cast<size_t>(index)).get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    if (!itemAt(index))
        return nullptr;
    QLayoutItem* item = m_items.at(static_cast<size_t>(index)).release();
    m_items.erase(m_items.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    return minimumSize();
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto& item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool move) const
{
    const QRect area = rect.marginsRemoved(contentsMargins());
    QPoint next = area.topLeft();
    int lineHeight = 0;
    for (const auto& item : m_items) {
        const QSize size(std::min(item->sizeHint().width(), area.width()), item->sizeHint().height());
        if (next.x() > area.left() && next.x() + size.width() > area.right() + 1) {
            next = QPoint(area.left(), next.y() + lineHeight + spacing());
            lineHeight = 0;
        }
        if (move)
            item->setGeometry(QRect(next, size));
        next.rx() += size.width() + spacing();
        lineHeight = std::max(lineHeight, size.height());
    }
    return next.y() + lineHeight - rect.y() + contentsMargins().bottom();
}

} // namespace vraem
