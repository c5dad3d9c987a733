// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_table.h"

#include "event_table_model.h"
#include "hit_delegate.h"
#include "look/plain_text.h"
#include "look/theme.h"
#include "marker_icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QToolTip>

#include <algorithm>

namespace vraem {
namespace {

constexpr int leastRowHeight = 26;

} // namespace

EventTable::EventTable(Session& session, QWidget* parent) : QTableView(parent), m_session(session)
{
    m_model = new EventTableModel(m_session, this);
    {
        const QScopedValueRollback following(m_isFollowing, true);
        setModel(m_model);
    }
    setAccessibleName(tr("Table of events"));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setIconSize(shownMarkerIconSize());
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    layOutColumns();
    setItemDelegate(new HitDelegate(
        session, {EventTableModel::Title, EventTableModel::Place, EventTableModel::Factions}, this));
    connect(this, &QAbstractItemView::entered, this, &EventTable::hover);
    connect(m_model, &QAbstractItemModel::modelReset, this, &EventTable::followSelection);
    connect(&m_session, &Session::datasetChanged, this, &EventTable::followLayers);
    connect(&m_session, &Session::selectionChanged, this, &EventTable::followSelection);
    connect(&m_session, &Session::hoverChanged, viewport(), qOverload<>(&QWidget::update));
    followSelection();
    followLayers();
}

void EventTable::followLayers()
{
    setColumnHidden(EventTableModel::InLayer, !m_session.dataset()->isLayered());
}

void EventTable::layOutColumns()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(std::max(leastRowHeight, fontMetrics().height() + 8));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setSortIndicator(EventTableModel::Date, Qt::AscendingOrder);
    setSortingEnabled(true);
    for (int column = 0; column < EventTableModel::ColumnCount; ++column)
        setColumnWidth(column, usualWidth(column));
}

int EventTable::usualWidth(int column) const
{
    constexpr std::array letters{17, 31, 19, 18, 17, 15, 15, 18, 18};
    return letters.at(static_cast<size_t>(column)) * fontMetrics().averageCharWidth() + 12;
}

void EventTable::resizeEvent(QResizeEvent* event)
{
    int spare = viewport()->width();
    for (int column = 0; column < EventTableModel::ColumnCount; ++column)
        spare -= isColumnHidden(column) ? 0 : usualWidth(column);
    // What is long gets what the others leave, until the user sets a width.
    for (const int column : {EventTableModel::Title, EventTableModel::Factions}) {
        const int before = m_shared[column];
        m_shared[column] = std::max(0, spare / 3);
        if (columnWidth(column) == usualWidth(column) + before)
            setColumnWidth(column, usualWidth(column) + m_shared[column]);
    }
    QTableView::resizeEvent(event);
}

void EventTable::followSelection()
{
    const QScopedValueRollback following(m_isFollowing, true);
    std::vector<int> rows;
    for (const EventId& id : m_session.selection()) {
        if (const auto row = m_model->tableRowOf(id))
            rows.push_back(*row);
    }
    const QModelIndex current = rows.empty() ? QModelIndex() : m_model->index(rows.back(), 0);
    std::ranges::sort(rows);
    QItemSelection selection;
    for (size_t from = 0, to = 0; from < rows.size(); from = to) {
        while (to < rows.size() && rows[to] == rows[from] + static_cast<int>(to - from))
            ++to;
        selection.select(m_model->index(rows[from], 0),
                         m_model->index(rows[to - 1], EventTableModel::ColumnCount - 1));
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (current.isValid() && current.row() != currentIndex().row()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
        scrollTo(current);
    }
}

void EventTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_isFollowing || !m_model)
        return;
    const std::vector<int> rows = selectedTableRows();
    std::vector<EventId> ids;
    std::optional<EventId> last;
    for (const int row : rows) {
        const EventId id = m_model->idOf(row);
        if (row == currentIndex().row())
            last = id;
        else
            ids.push_back(id);
    }
    if (last)
        ids.push_back(*last);
    m_session.setSelection(std::move(ids));
    if (static_cast<int>(rows.size()) == mostSelected)
        QMetaObject::invokeMethod(this, &EventTable::sayMostSelected, Qt::QueuedConnection);
}

std::vector<int> EventTable::selectedTableRows() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (static_cast<int>(rows.size()) == mostSelected)
                return rows;
            rows.push_back(row);
        }
    }
    return rows;
}

void EventTable::sayMostSelected()
{
    followSelection();
    QToolTip::showText(viewport()->mapToGlobal(viewport()->rect().center()),
                       tr("At most %1 events can be selected at once; the first of them are.")
                           .arg(QLocale().toString(mostSelected)),
                       viewport());
}

void EventTable::hover(const QModelIndex& index)
{
    const QRect cell = visualRect(index);
    const QRect row(0, cell.top(), viewport()->width(), cell.height());
    m_session.setHover(
        Hover{{m_model->idOf(index.row())}, QRect(viewport()->mapToGlobal(row.topLeft()), row.size())});
}

void EventTable::pin(const QModelIndex& index)
{
    hover(index);
    m_session.setCardPinned(true);
}

bool EventTable::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_session.isCardPinned())
        m_session.setHover(std::nullopt);
    return QTableView::viewportEvent(event);
}

void EventTable::mouseReleaseEvent(QMouseEvent* event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier && index.isValid())
        pin(index);
}

void EventTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_model->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(currentTheme().quietText);
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24),
                     Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, tr("No event passes the filter."));
}

bool EventTable::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        event->accept();
    return QTableView::event(event);
}

void EventTable::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        copyRows();
    else if (isEnter && currentIndex().isValid())
        pin(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void EventTable::copyRows()
{
    std::vector<int> rows = selectedTableRows();
    if (rows.empty())
        return;
    std::ranges::sort(rows);
    QStringList lines;
    QStringList cells;
    const int columns = horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
    for (int column = 0; column < columns; ++column)
        cells.append(m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    lines.append(cells.join(QLatin1Char('\t')));
    for (const int row : rows) {
        cells.clear();
        for (int column = 0; column < columns; ++column)
            cells.append(tabbedCell(m_model->text(m_model->eventAt(row), column)));
        lines.append(cells.join(QLatin1Char('\t')));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace vraem
