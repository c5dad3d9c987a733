// SPDX-License-Identifier: GPL-3.0-or-later
#include "hover_card.h"

#include "card_placement.h"
#include "event_document.h"
#include "hit_marks.h"
#include "look/text_size.h"
#include "own_lines.h"
#include "text_view.h"
#include "twin_lines.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QScreen>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace vraem {
namespace {

using namespace std::chrono_literals;

constexpr auto openDelay = 150ms;
constexpr auto closeDelay = 250ms;
constexpr int widestCard = 420;
constexpr double maximumShareOfScreen = 0.6;

/// Wayland lets a program place only pop-ups, and others give the keyboard only to windows that are none.
Qt::WindowFlags cardFlags()
{
    const bool isWayland = QGuiApplication::platformName().startsWith(QLatin1StringView("wayland"));
    return (isWayland ? Qt::ToolTip : Qt::Tool) | Qt::FramelessWindowHint;
}

} // namespace

HoverCard::HoverCard(Session& session, QWidget* parent) : QWidget(parent, cardFlags()), m_session(session)
{
    setAttribute(Qt::WA_ShowWithoutActivating);
    setAccessibleName(tr("Event card"));
    setWindowTitle(tr("Event card"));
    m_text = new TextView(this);
    m_text->setAccessibleName(tr("Event with its sources"));
    m_header = new QWidget(this);
    auto* pinned = new QLabel(tr("Pinned: stays until closed"), m_header);
    pinned->setForegroundRole(QPalette::PlaceholderText);
    m_close = new QToolButton(m_header);
    m_close->setIcon(style()->standardIcon(QStyle::SP_TitleBarCloseButton));
    m_close->setAutoRaise(true);
    m_close->setMinimumSize(24, 24);
    m_close->setToolTip(tr("Close the card (Esc)"));
    m_close->setAccessibleName(tr("Close the card"));
    auto* header = new QHBoxLayout(m_header);
    header->setContentsMargins(10, 2, 2, 0);
    header->addWidget(pinned);
    header->addStretch();
    header->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_text);
    m_openTimer.setSingleShot(true);
    m_openTimer.setInterval(openDelay);
    m_closeTimer.setSingleShot(true);
    m_closeTimer.setInterval(closeDelay);
    connect(m_close, &QToolButton::clicked, &m_session, &Session::escape);
    connect(&m_openTimer, &QTimer::timeout, this, &HoverCard::open);
    connect(&m_closeTimer, &QTimer::timeout, this, &HoverCard::closeUnlessWanted);
    connect(m_text, &TextView::eventRequested, this, &HoverCard::showOther);
    connect(m_text, &TextView::passageRequested, &m_session, &Session::showPassage);
    connect(&m_session, &Session::hoverChanged, this, &HoverCard::followHover);
    connect(&m_session, &Session::cardPinnedChanged, this, &HoverCard::followPin);
    connect(&m_session, &Session::selectionChanged, this, &HoverCard::followSelection);
}

void HoverCard::followHover()
{
    if (m_session.isCardPinned()) {
        // Keys select the next event before they point at it.
        const bool showsCurrent =
            !m_shown.events.empty() && m_shown.events.front() == m_session.currentEvent();
        return showsCurrent ? void() : followSelection();
    }
    if (m_session.hover()) {
        m_closeTimer.stop();
        m_openTimer.start();
    } else {
        m_openTimer.stop();
        m_closeTimer.start();
    }
}

void HoverCard::followPin()
{
    if (m_session.isCardPinned() && m_session.hover())
        open();
    else if (m_session.isCardPinned() && isVisible())
        write();
    else if (!m_session.isCardPinned()) {
        hide();
        followHover();
    }
}

void HoverCard::followSelection()
{
    const auto current = m_session.currentEvent();
    if (m_session.isCardPinned() && current && m_session.isHovered(*current))
        open();
}

void HoverCard::open()
{
    if (!m_session.hover())
        return;
    m_openTimer.stop();
    m_closeTimer.stop();
    m_shown = *m_session.hover();
    const auto current = m_session.currentEvent();
    if (m_session.isCardPinned() && current && m_session.isHovered(*current))
        putFirst(*current);
    const bool wasHidden = !isVisible();
    write();
    show();
    // Fonts and margins are settled only once a window is shown: measure anew.
    if (wasHidden)
        place();
    raise();
}

void HoverCard::closeUnlessWanted()
{
    m_closeTimer.stop();
    if (m_session.isCardPinned() || underMouse())
        return;
    if (m_session.hover())
        open();
    else
        hide();
}

void HoverCard::showOther(const EventId& id)
{
    m_session.select(id);
    putFirst(id);
    write();
}

void HoverCard::putFirst(const EventId& id)
{
    const auto chosen = std::ranges::find(m_shown.events, id);
    if (chosen != m_shown.events.end())
        std::rotate(m_shown.events.begin(), chosen, chosen + 1);
    else
        m_shown.events.insert(m_shown.events.begin(), id);
}

void HoverCard::write()
{
    const auto row =
        m_shown.events.empty() ? std::nullopt : m_session.dataset()->rowOf(m_shown.events.front());
    if (!row) {
        hide();
        return;
    }
    const Event event = m_session.dataset()->event(*row);
    DocumentWriter writer(*m_text->document(), currentTheme());
    EventDocument(*m_session.dataset(), event, m_session.reports()).writeCard(writer);
    writeOwn(writer, m_session, event.id);
    writeTwins(writer, m_session, m_shown.events.front());
    writeOthers(writer);
    markHits(*m_text->document(), m_session.filter().text, currentTheme());
    m_header->setVisible(m_session.isCardPinned());
    place();
}

void HoverCard::writeOthers(DocumentWriter& writer)
{
    const int others = static_cast<int>(m_shown.events.size()) - 1;
    if (others < 1)
        return;
    if (!m_session.isCardPinned()) {
        writer.heading(tr("and %n more here: click to list", nullptr, others));
        return;
    }
    writer.heading(tr("%n more here", nullptr, others));
    for (const EventId& id : m_shown.events) {
        const auto row = m_session.dataset()->rowOf(id);
        if (row && id != m_shown.events.front())
            writer.linkLine(QString(), EventDocument::linkText(m_session.dataset()->event(*row)),
                            EventDocument::address(id));
    }
}

void HoverCard::place()
{
    const QScreen* screen = QGuiApplication::screenAt(m_shown.anchor.center());
    const QRect area = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int width = std::min(scaled(widestCard), area.width());
    m_text->document()->setTextWidth(width - 2 - m_text->verticalScrollBar()->sizeHint().width());
    const int header = m_session.isCardPinned() ? m_header->sizeHint().height() : 0;
    const int wanted = static_cast<int>(m_text->document()->size().height()) + header + 4;
    const int height = std::min(wanted, static_cast<int>(area.height() * maximumShareOfScreen));
    const bool isBeside = m_session.isCardPinned() && m_keptClear && m_keptClear->isVisible();
    const QRect kept = isBeside ? QRect(m_keptClear->mapToGlobal(QPoint()), m_keptClear->size()) : QRect();
    setGeometry(placeCard({width, height}, m_shown.anchor,
                          isBeside ? areaBeside(kept, {width, height}, m_shown.anchor, area) : area));
    m_text->moveCursor(QTextCursor::Start);
}

void HoverCard::enterEvent(QEnterEvent* event)
{
    m_closeTimer.stop();
    m_openTimer.stop();
    QWidget::enterEvent(event);
}

void HoverCard::leaveEvent(QEvent* event)
{
    m_closeTimer.start();
    QWidget::leaveEvent(event);
}

void HoverCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_session.escape();
    hide();
}

void HoverCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && isVisible())
        write();
    QWidget::changeEvent(event);
}

void HoverCard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.setPen(currentTheme().border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace vraem
