// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_filter.h"
#include "focus_ring.h"
#include "look/drawn_accessible.h"
#include "map_accessible.h"
#include "map_drawing.h"
#include "map_pointer.h"
#include "map_scene.h"
#include "map_view.h"
#include "unplaced_tray.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

#include <algorithm>

namespace vraem {
namespace {

/// Pixels for one press of an arrow key.
constexpr double panStep = 80;

} // namespace

void MapView::pan(double byX, double byY)
{
    m_isFitted = false;
    m_scene->setViewport(panned(m_scene->viewport(), {byX, byY}));
}

void MapView::keyPressEvent(QKeyEvent* event)
{
    constexpr Qt::KeyboardModifiers ofShortcuts = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (!m_drawing || (event->modifiers() & ofShortcuts) || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

bool MapView::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return pan(panStep, 0), true;
    case Qt::Key_Right:
        return pan(-panStep, 0), true;
    case Qt::Key_Up:
        return pan(0, panStep), true;
    case Qt::Key_Down:
        return pan(0, -panStep), true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomIn(), true;
    case Qt::Key_Minus:
        return zoomOut(), true;
    case Qt::Key_0:
    case Qt::Key_Home:
        return fitToRegion(), true;
    case Qt::Key_N:
        return step(+1), true;
    case Qt::Key_P:
        return step(-1), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return openStack();
    case Qt::Key_O:
        return m_area->toggleTool(AreaTool::Outline), true;
    case Qt::Key_R:
        return m_area->toggleTool(AreaTool::Rectangle), true;
    case Qt::Key_A:
        return m_area->openDialog(), true;
    case Qt::Key_Escape:
        return m_area->escape() || m_session.escape();
    default:
        return false;
    }
}

void MapView::step(int direction)
{
    m_session.step(direction);
    if (const auto current = m_session.currentEvent()) {
        m_session.setHover(Hover{{*current}, anchorOf(*current)});
        m_session.setCardPinned(true);
        const Dataset& dataset = *m_session.dataset();
        readOut(*this, spokenWords(dataset, dataset.event(*dataset.rowOf(*current))));
    }
}

bool MapView::openStack()
{
    const auto current = m_session.currentEvent();
    const auto row = current ? m_session.dataset()->rowOf(*current) : std::nullopt;
    const auto index = row ? m_drawing->markerOf(*row) : std::nullopt;
    if (!index || !m_drawing->layout().markers[*index].isStack())
        return false;
    m_session.setCardPinned(false);
    m_session.setHover(std::nullopt);
    m_pointer->openStack(m_drawing->layout().markers[*index]);
    return true;
}

QRect MapView::anchorOf(const EventId& id) const
{
    const auto row = m_session.dataset()->rowOf(id);
    const auto index = row ? m_drawing->markerOf(*row) : std::nullopt;
    const auto key = row && !index && m_drawing->layout().clusterLevel
                         ? m_session.columns().mapOrder().keyOf(*row)
                         : std::nullopt;
    if (!index && !key) {
        return QRect(m_tray->mapToGlobal(QPoint()), m_tray->size());
    }
    QRect rect(0, 0, 1, 1);
    if (index) {
        rect = m_drawing->rectOf(m_drawing->layout().markers[*index]).toAlignedRect();
    } else {
        const MapViewport& now = m_scene->viewport();
        rect.moveCenter(now.planeToView(now.toPlane(MapOrder::mercatorOf(*key))).toPoint());
    }
    const QRect view = m_scene->rect();
    rect.moveCenter({std::clamp(rect.center().x(), view.left(), view.right()),
                     std::clamp(rect.center().y(), view.top(), view.bottom())});
    return QRect(m_scene->mapToGlobal(rect.topLeft()), rect.size());
}

void MapView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    if (m_focusRing)
        m_focusRing->setVisible(event->reason() == Qt::TabFocusReason ||
                                event->reason() == Qt::BacktabFocusReason ||
                                event->reason() == Qt::ShortcutFocusReason);
}

void MapView::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    if (m_focusRing)
        m_focusRing->hide();
}

void MapView::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_drawing && event->reason() == QContextMenuEvent::Keyboard)
        m_area->openMenuHere();
    else
        QWidget::contextMenuEvent(event);
}

} // namespace vraem
