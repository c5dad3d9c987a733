// SPDX-License-Identifier: GPL-3.0-or-later
#include "event_tray.h"

#include "look/labels.h"
#include "look/marker.h"
#include "look/painted_icon.h"
#include "look/text_size.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>

namespace vraem {
namespace {

constexpr int iconSize = 20;
constexpr int widestTitle = 220;

QIcon iconOf(const MarkerStyle& style, double ratio)
{
    constexpr double largest = 7;
    MarkerStyle small = style;
    small.radius = std::min(small.radius, largest);
    return paintedIcon(iconSize, ratio, [&](QPainter& painter) {
        paintMarker(painter, {iconSize / 2.0, iconSize / 2.0}, small, currentTheme());
    });
}

} // namespace

EventTray::EventTray(Session& session, const QString& name, ContentOf contentOf, TitleOf titleOf,
                     QWidget* parent)
    : QWidget(parent), m_session(session), m_contentOf(contentOf), m_titleOf(titleOf), m_title(new QLabel),
      m_list(new QListWidget)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setBuddy(m_list);
    m_list->setFlow(QListView::LeftToRight);
    m_list->setWrapping(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({symbolSize(iconSize), symbolSize(iconSize)});
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setMouseTracking(true);
    m_list->setFixedHeight(std::max(symbolSize(iconSize), fontMetrics().height()) + 8);
    m_list->setAccessibleName(name);
    m_list->viewport()->installEventFilter(this);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(8, 1, 8, 1);
    line->addWidget(m_title);
    line->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemEntered, this, &EventTray::hover);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &EventTray::takeSelection);
    connect(m_list, &QListWidget::itemClicked, this, &EventTray::openCard);
    connect(m_list, &QListWidget::itemActivated, this, &EventTray::openCard);
    connect(&session, &Session::filterChanged, this, &EventTray::rebuild);
    connect(&session, &Session::addsLayersChanged, this, &EventTray::rebuild);
    connect(&session, &Session::selectionChanged, this, &EventTray::showSelection);
    rebuild();
}

Row EventTray::rowOf(const QListWidgetItem& item) const
{
    return item.data(Qt::UserRole).toInt();
}

void EventTray::rebuild()
{
    const QSignalBlocker blocker(m_list);
    const Dataset& dataset = *m_session.dataset();
    const Content left = m_contentOf(m_session);
    m_list->clear();
    for (const Row row : left.first) {
        const Event& event = dataset.event(row);
        const MarkerStyle style = markerStyle(dataset, event, currentTheme());
        auto* item =
            new QListWidgetItem(iconOf(style, devicePixelRatioF()), labels::text(event.title), m_list);
        item->setData(Qt::UserRole, row);
        item->setSizeHint({std::min(fontMetrics().horizontalAdvance(item->text()) + symbolSize(iconSize) + 14,
                                    scaled(widestTitle)),
                           symbolSize(iconSize) + 6});
    }
    const QString counted = m_session.keepsLayersApart()
                                ? labels::apart(m_session.ofShownLayers(left.byLayer))
                                : QLocale().toString(left.all);
    const QString words = m_titleOf(left.all, counted);
    m_title->setText(left.first.size() < static_cast<size_t>(left.all)
                         ? tr("%1, the first %2:", "what is listed, number")
                               .arg(words, QLocale().toString(qulonglong(left.first.size())))
                         : words);
    setVisible(left.all > 0);
    showSelection();
}

void EventTray::showSelection()
{
    const QSignalBlocker blocker(m_list);
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        const EventId& id = m_session.dataset()->event(rowOf(*item)).id;
        item->setSelected(m_session.isSelected(id));
        if (m_session.currentEvent() == id)
            m_list->scrollToItem(item);
    }
}

void EventTray::takeSelection()
{
    std::vector<EventId> ids;
    for (const QListWidgetItem* item : m_list->selectedItems())
        ids.push_back(m_session.dataset()->event(rowOf(*item)).id);
    m_session.setSelection(std::move(ids));
}

void EventTray::hover(const QListWidgetItem* item)
{
    if (m_session.isCardPinned())
        return;
    const QRect drawn = m_list->visualItemRect(item);
    const QRect anchor(m_list->viewport()->mapToGlobal(drawn.topLeft()), drawn.size());
    m_session.setHover(Hover{{m_session.dataset()->event(rowOf(*item)).id}, anchor});
}

void EventTray::openCard(const QListWidgetItem* item)
{
    m_session.setCardPinned(false);
    hover(item);
    m_session.setCardPinned(true);
}

void EventTray::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LanguageChange)
        rebuild();
}

bool EventTray::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_session.isCardPinned())
        m_session.setHover(std::nullopt);
    return QWidget::eventFilter(watched, event);
}

} // namespace vraem
