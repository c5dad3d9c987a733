// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_list_popup.h"

#include "look/labels.h"
#include "look/text_size.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vraem {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int usualWidth = 420;
constexpr int maxVisibleRows = 9;
constexpr int usualRowHeight = 26;
constexpr int distance = 8;

QString lineOf(const Event& event)
{
    const QString title = labels::text(event.title);
    return event.date ? QCoreApplication::translate("map", "%1 · %2", "date, title of an event")
                            .arg(labels::shortDate(event.date->interval), title)
                      : title;
}

} // namespace

EventListPopup::EventListPopup(Session& session, QWidget* parent)
    : QFrame(parent), m_session(session), m_heading(new QLabel), m_list(new QListWidget)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_heading->setTextFormat(Qt::PlainText);
    auto* close = new QToolButton;
    close->setText(tr("×"));
    close->setAutoRaise(true);
    close->setMinimumSize(24, 24);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the list"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(close);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(8, 4, 4, 6);
    all->setSpacing(2);
    all->addLayout(top);
    all->addWidget(m_list);
    connect(close, &QToolButton::clicked, this, &EventListPopup::closeList);
    connect(m_list, &QListWidget::itemEntered, this, &EventListPopup::hoverOn);
    connect(m_list, &QListWidget::currentItemChanged, this, &EventListPopup::hoverOn);
    connect(m_list, &QListWidget::itemClicked, this, &EventListPopup::choose);
    connect(&session, &Session::filterChanged, this, &EventListPopup::closeList);
    hide();
}

void EventListPopup::open(const QString& heading, const Rows& rows, const QRect& at, Qt::Edge edge)
{
    m_heading->setText(heading);
    m_list->setAccessibleName(heading);
    fill(rows);
    placeAt(at, edge);
    show();
    raise();
    m_list->setFocus(Qt::PopupFocusReason);
    m_list->setCurrentRow(0);
}

void EventListPopup::fill(const Rows& rows)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Row row : rows) {
        const Event& event = m_session.dataset()->event(row);
        auto* item = new QListWidgetItem(lineOf(event), m_list);
        item->setData(idRole, event.id.value);
        item->setSizeHint({0, scaled(usualRowHeight)});
        item->setToolTip(QString());
    }
}

QSize EventListPopup::wantedSize() const
{
    int text = m_heading->sizeHint().width();
    for (int i = 0; i < m_list->count(); ++i)
        text = std::max(text, m_list->fontMetrics().horizontalAdvance(m_list->item(i)->text()));
    return {std::min(text + 60, scaled(usualWidth)), sizeHint().height()};
}

void EventListPopup::placeAt(const QRect& rect, Qt::Edge edge)
{
    const QRect room = parentWidget()->rect().adjusted(distance, distance, -distance, -distance);
    m_list->setFixedHeight(std::min(m_list->count(), maxVisibleRows) * scaled(usualRowHeight) + 2);
    layout()->activate();
    resize(wantedSize().boundedTo(room.size()));
    QPoint corner(rect.left(), rect.top() - distance - height());
    if (edge == Qt::RightEdge) {
        corner = {rect.right() + distance, rect.center().y() - height() / 2};
        if (corner.x() + width() > room.right())
            corner.setX(rect.left() - distance - width());
    }
    move(std::clamp(corner.x(), room.left(), std::max(room.left(), room.right() - width())),
         std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
}

void EventListPopup::closeList()
{
    if (!isVisible())
        return;
    if (!m_session.isCardPinned())
        m_session.setHover(std::nullopt);
    hide();
    Q_EMIT closed();
}

bool EventListPopup::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_session.isCardPinned())
        m_session.setHover(std::nullopt);
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Escape:
        closeList();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        choose(m_list->currentItem());
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

Hover EventListPopup::hoverOf(QListWidgetItem* item) const
{
    const QRect line = m_list->visualItemRect(item);
    return {{EventId{item->data(idRole).toString()}},
            QRect(m_list->viewport()->mapToGlobal(line.topLeft()), line.size())};
}

void EventListPopup::hoverOn(QListWidgetItem* item)
{
    if (item && isVisible() && !m_session.isCardPinned())
        m_session.setHover(hoverOf(item));
}

void EventListPopup::choose(QListWidgetItem* item)
{
    if (!item)
        return;
    const Hover card = hoverOf(item);
    if (QApplication::keyboardModifiers() & Qt::ControlModifier)
        m_session.toggleSelected(card.events.front());
    else
        m_session.select(card.events.front());
    m_session.setHover(card);
    m_session.setCardPinned(true);
}

} // namespace vraem
