// SPDX-License-Identifier: GPL-3.0-or-later
#include "stat_table_view.h"

#include "look/labels.h"
#include "look/plain_text.h"
#include "stat_delegate.h"
#include "stat_table_model.h"
#include "stat_words.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

namespace vraem {

StatTableView::StatTableView(Session& session, QWidget* parent)
    : QTableView(parent), m_session(session), m_model(new StatTableModel(this))
{
    setModel(m_model);
    setItemDelegate(new StatDelegate(this));
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideNone);
    horizontalHeader()->setSectionsClickable(false);
    connect(this, &QAbstractItemView::clicked, this, &StatTableView::choose);
}

void StatTableView::setTable(StatTable table)
{
    const int current = currentIndex().row();
    const QString name = current < 0 ? QString() : m_model->row(current).cells.value(0);
    setAccessibleName(table.title);
    setAccessibleDescription(table.note);
    const bool hasHeader = !std::ranges::all_of(table.headers, &QString::isEmpty);
    m_model->setTable(std::move(table));
    horizontalHeader()->setVisible(hasHeader);
    clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->row(row).isHeading)
            setSpan(row, 0, 1, m_model->columnCount());
    }
    layOut();
    if (current < 0)
        return;
    int row = std::min(current, m_model->rowCount() - 1);
    for (int same = 0; same < m_model->rowCount(); ++same) {
        if (m_model->row(same).cells.value(0) == name)
            row = same;
    }
    setCurrentIndex(m_model->index(row, 0));
}

const StatTable& StatTableView::table() const
{
    return m_model->table();
}

void StatTableView::layOut()
{
    if (m_isLayingOut)
        return;
    const QScopedValueRollback layingOut(m_isLayingOut, true);
    int left = viewport()->width();
    const int width = left;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const bool isLast = column + 1 == m_model->columnCount();
        const int own = isLast ? left : width * m_model->table().widths.at(static_cast<size_t>(column)) / 100;
        setColumnWidth(column, std::max(1, own));
        left -= own;
    }
    resizeRowsToContents();
    horizontalHeader()->setFixedHeight(headerHeight());
    int height = horizontalHeader()->isHidden() ? 0 : headerHeight();
    for (int row = 0; row < m_model->rowCount(); ++row)
        height += rowHeight(row);
    setFixedHeight(height + 2);
}

int StatTableView::headerHeight() const
{
    const QHeaderView& header = *horizontalHeader();
    const int margin = style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
    int text = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QRect room(0, 0, columnWidth(column) - 2 * margin, QWIDGETSIZE_MAX);
        const QString name = table().headers.value(column);
        text = std::max(text, header.fontMetrics().boundingRect(room, Qt::TextWordWrap, name).height());
    }
    return text + 2 * margin;
}

void StatTableView::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const StatRow& row = m_model->row(index.row());
    if (row.filtered)
        m_session.setFilter(row.filtered(m_session.filter()));
    else if (row.passages.size() == 1 && row.events.empty())
        m_session.showPassage(row.passages.begin()->second);
    else if (!row.passages.empty())
        showMenu(index.row(), viewport()->mapToGlobal(visualRect(index).bottomLeft()), false);
}

void StatTableView::showMenu(int row, QPoint where, bool withCopying)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row >= 0) {
        const StatRow& at = m_model->row(row);
        for (const auto& [number, passage] : at.passages) {
            const Source* source = m_session.dataset()->source(passage.source);
            const QString text = tr("Passage [%1]: %2", "number, source")
                                     .arg(number)
                                     .arg(source ? labels::shortSource(*source) : passage.source.value);
            menu->addAction(plainButtonText(text), this,
                            [this, passage = passage] { m_session.showPassage(passage); });
        }
        if (!at.events.empty())
            menu->addAction(
                tr("Select the %n incident(s) described", nullptr, static_cast<int>(at.events.size())), this,
                [this, events = at.events] { m_session.setSelection(events); });
    }
    if (withCopying) {
        menu->addSeparator();
        menu->addAction(tr("Copy table (cells between tabs)"), this, [this] { copy(asTabbedText(table())); });
        menu->addAction(tr("Copy table as text"), this, [this] { copy(asPlainText(table())); });
        menu->addAction(tr("Copy all tables of this page"), this, &StatTableView::copyAllWanted);
    }
    menu->popup(where);
}

void StatTableView::copy(const QString& text) const
{
    QGuiApplication::clipboard()->setText(text + stat_words::provenance(m_session));
}

bool StatTableView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        event->accept();
    return QTableView::event(event);
}

void StatTableView::keyPressEvent(QKeyEvent* event)
{
    const bool chooses =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (event->matches(QKeySequence::Copy))
        copy(asTabbedText(table()));
    else if (chooses)
        choose(currentIndex());
    else if (event->key() == Qt::Key_Escape)
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

void StatTableView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool isByKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = isByKey ? currentIndex() : indexAt(event->pos());
    const QPoint where = isByKey && index.isValid() ? viewport()->mapToGlobal(visualRect(index).bottomLeft())
                                                    : event->globalPos();
    showMenu(index.row(), where, true);
}

void StatTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void StatTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
}

void StatTableView::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0)
        setCurrentIndex(m_model->index(0, 0));
    Q_EMIT rowReached(visualRect(currentIndex()));
}

void StatTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (hasFocus() && current.isValid())
        Q_EMIT rowReached(visualRect(current));
}

} // namespace vraem
