// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basemap.h"
#include "map_sheet.h"
#include "map_status.h"
#include "query/map_camera.h"
#include "state/session.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;

namespace vraem {

class AreaFilter;
class EventListPopup;
class MapControls;
class MapDrawing;
class MapLegend;
class MapPointer;
class MapScene;
class OnlineTiles;
class ScaleBarWidget;
class UnplacedTray;

/// The map of the filtered events. Vague places are areas; selecting and hovering never move it. Where Qt
/// Location cannot start it says so and the rest of the program works.
class MapView : public QWidget
{
    Q_OBJECT

public:
    explicit MapView(Session& session, QWidget* parent = nullptr);

    /// Whether ground and markers of the present view are painted; true also where the map cannot be shown.
    bool isRenderReady() const;
    MapScene& scene() const { return *m_scene; }
    MapDrawing& drawing() const { return *m_drawing; }

    void zoomIn();
    void zoomOut();
    /// The whole VRAEM, as at the start.
    void fitToRegion();
    /// A place with some kilometres around it; nothing where it is unknown.
    void showPlace(const PlaceId& id);
    /// Asks for an area to filter by, in numbers.
    void askForArea();

    /// The background from a server; nullptr where the map cannot be shown.
    OnlineTiles* tiles() const;

    /// What the map shows, to be painted elsewhere; nullopt where it cannot be shown. Not to be kept.
    std::optional<MapSheet> sheet(const MapSheetWords& words, double width) const;
    /// Map and legend side by side for paper, together so many pixels wide, with `ratio` dots to the pixel;
    /// null where the map cannot be shown.
    QImage picture(int width, double ratio) const;

    /// Where the map stands; nullopt where it cannot be shown, and where it has no size yet to be fitted to.
    std::optional<MapCamera> camera() const;
    void setCamera(const MapCamera& camera);

Q_SIGNALS:
    void renderReady();

protected:
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void buildMap();
    void showError();
    static QString groundSources();
    void showAttribution();
    void loadBasemap();
    void connectParts();
    /// The room for the map is another one.
    void followSize();
    void arrangeOverlays();
    /// The part of the map that the legend leaves free; pixels of the scene.
    QRectF freeRoom() const;
    void followCamera();
    void updateStatus();
    /// One entry where the events may be counted together, else one for each layer.
    std::vector<MapCount> countsOf(const MapLayout& layout, const MapViewport& view) const;
    std::vector<MapCount> countsByLayer(const MapLayout& layout, const MapViewport& view) const;
    Rows firstOutsideView() const;
    void openList(const QString& heading, const Rows& rows, const QWidget& button);
    bool handleKey(int key);
    void pan(double byX, double byY);
    void zoomBy(double levels);
    /// Next (+1) or previous (-1) event in order of time, with its card at its marker.
    void step(int direction);
    QRect anchorOf(const EventId& id) const;
    /// What shares the symbol of the current event; false where it has one of its own, or none.
    bool openStack();

    Session& m_session;
    MapScene* m_scene;
    MapStatus* m_status;
    UnplacedTray* m_tray;
    MapDrawing* m_drawing = nullptr;
    AreaFilter* m_area = nullptr;
    MapPointer* m_pointer = nullptr;
    MapControls* m_controls = nullptr;
    MapLegend* m_legend = nullptr;
    ScaleBarWidget* m_scaleBar = nullptr;
    QLabel* m_attribution = nullptr;
    EventListPopup* m_popup = nullptr;
    QWidget* m_focusRing = nullptr;
    QFutureWatcher<BasemapPtr> m_loading;
    BasemapPtr m_basemap;
    /// See fittingBounds(); none where it has not been asked for this data set.
    std::optional<QRectF> m_bounds;
    /// Until the user moves the map it stays fitted to the region.
    bool m_isFitted = true;
    bool m_isSized = false;
};

} // namespace vraem
