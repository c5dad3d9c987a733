// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour_veil.h"

#include "bubble_placement.h"
#include "look/theme.h"
#include "tour_bubble.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLayout>
#include <QPainter>
#include <QPainterPath>

namespace vraem {

TourVeil::TourVeil(QWidget& window) : QWidget(&window), m_window(window), m_bubble(new TourBubble(this))
{
    setAccessibleName(tr("Tour"));
    window.installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget*, const QWidget* now) { keepFocus(now); });
}

void TourVeil::explain(QWidget* target)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
    arrange();
    show();
    raise();
}

void TourVeil::arrange()
{
    setGeometry(m_window.rect());
    const bool isSeen = m_target && m_target->isVisible() && m_target->window() == &m_window;
    m_hole = isSeen ? QRect(m_target->mapTo(&m_window, QPoint()), m_target->size()) & rect() : QRect();
    const BubbleNeed need{m_bubble->usualWidth(), m_bubble->leastWidth(),
                          [this](int width) { return m_bubble->layout()->totalHeightForWidth(width); }};
    m_bubble->setGeometry(placeBubble(need, m_hole, rect()));
    update();
}

void TourVeil::keepFocus(const QWidget* now)
{
    if (isVisible() && now && now->window() == &m_window && !isAncestorOf(now))
        m_bubble->setFocus(Qt::OtherFocusReason);
}

bool TourVeil::eventFilter(QObject* watched, QEvent* event)
{
    const auto type = event->type();
    const bool moves = type == QEvent::Resize || type == QEvent::Move || type == QEvent::Show ||
                       type == QEvent::Hide || type == QEvent::LayoutRequest;
    // After the parts of the window have found their places.
    if (isVisible() && moves)
        QMetaObject::invokeMethod(this, &TourVeil::arrange, Qt::QueuedConnection);
    return QWidget::eventFilter(watched, event);
}

void TourVeil::paintEvent(QPaintEvent*)
{
    constexpr double radius = 4;
    constexpr int strength = 150;
    QColor shade = themeOf(ThemeKind::Dark).window;
    shade.setAlpha(strength);
    QPainterPath dimmed;
    dimmed.addRect(rect());
    QPainterPath free;
    free.addRoundedRect(m_hole, radius, radius);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(dimmed.subtracted(free), shade);
    if (m_hole.isEmpty())
        return;
    constexpr double width = 2;
    painter.setPen(QPen(currentTheme().accent, width));
    painter.drawRoundedRect(QRectF(m_hole).adjusted(1, 1, -1, -1), radius, radius);
}

void TourVeil::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void TourVeil::wheelEvent(QWheelEvent* event)
{
    event->accept();
}

void TourVeil::contextMenuEvent(QContextMenuEvent* event)
{
    event->accept();
}

void TourVeil::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

} // namespace vraem
