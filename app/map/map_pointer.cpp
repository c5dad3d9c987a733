// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_pointer.h"

#include "look/labels.h"
#include "query/map_clusters.h"

#include <QApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <cmath>

namespace vraem {
namespace {

/// One notch of the wheel turns 120 units.
constexpr double wheelUnitsPerLevel = 240;
/// A symbol of more events than this is taken apart by zooming, and never listed whole.
constexpr int mostListed = 50;
/// Of events at one and the same spot so many are listed.
constexpr size_t firstListed = 300;

} // namespace

MapPointer::MapPointer(Session& session, MapScene& scene, MapDrawing& drawing, AreaSketch& sketch)
    : QObject(&scene), m_session(session), m_scene(scene), m_drawing(drawing), m_sketch(sketch)
{
    scene.setMouseTracking(true);
    scene.installEventFilter(this);
    connect(&drawing, &MapDrawing::layoutChanged, this, [this] { m_described.reset(); });
    connect(&sketch, &AreaSketch::toolChanged, this, [this](AreaTool tool) {
        m_scene.setCursor(tool == AreaTool::None ? Qt::ArrowCursor : Qt::CrossCursor);
    });
}

bool MapPointer::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        return handleMouse(*static_cast<QMouseEvent*>(event));
    case QEvent::ContextMenu:
        Q_EMIT menuRequested(static_cast<QContextMenuEvent*>(event)->pos());
        return true;
    case QEvent::Wheel:
        zoomBy(static_cast<QWheelEvent*>(event)->angleDelta().y() / wheelUnitsPerLevel,
               static_cast<QWheelEvent*>(event)->position());
        return true;
    case QEvent::NativeGesture: {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture && gesture->value() > -1)
            zoomBy(std::log2(1 + gesture->value()), gesture->position());
        return true;
    }
    case QEvent::Leave:
        leave();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool MapPointer::handleMouse(const QMouseEvent& event)
{
    const bool isLeft = event.button() == Qt::LeftButton;
    if (event.type() == QEvent::MouseMove)
        move(event.position(), event.buttons());
    else if (event.type() == QEvent::MouseButtonPress && isLeft)
        press(event.position(), event.modifiers());
    else if (event.type() == QEvent::MouseButtonRelease && isLeft)
        release(event.position(), event.modifiers());
    else if (event.type() == QEvent::MouseButtonDblClick && isLeft && m_sketch.tool() == AreaTool::None)
        zoomBy(1, event.position());
    return true;
}

void MapPointer::press(QPointF at, Qt::KeyboardModifiers modifiers)
{
    m_pressedAt = at;
    m_last = at;
    m_isDragging = false;
    m_isSketching = m_sketch.tool() != AreaTool::None || (modifiers & Qt::ShiftModifier) != 0;
    Q_EMIT pressed();
    if (m_isSketching) {
        leave();
        m_sketch.begin(at, m_sketch.tool() == AreaTool::None ? AreaTool::Rectangle : m_sketch.tool());
    }
}

void MapPointer::move(QPointF at, Qt::MouseButtons buttons)
{
    if (!m_pressedAt || !(buttons & Qt::LeftButton)) {
        hover(at);
        return;
    }
    if (m_isSketching) {
        if (m_sketch.isDrawing())
            m_sketch.extend(at);
        return;
    }
    if (!m_isDragging && (at - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    if (!m_isDragging) {
        m_isDragging = true;
        m_scene.setCursor(Qt::ClosedHandCursor);
        leave();
    }
    m_scene.setViewport(panned(m_scene.viewport(), at - m_last));
    m_last = at;
    Q_EMIT cameraMoved();
}

void MapPointer::release(QPointF at, Qt::KeyboardModifiers modifiers)
{
    bool hasOpened = false;
    if (m_isSketching)
        hasOpened = endSketch(at, modifiers);
    else if (m_pressedAt && !m_isDragging)
        hasOpened = click(at, modifiers);
    m_pressedAt.reset();
    m_isDragging = false;
    m_isSketching = false;
    if (!hasOpened)
        hover(at);
}

bool MapPointer::endSketch(QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (!m_sketch.isDrawing())
        return false;
    const bool isWithTool = m_sketch.tool() != AreaTool::None;
    const std::optional<FilterArea> area = m_sketch.finish();
    if (area)
        Q_EMIT areaDrawn(*area);
    else if (!isWithTool && m_pressedAt &&
             (at - *m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return click(at, modifiers);
    return false;
}

bool MapPointer::click(QPointF at, Qt::KeyboardModifiers modifiers)
{
    const std::vector<size_t> hits = m_drawing.markersAt(at);
    if (hits.empty()) {
        m_session.setCardPinned(false);
        m_session.setHover(std::nullopt);
        m_session.setSelection({});
        return false;
    }
    const MapMarker& marker = m_drawing.layout().markers[hits.front()];
    if (marker.isStack())
        return openStack(marker);
    const Hover card = hoverOf({hits.front()});
    if (modifiers & Qt::ControlModifier)
        m_session.toggleSelected(card.events.front());
    else
        m_session.select(card.events.front());
    m_session.setHover(card);
    m_session.setCardPinned(true);
    return false;
}

bool MapPointer::openStack(const MapMarker& marker)
{
    if (marker.cluster && marker.count() > mostListed && zoomInto(marker))
        return false;
    Q_EMIT stackOpened(m_drawing.rowsOf(marker, firstListed), marker.count(), countsOf(marker),
                       m_drawing.rectOf(marker));
    return true;
}

void MapPointer::hover(QPointF at)
{
    const std::vector<size_t> hits = m_drawing.markersAt(at);
    if (m_sketch.tool() == AreaTool::None)
        m_scene.setCursor(hits.empty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    if (m_session.isCardPinned())
        return;
    if (!hits.empty() && m_drawing.layout().markers[hits.front()].count() > mostListed) {
        m_session.setHover(std::nullopt);
        if (std::exchange(m_described, hits.front()) != hits.front())
            describe(hits.front());
        return;
    }
    if (std::exchange(m_described, std::nullopt))
        QToolTip::hideText();
    m_session.setHover(hits.empty() ? std::nullopt : std::optional(hoverOf(hits)));
}

void MapPointer::leave()
{
    if (!m_session.isCardPinned())
        m_session.setHover(std::nullopt);
}

bool MapPointer::zoomInto(const MapMarker& marker)
{
    const MapViewport& now = m_scene.viewport();
    const QRectF view(QPointF(), now.size);
    const MapViewport closer =
        fittedTo(marker.cluster->bounds, now.size,
                 view.adjusted(view.width() / 8, view.height() / 8, -view.width() / 8, -view.height() / 8));
    if (closer.zoom < now.zoom + 0.5 || now.zoom >= maxMapZoom || marker.cluster->bounds.isEmpty())
        return false;
    m_scene.setViewport(closer);
    Q_EMIT cameraMoved();
    return true;
}

QString MapPointer::eventsOf(const MapMarker& marker) const
{
    const Dataset& dataset = *m_session.dataset();
    return m_session.keepsLayersApart()
               ? labels::eventsByLayer(dataset, m_session.shownLayers(), layersOf(marker, dataset))
               : tr("%Ln event(s)", nullptr, marker.count());
}

QString MapPointer::countsOf(const MapMarker& marker) const
{
    return m_session.keepsLayersApart()
               ? labels::apart(m_session.ofShownLayers(layersOf(marker, *m_session.dataset())))
               : QLocale().toString(marker.count());
}

void MapPointer::describe(size_t index)
{
    const MapMarker& marker = m_drawing.layout().markers[index];
    QString text = eventsOf(marker);
    const auto span = marker.cluster ? spanOf(*marker.cluster, *m_session.dataset(), m_session.columns(),
                                              m_session.result().rows)
                                     : std::nullopt;
    if (span)
        text =
            tr("%1, %2", "number of events, dates").arg(text, labels::shortDate({span->first, span->last}));
    QToolTip::showText(toGlobal(m_drawing.rectOf(marker)).bottomRight(),
                       QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()), &m_scene);
}

void MapPointer::zoomBy(double levels, QPointF at)
{
    if (m_sketch.isDrawing())
        return;
    const MapViewport& now = m_scene.viewport();
    m_scene.setViewport(zoomedAt(now, at, now.zoom + levels));
    Q_EMIT cameraMoved();
}

Hover MapPointer::hoverOf(const std::vector<size_t>& markers) const
{
    Hover hover;
    for (const size_t index : markers) {
        const std::vector<EventId> events =
            m_drawing.eventsOf(m_drawing.rowsOf(m_drawing.layout().markers[index], mostListed));
        hover.events.insert(hover.events.end(), events.begin(), events.end());
    }
    hover.anchor = toGlobal(m_drawing.rectOf(m_drawing.layout().markers[markers.front()]));
    return hover;
}

QRect MapPointer::toGlobal(const QRectF& view) const
{
    const QRect local = view.toAlignedRect();
    return QRect(m_scene.mapToGlobal(local.topLeft()), local.size());
}

} // namespace vraem
