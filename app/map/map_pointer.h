// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "area_sketch.h"
#include "map_drawing.h"

namespace vraem {

/// Turns mouse, wheel and pinch on the map into camera moves and intents to the session.
class MapPointer : public QObject
{
    Q_OBJECT

public:
    MapPointer(Session& session, MapScene& scene, MapDrawing& drawing, AreaSketch& sketch);

    bool eventFilter(QObject* watched, QEvent* event) override;

    /// Asks for a list of what shares a symbol, or zooms to it where it is more than a list: whether it
    /// asked.
    bool openStack(const MapMarker& marker);

Q_SIGNALS:
    void pressed();
    /// The user moved the map, so it is theirs.
    void cameraMoved();
    void areaDrawn(const FilterArea& area);
    /// View pixels.
    void menuRequested(QPointF at);
    /// Several events share the symbol, the first of which are the rows; the counts are those of layers where
    /// they are apart; view pixels.
    void stackOpened(const Rows& rows, int all, const QString& counts, const QRectF& symbol);

private:
    bool handleMouse(const QMouseEvent& event);
    void press(QPointF at, Qt::KeyboardModifiers modifiers);
    void move(QPointF at, Qt::MouseButtons buttons);
    void release(QPointF at, Qt::KeyboardModifiers modifiers);
    /// Both: whether a list was opened, which says itself what is pointed at.
    bool endSketch(QPointF at, Qt::KeyboardModifiers modifiers);
    bool click(QPointF at, Qt::KeyboardModifiers modifiers);
    void hover(QPointF at);
    void leave();
    /// Zooms to the events of a symbol; false where that would not take them apart.
    bool zoomInto(const MapMarker& marker);
    void describe(size_t marker);
    /// How many events a symbol stands for, of each layer where they are apart: in words, and as numbers.
    QString eventsOf(const MapMarker& marker) const;
    QString countsOf(const MapMarker& marker) const;
    void zoomBy(double levels, QPointF at);
    Hover hoverOf(const std::vector<size_t>& markers) const;
    QRect toGlobal(const QRectF& view) const;

    Session& m_session;
    MapScene& m_scene;
    MapDrawing& m_drawing;
    AreaSketch& m_sketch;
    std::optional<QPointF> m_pressedAt;
    QPointF m_last;
    bool m_isDragging = false;
    /// The button went down to draw, and moves nothing until it is up again.
    bool m_isSketching = false;
    /// The marker that was described last, for that looks at all of its events.
    std::optional<size_t> m_described;
};

} // namespace vraem
