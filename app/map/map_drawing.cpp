// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_drawing.h"

#include "area_painter.h"
#include "ground_painter.h"
#include "query/map_clusters.h"
#include "scale_bar.h"
#include "series_painter.h"

#include <algorithm>
#include <cmath>

namespace vraem {
namespace {

/// Images reach this much of the view beyond each of its edges.
constexpr double margin = 0.25;
/// A symbol can be hit on at least this many pixels around its middle: a target of 24.
constexpr double tolerance = 6;
/// A hand that pauses longer has come to rest.
constexpr int restMilliseconds = 120;
/// Between two layouts of a zoom that goes on.
constexpr int layoutMilliseconds = 80;

MapViewport widened(const MapViewport& view)
{
    MapViewport wide = view;
    wide.size = QSizeF((view.size * (1 + 2 * margin)).toSize());
    return wide;
}

} // namespace

MapDrawing::MapDrawing(Session& session, MapScene& scene)
    : QObject(&scene), m_session(session), m_scene(scene)
{
    connect(&session, &Session::datasetChanged, this, &MapDrawing::updateDataset);
    connect(&session, &Session::filterChanged, this, &MapDrawing::updateRows);
    connect(&session, &Session::addsLayersChanged, this, &MapDrawing::paintMarkers);
    connect(&session, &Session::selectionChanged, this, [this] {
        updateSeries();
        paintMarkers();
    });
    connect(&session, &Session::fadesOlderChanged, this, &MapDrawing::paintMarkers);
    connect(&session, &Session::hoverChanged, this, &MapDrawing::paintMarkers);
    connect(&session, &Session::overlayChanged, this, &MapDrawing::paintMarkers);
    connect(&session, &Session::visibleSpanChanged, this, [this] {
        if (m_session.fadesOlder())
            paintMarkers();
    });
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &MapDrawing::comeToRest);
    m_layoutDue.setSingleShot(true);
    connect(&m_layoutDue, &QTimer::timeout, this, &MapDrawing::updateLayout);
    connect(&scene, &MapScene::viewportChanged, this, &MapDrawing::updateView);
    connect(&scene, &MapScene::frameRendered, this, &MapDrawing::finishFrame);
    connect(&m_tiles, &OnlineTiles::arrived, this, &MapDrawing::requestGround);
    connect(&m_renderer, &GroundRenderer::rendered, this, &MapDrawing::takeGround);
    updateDataset();
}

void MapDrawing::setBasemap(BasemapPtr basemap)
{
    m_basemap = std::move(basemap);
    requestGround();
    paintMarkers();
}

void MapDrawing::restyle()
{
    updateDataset();
}

void MapDrawing::updateDataset()
{
    updateSeries();
    m_sprites.clear();
    m_scene.setBackground(currentTheme().land);
    m_scene.setReach(boundsOf(m_session.columns().mapOrder()));
    m_names = std::make_shared<const MapNames>(namesOf(m_session.dataset(), m_scene.font()));
    updateRows();
}

void MapDrawing::updateSeries()
{
    const Dataset& dataset = *m_session.dataset();
    const auto current = m_session.currentEvent();
    const auto row = current ? dataset.rowOf(*current) : std::nullopt;
    m_series = row ? seriesOf(dataset, *row) : std::vector<SeriesStep>();
}

std::vector<QLineF> MapDrawing::seriesLines(const MapViewport& view)
{
    std::vector<QLineF> lines;
    for (const SeriesStep& step : m_series) {
        const auto from = markerOf(step.from);
        const auto to = markerOf(step.to);
        if (from && to && from != to)
            lines.emplace_back(view.planeToView(m_layout->markers[*from].centre),
                               view.planeToView(m_layout->markers[*to].centre));
    }
    return lines;
}

void MapDrawing::updateRows()
{
    const Dataset& dataset = *m_session.dataset();
    m_locatedByLayer.clear();
    if (dataset.isLayered())
        m_locatedByLayer =
            vraem::locatedByLayer(dataset, m_session.columns().mapOrder(), m_session.result().rows);
    updateLayout();
}

void MapDrawing::updateLayout()
{
    m_layoutDue.stop();
    m_sinceLayout.start();
    m_layoutZoom = m_scene.viewport().zoom;
    m_layoutView = widened(m_scene.viewport());
    m_layout = std::make_shared<const MapLayout>(layOut(m_layoutZoom, m_layoutView));
    requestGround();
    paintMarkers();
    Q_EMIT layoutChanged();
}

void MapDrawing::layOutSoon()
{
    if (m_layoutDue.isActive())
        return;
    const qint64 since = m_sinceLayout.elapsed();
    if (since >= layoutMilliseconds)
        updateLayout();
    else
        m_layoutDue.start(layoutMilliseconds - static_cast<int>(since));
}

const MapLayout& MapDrawing::layout()
{
    if (m_layoutDue.isActive())
        updateLayout();
    return *m_layout;
}

std::optional<DaySpan> MapDrawing::fade() const
{
    return m_session.fadesOlder() ? std::optional(m_session.playedDays().value_or(m_session.visibleSpan()))
                                  : std::nullopt;
}

bool MapDrawing::isInSquares() const
{
    return locatedCount(m_session.columns().mapOrder(), m_session.result().rows) > mostDrawnApart;
}

MapLayout MapDrawing::layOut(double zoom, const MapViewport& view) const
{
    const RowSet& rows = m_session.result().rows;
    if (!isInSquares())
        return layOutMap(*m_session.dataset(), rows, zoom, markerRadius);
    const QRectF plane = view.planeRect();
    const double scale = mapScale(zoom);
    const QRectF area(plane.topLeft() / scale, plane.size() / scale);
    return clusterMap({*m_session.dataset(), m_session.columns(), rows, zoom, area, markerRadius});
}

bool MapDrawing::canPaint() const
{
    return m_basemap && !m_scene.viewport().size.isEmpty();
}

MapPicture MapDrawing::pictureOf(QSizeF size) const
{
    MapViewport view = m_scene.viewport();
    view.zoom += std::log2(std::min(size.width() / view.size.width(), size.height() / view.size.height()));
    view.size = size;
    return {view, std::make_shared<const MapLayout>(layOut(view.zoom, view))};
}

void MapDrawing::paint(QPainter& painter, const MapPicture& picture) const
{
    const auto& [view, layout] = picture;
    painter.fillRect(QRectF(QPointF(), view.size), currentTheme().sea);
    const QPointF corner(view.size.width() - 4, view.size.height() - 4);
    paintGround(
        painter,
        {m_basemap, m_names, layout, view, currentTheme(), pixelRatio(), scaleBarRect(corner, view), {}});
    painter.setFont(m_scene.font());
    if (m_session.filter().area)
        paintFilterArea(painter, *m_session.filter().area, view, currentTheme());
    const std::vector<bool> none(layout->markers.size());
    const MapEmphasis plain{none, none, none};
    MarkerPainter markers(painter, nullptr, *m_session.dataset(), *layout, plain, view, currentTheme());
    markers.setLayersApart(m_session.keepsLayersApart());
    markers.setFade(fade());
    markers.paint();
    paintScaleBar(painter, corner, view);
}

void MapDrawing::setCovered(const std::vector<QRectF>& covered)
{
    const bool isNew = covered != m_covered;
    m_covered = covered;
    if (isNew && !m_rest.isActive())
        m_rest.start();
}

void MapDrawing::comeToRest()
{
    m_isMoving = false;
    if (restingView() != m_rested)
        requestGround();
}

std::optional<RestingView> MapDrawing::restingView() const
{
    if (m_isMoving)
        return std::nullopt;
    RestingView view{m_scene.viewport().planeRect()};
    for (const QRectF& rect : m_covered)
        view.covered.push_back(rect.translated(view.seen.topLeft()));
    return view;
}

void MapDrawing::updateView()
{
    m_isMoving = m_rest.isActive();
    m_rest.start();
    const MapViewport& view = m_scene.viewport();
    const bool isBeyond = m_layout->clusterLevel && !m_layoutView.planeRect().contains(view.planeRect());
    if (view.zoom != m_layoutZoom) {
        layOutSoon();
        return;
    }
    if (isBeyond) {
        updateLayout();
        return;
    }
    if (!m_scene.ground().image().covers(view) && !m_renderer.isBusy())
        requestGround();
    if (!m_scene.markers().image().covers(view))
        paintMarkers();
}

void MapDrawing::requestGround()
{
    if (!m_basemap || m_scene.viewport().size.isEmpty() || isLayoutDue())
        return;
    const MapViewport view = widened(m_scene.viewport());
    m_rested = restingView();
    m_renderer.render({m_basemap,
                       m_names,
                       m_layout,
                       view,
                       currentTheme(),
                       pixelRatio(),
                       {},
                       m_tiles.cover(view, pixelRatio()),
                       m_rested});
}

void MapDrawing::takeGround(const MapImage& image)
{
    m_scene.ground().setImage(image);
    m_isFrameDue = true;
    if (!image.covers(m_scene.viewport()) && !m_renderer.isBusy())
        requestGround();
}

void MapDrawing::finishFrame()
{
    const bool wasDue = std::exchange(m_isFrameDue, false);
    if (wasDue && isReady())
        Q_EMIT ready();
}

void MapDrawing::paintMarkers()
{
    const MapViewport wide = widened(m_scene.viewport());
    if (wide.size.isEmpty() || !m_scene.error().isEmpty() || isLayoutDue())
        return;
    QImage image((wide.size * pixelRatio()).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio());
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_scene.font());
    const MapEmphasis standsOut = emphasis();
    if (m_session.filter().area)
        paintFilterArea(painter, *m_session.filter().area, wide, currentTheme());
    MarkerPainter markers(painter, &m_sprites, *m_session.dataset(), *m_layout, standsOut, wide,
                          currentTheme());
    markers.setLayersApart(m_session.keepsLayersApart());
    markers.setFade(fade());
    if (m_basemap)
        markers.paintAreaOutlines(*m_basemap);
    paintSeries(painter, seriesLines(wide), currentTheme());
    markers.paint();
    painter.end();
    m_scene.markers().setImage({image, wide});
    m_isFrameDue = true;
}

bool MapDrawing::isReady() const
{
    if (!m_basemap || isLayoutDue() || m_renderer.isBusy() || m_tiles.isWaiting())
        return false;
    // Behind another tab no frame comes.
    return !m_scene.isVisible() || (!m_isFrameDue && m_scene.ground().image().covers(m_scene.viewport()));
}

Rows MapDrawing::rowsOf(const MapMarker& marker, size_t most) const
{
    return vraem::rowsOf(marker, m_session.columns(), m_session.result().rows, most);
}

std::vector<EventId> MapDrawing::eventsOf(const Rows& rows) const
{
    std::vector<EventId> ids;
    for (const Row row : rows)
        ids.push_back(m_session.dataset()->event(row).id);
    return ids;
}

std::optional<size_t> MapDrawing::markerOf(Row row)
{
    return m_session.result().rows.contains(row) ? vraem::markerOf(layout(), m_session.columns(), row)
                                                 : std::nullopt;
}

std::vector<bool> MapDrawing::marked(const std::vector<EventId>& ids)
{
    std::vector<bool> marked(m_layout->markers.size());
    for (const EventId& id : ids) {
        const auto row = m_session.dataset()->rowOf(id);
        if (const auto marker = row ? markerOf(*row) : std::nullopt)
            marked[*marker] = true;
    }
    return marked;
}

MapEmphasis MapDrawing::emphasis()
{
    const auto& hover = m_session.hover();
    std::vector<bool> bookmarked(m_layout->markers.size());
    for (const Row row : m_session.marks().of(OwnMark::Bookmarked)) {
        if (const auto marker = markerOf(row))
            bookmarked[*marker] = true;
    }
    return {marked(hover ? hover->events : std::vector<EventId>()), marked(m_session.selection()),
            std::move(bookmarked)};
}

QRectF MapDrawing::rectOf(const MapMarker& marker) const
{
    const QPointF centre = m_scene.viewport().planeToView(marker.centre);
    const QPointF corner(marker.radius, marker.radius);
    return QRectF(centre - corner, centre + corner);
}

std::vector<size_t> MapDrawing::markersAt(QPointF view)
{
    return hitTest(layout(), m_scene.viewport().viewToPlane(view), tolerance);
}

} // namespace vraem
