// SPDX-License-Identifier: GPL-3.0-or-later
#include "facet_view.h"

#include "look/atlas_style.h"
#include "look/theme.h"
#include "marker_icon.h"

#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vraem {
namespace {

constexpr int leastRowHeight = 26;
constexpr int countMargin = 8;

/// Check marks that stand out in both themes; Fusion's own vanish in the dark ones.
class CheckStyle : public AtlasStyle
{
public:
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override
    {
        if (element != PE_IndicatorItemViewItemCheck) {
            AtlasStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        const Theme& theme = currentTheme();
        const bool isOn = option->state.testFlag(State_On);
        const QRectF box = QRectF(option->rect).adjusted(1.5, 1.5, -1.5, -1.5);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setOpacity(option->state.testFlag(State_Enabled) ? 1.0 : 0.5);
        painter->setPen(isOn ? theme.accent : theme.quietText);
        painter->setBrush(isOn ? theme.accent : theme.panel);
        painter->drawRoundedRect(box, 2, 2);
        if (isOn) {
            painter->setPen(QPen(theme.accentText, 2));
            painter->drawPolyline(QPolygonF({box.topLeft() + QPointF(2.5, box.height() * 0.5),
                                             box.topLeft() + QPointF(box.width() * 0.42, box.height() - 3),
                                             box.topRight() + QPointF(-2.5, 3)}));
        }
        painter->restore();
    }
};

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
    auto* style = new CheckStyle;
    style->setParent(this);
    setStyle(style);
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(12);
    setIconSize(shownMarkerIconSize());
    setUniformRowHeights(true);
    setExpandsOnDoubleClick(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextElideMode(Qt::ElideRight);
    setSelectionMode(QAbstractItemView::SingleSelection);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_scrolledTo = verticalScrollBar()->value(); });
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        layOut();
        verticalScrollBar()->setValue(m_scrolledTo);
    });
    connect(&model, &QAbstractItemModel::dataChanged, this, &FacetView::widenCounts);
    layOut();
}

void FacetView::layOut()
{
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(20);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::Fixed);
    header()->resizeSection(1, fontMetrics().horizontalAdvance(QStringLiteral("0000")));
    widenCounts();
    expandParents({});
}

void FacetView::expandParents(const QModelIndex& parent)
{
    for (int row = 0; row < model()->rowCount(parent); ++row) {
        const QModelIndex index = model()->index(row, 0, parent);
        if (!model()->hasChildren(index))
            continue;
        expand(index);
        expandParents(index);
    }
}

void FacetView::widenCounts()
{
    int widest = header()->sectionSize(1);
    for (int section = 0; section < model()->rowCount(); ++section) {
        const QModelIndex parent = model()->index(section, 0);
        for (int row = 0; row < model()->rowCount(parent); ++row) {
            const QString count = model()->index(row, 1, parent).data().toString();
            widest = std::max(widest, fontMetrics().horizontalAdvance(count) + countMargin);
        }
    }
    header()->resizeSection(1, widest);
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
