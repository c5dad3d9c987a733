// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ground_renderer.h"
#include "map_scene.h"
#include "marker_painter.h"
#include "query/event_series.h"
#include "state/session.h"

#include <QElapsedTimer>
#include <QTimer>

namespace vraem {

/// Events laid out for a part of the world.
struct MapPicture
{
    MapViewport view;
    std::shared_ptr<const MapLayout> layout;
};

/// Keeps the two layers of the scene true to session, camera and theme, and knows where each event stands.
class MapDrawing : public QObject
{
    Q_OBJECT

public:
    MapDrawing(Session& session, MapScene& scene);

    void setBasemap(BasemapPtr basemap);
    /// After a change of theme, font or language.
    void restyle();

    Session& session() const { return m_session; }
    OnlineTiles& tiles() { return m_tiles; }
    /// What stands before the map, in view pixels: no name is half behind it.
    void setCovered(const std::vector<QRectF>& covered);
    /// Of the present zoom: laid out now where that is still due, as in all that asks where events stand.
    const MapLayout& layout();
    /// Whether a layout for a new zoom is still to come; layoutChanged() will say so.
    bool isLayoutDue() const { return m_layoutDue.isActive(); }
    /// How many of the filtered events of each layer have a place; empty in a data set of one layer.
    const std::vector<int>& locatedByLayer() const { return m_locatedByLayer; }
    /// The events of a marker in the order of the dataset, at most so many.
    Rows rowsOf(const MapMarker& marker, size_t most) const;
    std::vector<EventId> eventsOf(const Rows& rows) const;
    /// The marker of an event among those laid out.
    std::optional<size_t> markerOf(Row row);
    /// View pixels; of a marker of layout().
    QRectF rectOf(const MapMarker& marker) const;
    std::vector<size_t> markersAt(QPointF view);
    /// Whether there is a map to paint: a base map, and room.
    bool canPaint() const;
    /// The same part of the world at another size, in which all of the view is to be seen.
    MapPicture pictureOf(QSizeF size) const;
    /// Blocks.
    void paint(QPainter& painter, const MapPicture& picture) const;
    /// Whether ground and markers of what the map shows now are on the screen, if it is seen at all.
    bool isReady() const;

Q_SIGNALS:
    /// Other markers, or the same elsewhere on the plane.
    void layoutChanged();
    void ready();

private:
    void updateDataset();
    void updateRows();
    void updateSeries();
    /// Between the markers of its events that are apart, in pixels of a view.
    std::vector<QLineF> seriesLines(const MapViewport& view);
    void updateLayout();
    /// The first zoom of a hand is laid out at once; while it goes on, the images are stretched between
    /// layouts.
    void layOutSoon();
    void updateView();
    void comeToRest();
    std::optional<RestingView> restingView() const;
    void requestGround();
    void takeGround(const MapImage& image);
    void finishFrame();
    void paintMarkers();
    MapEmphasis emphasis();
    bool isInSquares() const;
    /// The days over which events fade; nullopt where they do not.
    std::optional<DaySpan> fade() const;
    /// For a zoom; by squares, what the viewport covers.
    MapLayout layOut(double zoom, const MapViewport& view) const;
    std::vector<bool> marked(const std::vector<EventId>& ids);
    double pixelRatio() const { return m_scene.devicePixelRatioF(); }

    Session& m_session;
    MapScene& m_scene;
    OnlineTiles m_tiles;
    GroundRenderer m_renderer{this};
    MarkerSprites m_sprites;
    BasemapPtr m_basemap;
    std::shared_ptr<const MapNames> m_names;
    std::shared_ptr<const MapLayout> m_layout = std::make_shared<const MapLayout>();
    std::vector<int> m_locatedByLayer;
    /// That of the current event.
    std::vector<SeriesStep> m_series;
    double m_layoutZoom = 0;
    /// What a layout by squares covers.
    MapViewport m_layoutView;
    QElapsedTimer m_sinceLayout;
    QTimer m_layoutDue;
    /// Runs since the last move of the view; another one meanwhile makes it a movement.
    QTimer m_rest;
    bool m_isMoving = false;
    std::vector<QRectF> m_covered;
    /// That the ground was last asked for.
    std::optional<RestingView> m_rested;
    /// An image was set that no frame shows yet.
    bool m_isFrameDue = false;
};

} // namespace vraem
