// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet_view.h"

#include "marker_icon.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vraem {
namespace {

constexpr int leastRowHeight = 26;

class FacetDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QSize size = QStyledItemDelegate::sizeHint(option, index);
        return {size.width(), std::max(size.height(), leastRowHeight)};
    }

    /// The mouse is left to the view, where the whole row answers to it.
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override
    {
        return event->type() == QEvent::KeyPress &&
               QStyledItemDelegate::editorEvent(event, model, option, index);
    }
};

} // namespace

FacetView::FacetView(QAbstractItemModel& model, QWidget* parent) : QTreeView(parent)
{
    setModel(&model);
    setItemDelegate(new FacetDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(14);
    setIconSize(QSize(markerIconSize, markerIconSize));
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &FacetView::layOut);
    layOut();
}

void FacetView::layOut()
{
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, fontMetrics().horizontalAdvance(QStringLiteral("00000")));
    expandAll();
}

void FacetView::mouseReleaseEvent(QMouseEvent* event)
{
    const QModelIndex hit = indexAt(event->position().toPoint());
    const QModelIndex row = hit.siblingAtColumn(0);
    const bool isOnRow = event->button() == Qt::LeftButton && row.isValid() &&
                         row == currentIndex().siblingAtColumn(0) &&
                         event->position().x() >= visualRect(row).left();
    QTreeView::mouseReleaseEvent(event);
    if (!isOnRow)
        return;
    if (!row.parent().isValid())
        setExpanded(row, !isExpanded(row));
    else
        model()->setData(row, QVariant(), Qt::CheckStateRole);
}

} // namespace vraem
