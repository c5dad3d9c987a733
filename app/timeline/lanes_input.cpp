// SPDX-License-Identifier: GPL-3.0-or-later
#include "lanes_view.h"

#include "lane_column.h"
#include "look/labels.h"
#include "query/timeline_window.h"
#include "silence_painter.h"

#include <QApplication>
#include <QGestureEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

constexpr double zoomPerNotch = 1.25;
constexpr double unitsPerNotch = 120;
/// Events that can be selected at once.
constexpr size_t mostSelected = 5'000;
/// A click on a fold shows this part of the window.
constexpr double zoomOfClick = 0.2;

} // namespace

bool LanesView::viewportEvent(QEvent* event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        showToolTip(*static_cast<QHelpEvent*>(event));
        return true;
    case QEvent::Leave:
        if (!m_session.isCardPinned())
            m_session.setHover(std::nullopt);
        m_hoveredGhost.reset();
        m_hoveredFold.reset();
        viewport()->update();
        break;
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() != Qt::ZoomNativeGesture)
            break;
        zoomAt(gesture->position(), 1 / std::max(0.1, 1 + gesture->value()));
        return true;
    }
    case QEvent::Gesture:
        if (const QGesture* gesture = static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture)) {
            pinch(*static_cast<const QPinchGesture*>(gesture));
            return true;
        }
        break;
    default:
        break;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LanesView::showToolTip(const QHelpEvent& event)
{
    const QPointF point = event.pos();
    QString text;
    if (point.x() < m_columns.left) {
        for (const PlacedLane& lane : m_layout.lanes) {
            const double y = toLayout(point).y();
            if (point.y() >= laneArea().top() && lane.top <= y && y < lane.top + lane.height)
                text = laneName(*m_session.dataset(), lane);
        }
    } else if (const TimelineFold* fold =
                   itemUnder(point) || ghostUnder(point) ? nullptr : foldUnder(point)) {
        text = wordsOf(*fold);
    } else if (point.x() < m_columns.right() && !itemUnder(point) && !ghostUnder(point)) {
        const Date day = m_scale.dayAt(point.x() - m_columns.left);
        text = silenceText(*m_session.dataset(), m_layerSilence, day);
    }
    QToolTip::showText(event.globalPos(), text.toHtmlEscaped(), viewport());
}

void LanesView::zoomInto(const TimelineFold& fold)
{
    const DaySpan window = m_session.visibleSpan();
    const int length = std::max(1, static_cast<int>(dayCount(window) * zoomOfClick));
    const Date middle = fold.days.first + (fold.days.last - fold.days.first) / 2;
    const Date first = middle - std::chrono::days(length / 2);
    m_session.setVisibleSpan({first, first + std::chrono::days(length)});
}

void LanesView::wheelEvent(QWheelEvent* event)
{
    if (event->position().x() < m_columns.left) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    const QPoint delta = event->angleDelta();
    const bool isSideways = std::abs(delta.x()) > std::abs(delta.y());
    if (isSideways || event->modifiers().testFlag(Qt::ShiftModifier)) {
        const double notches = (isSideways ? delta.x() : delta.y()) / unitsPerNotch;
        const double wished = -notches * dayCount(m_session.visibleSpan()) / 10;
        const int days = static_cast<int>(wished < 0 ? std::floor(wished) : std::ceil(wished));
        m_session.setVisibleSpan(movedByDays(m_session.visibleSpan(), days, m_session.fullSpan()));
    } else if (delta.y() != 0) {
        zoomAt(event->position(), std::pow(zoomPerNotch, -delta.y() / unitsPerNotch));
    }
    hoverAt(event->position());
    event->accept();
}

/// Of a mark under the pointer its day, however many days a pixel holds; the same for as long as the pointer
/// rests, for lanes are packed anew while zooming.
Date LanesView::dayToZoomAt(QPointF viewportPoint)
{
    const double x = viewportPoint.x() - m_columns.left;
    constexpr double reach = 12;
    const auto isNear = [&](double other, double distance) { return std::abs(other - x) <= distance; };
    if (m_zoomAnchor && m_zoomAnchor->first == viewportPoint &&
        isNear(m_scale.middleOf(m_zoomAnchor->second), reach + m_scale.pixelsPerDay()))
        return m_zoomAnchor->second;
    const TimelineItem* item = itemUnder(viewportPoint);
    const bool isOnMark = item && isNear(item->markX, std::max(item->markRadius, reach));
    m_zoomAnchor = {viewportPoint, m_scale.dayAt(isOnMark ? item->markX : x)};
    return m_zoomAnchor->second;
}

void LanesView::zoomAt(QPointF viewportPoint, double factor)
{
    const DaySpan window = m_session.visibleSpan();
    const Date day = std::clamp(dayToZoomAt(viewportPoint), window.first, window.last);
    const double x = std::clamp(viewportPoint.x() - m_columns.left, 0.0, m_scale.width - 1);
    m_session.setVisibleSpan(zoomedOn(window, factor, x / m_scale.width, day, m_session.fullSpan()));
}

void LanesView::pinch(const QPinchGesture& gesture)
{
    if (gesture.scaleFactor() > 0)
        zoomAt(viewport()->mapFromGlobal(gesture.hotSpot()), 1 / gesture.scaleFactor());
}

void LanesView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        m_press = Press{event->pos(), m_session.visibleSpan(), verticalScrollBar()->value()};
}

void LanesView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_press) {
        hoverAt(event->position());
        return;
    }
    const int moved = (event->pos() - m_press->point).manhattanLength();
    m_press->isDrag = m_press->isDrag || moved >= QApplication::startDragDistance();
    if (m_press->isDrag)
        panTo(event->pos());
}

void LanesView::panTo(QPoint viewportPoint)
{
    viewport()->setCursor(Qt::ClosedHandCursor);
    const QPoint moved = viewportPoint - m_press->point;
    const int days = static_cast<int>(std::lround(-moved.x() / m_scale.pixelsPerDay()));
    m_session.setVisibleSpan(movedByDays(m_press->window, days, m_session.fullSpan()));
    verticalScrollBar()->setValue(m_press->scroll - moved.y());
}

void LanesView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const bool isClick = !m_press->isDrag;
    m_press.reset();
    if (isClick)
        clickAt(event->position(), event->modifiers());
    hoverAt(event->position());
}

void LanesView::hoverAt(QPointF viewportPoint)
{
    const TimelineItem* item = itemUnder(viewportPoint);
    const TimelineGhost* ghost = ghostUnder(viewportPoint);
    const TimelineFold* fold = item || ghost ? nullptr : foldUnder(viewportPoint);
    const auto positionIn = [](const auto& list, const auto* one) {
        return one ? std::optional(static_cast<size_t>(one - list.data())) : std::nullopt;
    };
    const auto before = std::pair(m_hoveredFold, m_hoveredGhost);
    m_hoveredFold = positionIn(m_layout.folds, fold);
    m_hoveredGhost = positionIn(m_layout.ghosts, ghost);
    if (before != std::pair(m_hoveredFold, m_hoveredGhost))
        viewport()->update();
    viewport()->setCursor(item || ghost || fold ? Qt::PointingHandCursor : Qt::ArrowCursor);
    if (!m_session.isCardPinned())
        setHovered(item, ghost);
}

void LanesView::setHovered(const TimelineItem* item, const TimelineGhost* ghost)
{
    if (!item && !ghost) {
        m_session.setHover(std::nullopt);
        return;
    }
    // The card keeps clear of the sentence.
    const QRectF drawn =
        item ? viewportRect(*item) : viewportRect(*ghost) | viewportRect(plateOfGhost(*ghost));
    const QRect rect = drawn.toAlignedRect();
    const Row row = item ? item->row : ghost->row;
    m_session.setHover(
        Hover{{m_session.dataset()->idOf(row)}, QRect(viewport()->mapToGlobal(rect.topLeft()), rect.size())});
}

void LanesView::clickAt(QPointF viewportPoint, Qt::KeyboardModifiers modifiers)
{
    m_session.setCardPinned(false);
    const TimelineItem* item = itemUnder(viewportPoint);
    if (!item)
        item = ghostUnder(viewportPoint);
    if (!item) {
        m_session.setHover(std::nullopt);
        if (const TimelineFold* fold = foldUnder(viewportPoint))
            zoomInto(*fold);
        else if (laneArea().contains(viewportPoint))
            m_session.setSelection({});
        return;
    }
    hoverAt(viewportPoint);
    const Row row = item->row;
    const EventId id = m_session.dataset()->idOf(row);
    if (modifiers.testFlag(Qt::ControlModifier))
        m_session.toggleSelected(id);
    else if (modifiers.testFlag(Qt::ShiftModifier))
        selectRangeTo(row);
    else
        m_session.select(id);
    m_session.setCardPinned(true);
}

void LanesView::selectRangeTo(Row row)
{
    const Dataset& dataset = *m_session.dataset();
    const auto current = m_session.currentEvent();
    const Row from = current ? *dataset.rowOf(*current) : row;
    const RowSet& rows = m_session.result().rows;
    const int low = rows.positionOf(std::min(from, row));
    const int end = rows.positionOf(std::max(from, row)) + (rows.contains(std::max(from, row)) ? 1 : 0);
    const int kept = std::min(end - low, static_cast<int>(mostSelected));
    std::vector<EventId> ids;
    for (int i = 0; i < kept; ++i)
        ids.push_back(dataset.idOf(rows.at(row < from ? end - 1 - i : low + i)));
    m_session.setSelection(std::move(ids));
}

void LanesView::goTo(const std::optional<EventId>& id)
{
    if (!id)
        return;
    const Event& event = m_session.dataset()->event(*m_session.dataset()->rowOf(*id));
    if (event.date) {
        const DaySpan target = knownSpan(event.date->interval);
        m_session.setVisibleSpan(revealing(m_session.visibleSpan(), target, m_session.fullSpan()));
    }
    m_session.select(*id);
    followSelection();
    if (m_session.isCardPinned())
        openCard();
}

void LanesView::openCard()
{
    const auto current = m_session.currentEvent();
    const TimelineItem* item = current ? itemOf(*current) : nullptr;
    if (!item)
        return;
    const QRect drawn = viewportRect(*item).toAlignedRect();
    m_session.setHover(Hover{{*current}, QRect(viewport()->mapToGlobal(drawn.topLeft()), drawn.size())});
    m_session.setCardPinned(true);
}

void LanesView::handleArrow(int direction, Qt::KeyboardModifiers modifiers)
{
    if (modifiers.testFlag(Qt::ControlModifier)) {
        const DaySpan window = m_session.visibleSpan();
        m_session.setVisibleSpan(movedByDays(window, direction * dayCount(window), m_session.fullSpan()));
    } else {
        m_session.step(direction);
        goTo(m_session.currentEvent());
    }
}

void LanesView::keyPressEvent(QKeyEvent* event)
{
    const RowSet& rows = m_session.result().rows;
    const QPointF middle(m_columns.left + m_columns.width / 2.0, 0);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        handleArrow(event->key() == Qt::Key_Right ? 1 : -1, event->modifiers());
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!rows.empty())
            goTo(m_session.dataset()->event(event->key() == Qt::Key_Home ? rows.front() : rows.back()).id);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomAt(middle, 1 / zoomPerNotch);
    case Qt::Key_Minus:
        return zoomAt(middle, zoomPerNotch);
    case Qt::Key_0:
        return m_session.setVisibleSpan(m_session.fullSpan());
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openCard();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void LanesView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LanesView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace vraem
