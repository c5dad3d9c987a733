// SPDX-License-Identifier: GPL-3.0-or-later
#include "brush.h"

#include "day_words.h"
#include "look/plain_text.h"
#include "look/theme.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

/// How far an edge can be caught from outside the window and, where that is wide enough, from inside.
constexpr double reach = 12;
constexpr double handleHeight = 20;
constexpr double zoomOfKey = 1.25;

void paintHandle(QPainter& painter, double x, double middle, const Theme& theme)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawRoundedRect(QRectF(x - 3, middle - handleHeight / 2, 6, handleHeight), 3, 3);
}

} // namespace

Brush::Brush(Session& session, QWidget* parent) : QWidget(parent), m_session(session)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Window of time"));
    setToolTip(tr(
        "Drag to choose a window of time, its edges to resize it, its middle to move it; double-click shows "
        "all. This zooms and filters nothing.\nKeys: arrows move the window by a month, with Ctrl by its "
        "length; Shift "
        "and arrows move its end, Ctrl+Shift and arrows its start; + and - zoom, 0 shows all."));
    connect(&session, &Session::visibleSpanChanged, this, &Brush::follow);
    connect(&session, &Session::datasetChanged, this, &Brush::follow);
    follow();
}

void Brush::follow()
{
    const DaySpan window = m_session.visibleSpan();
    setAccessibleDescription(tr("%1 to %2").arg(dayText(window.first), dayText(window.last)));
    update();
}

void Brush::setClearRow(int height)
{
    m_clearRow = height;
    update();
}

TimeScale Brush::scale() const
{
    return {m_session.fullSpan(), static_cast<double>(width())};
}

WindowGrip Brush::gripAt(double x) const
{
    const DaySpan window = m_session.visibleSpan();
    const double left = scale().startOf(window.first);
    const double right = scale().endOf(window.last);
    const double inside = std::min(reach, (right - left) / 3);
    if (left - reach <= x && x <= left + inside)
        return WindowGrip::Start;
    if (right - inside <= x && x <= right + reach)
        return WindowGrip::End;
    const bool isAll = window == m_session.fullSpan();
    return left < x && x < right && !isAll ? WindowGrip::Middle : WindowGrip::Outside;
}

void Brush::showGrip(double x)
{
    switch (gripAt(x)) {
    case WindowGrip::Start:
    case WindowGrip::End:
        return setCursor(Qt::SizeHorCursor);
    case WindowGrip::Middle:
        return setCursor(Qt::OpenHandCursor);
    case WindowGrip::Outside:
        return setCursor(Qt::CrossCursor);
    }
}

bool Brush::event(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    if (event->type() == QEvent::Leave)
        unsetCursor();
    if (event->type() == QEvent::ToolTip && m_describe) {
        showToolTip(*static_cast<QHelpEvent*>(event));
        return true;
    }
    return QWidget::event(event);
}

void Brush::showToolTip(const QHelpEvent& event)
{
    const Date day = scale().dayAt(event.pos().x());
    const QString head = m_describeHead && event.pos().y() < m_clearRow ? m_describeHead(day) : QString();
    if (!head.isEmpty())
        return QToolTip::showText(event.globalPos(), wrappedToolTip(head), this);
    const QString words = m_describe(day);
    const QString all = words.isEmpty() ? toolTip() : words + QStringLiteral("\n\n") + toolTip();
    QToolTip::showText(event.globalPos(), wrappedToolTip(all), this);
}

void Brush::paintEvent(QPaintEvent*)
{
    const Theme& theme = currentTheme();
    const DaySpan window = m_session.visibleSpan();
    const double left = scale().startOf(window.first);
    const double right = std::max(scale().endOf(window.last), left + 2);
    QColor veil = theme.window;
    veil.setAlphaF(theme.kind == ThemeKind::HighContrast ? 0.45F : 0.68F);
    const double top = m_clearRow;
    const double tall = height() - 2.0 * m_clearRow;
    QPainter painter(this);
    painter.fillRect(QRectF(0, top, left, tall), veil);
    painter.fillRect(QRectF(right, top, width() - right, tall), veil);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor edge = theme.accent;
    edge.setAlphaF(hasFocus() ? 1.0F : 0.6F);
    painter.setPen(QPen(edge, currentTheme().weight * (hasFocus() ? 2.0 : 1.0)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(left + 0.5, 0.5, right - left - 1, height() - 1.0));
    const double outwards = right - left < 16 ? 3 : 0;
    paintHandle(painter, std::max(left - outwards, 3.0), height() / 2.0, theme);
    paintHandle(painter, std::min(right + outwards, width() - 3.0), height() / 2.0, theme);
}

void Brush::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const double x = event->position().x();
    m_drag = Drag{gripAt(x), m_session.visibleSpan(), x};
    if (m_drag->grip == WindowGrip::Middle)
        setCursor(Qt::ClosedHandCursor);
}

void Brush::mouseMoveEvent(QMouseEvent* event)
{
    const double x = event->position().x();
    if (!m_drag) {
        showGrip(x);
        return;
    }
    const int threshold = QApplication::startDragDistance() / 2;
    m_drag->hasMoved = m_drag->hasMoved || std::abs(x - m_drag->fromX) >= threshold;
    if (!m_drag->hasMoved)
        return;
    const Date from = scale().dayAt(m_drag->fromX);
    const Date to = scale().dayAt(x);
    m_session.setVisibleSpan(dragged(m_drag->window, m_drag->grip, from, to, m_session.fullSpan()));
}

void Brush::mouseReleaseEvent(QMouseEvent* event)
{
    m_drag.reset();
    showGrip(event->position().x());
}

void Brush::mouseDoubleClickEvent(QMouseEvent*)
{
    m_drag.reset();
    m_session.setVisibleSpan(m_session.fullSpan());
}

void Brush::moveByKey(int direction, Qt::KeyboardModifiers modifiers)
{
    const DaySpan window = m_session.visibleSpan();
    const DaySpan bounds = m_session.fullSpan();
    const bool isShift = modifiers.testFlag(Qt::ShiftModifier);
    const bool isControl = modifiers.testFlag(Qt::ControlModifier);
    if (isShift && isControl)
        m_session.setVisibleSpan(leftEdgeMovedByMonths(window, direction, bounds));
    else if (isShift)
        m_session.setVisibleSpan(rightEdgeMovedByMonths(window, direction, bounds));
    else if (isControl)
        m_session.setVisibleSpan(movedByDays(window, direction * dayCount(window), bounds));
    else
        m_session.setVisibleSpan(movedByMonths(window, direction, bounds));
}

void Brush::moveToEnd(bool isStart, Qt::KeyboardModifiers modifiers)
{
    const DaySpan window = m_session.visibleSpan();
    const DaySpan bounds = m_session.fullSpan();
    if (modifiers.testFlag(Qt::ShiftModifier))
        m_session.setVisibleSpan(isStart ? DaySpan{bounds.first, window.last}
                                         : DaySpan{window.first, bounds.last});
    else
        m_session.setVisibleSpan(movedByDays(window, isStart ? -dayCount(bounds) : dayCount(bounds), bounds));
}

void Brush::keyPressEvent(QKeyEvent* event)
{
    const DaySpan bounds = m_session.fullSpan();
    const auto zoom = [&](double factor) {
        m_session.setVisibleSpan(zoomed(m_session.visibleSpan(), factor, 0.5, bounds));
    };
    switch (event->key()) {
    case Qt::Key_Left:
        return moveByKey(-1, event->modifiers());
    case Qt::Key_Right:
        return moveByKey(1, event->modifiers());
    case Qt::Key_Home:
    case Qt::Key_End:
        return moveToEnd(event->key() == Qt::Key_Home, event->modifiers());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1 / zoomOfKey);
    case Qt::Key_Minus:
        return zoom(zoomOfKey);
    case Qt::Key_0:
        return m_session.setVisibleSpan(bounds);
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace vraem
