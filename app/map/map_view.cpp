// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_view.h"

#include "area_filter.h"
#include "basemap_reader.h"
#include "event_list_popup.h"
#include "focus_ring.h"
#include "look/text_size.h"
#include "map_accessible.h"
#include "map_controls.h"
#include "map_drawing.h"
#include "map_fit.h"
#include "map_legend.h"
#include "map_pointer.h"
#include "map_status.h"
#include "query/map_clusters.h"
#include "scale_bar.h"
#include "unplaced_tray.h"

#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace vraem {
namespace {

constexpr int overlayMargin = 8;
/// Part of the map kept free around what it is fitted to.
constexpr double fitMargin = 0.05;
/// To each side of a place.
constexpr double leastShownKm = 15;
/// A legend that would take more of the map is folded, unless the user wants it.
constexpr double mostOfMap = 0.2;
/// Of more events than this the first are listed.
constexpr size_t mostListed = 300;

QString headingOf(const QString& heading, size_t listed, size_t all)
{
    return listed < all
               ? MapView::tr("%1 (the first %2)").arg(heading, QLocale().toString(qulonglong(listed)))
               : heading;
}

/// Of its words on one line.
int widthOf(const QLabel& label)
{
    return label.fontMetrics().horizontalAdvance(label.text()) + 2 * label.margin() + 4;
}

} // namespace

MapView::MapView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_scene(new MapScene(this)), m_status(new MapStatus(this)),
      m_tray(new UnplacedTray(session, this))
{
    installMapAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setProperty("marksFocus", true);
    setAccessibleName(tr("Map of the events"));
    setMinimumSize(240, 180);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_scene, 1);
    column->addWidget(m_status);
    column->addWidget(m_tray);
    if (m_scene->error().isEmpty())
        buildMap();
    else
        showError();
}

void MapView::buildMap()
{
    m_drawing = new MapDrawing(m_session, *m_scene);
    m_controls = new MapControls(this);
    m_legend = new MapLegend(m_session, this);
    m_scaleBar = new ScaleBarWidget(this);
    m_attribution = new QLabel(groundSources(), this);
    m_attribution->setTextFormat(Qt::PlainText);
    m_attribution->setAutoFillBackground(true);
    m_attribution->setMargin(2);
    m_attribution->setWordWrap(true);
    m_attribution->setAlignment(Qt::AlignRight);
    QFont small = font();
    small.setPixelSize(scaled(10));
    m_attribution->setFont(small);
    m_popup = new EventListPopup(m_session, this);
    m_focusRing = new FocusRing(this);
    connectParts();
    followCamera();
    loadBasemap();
}

OnlineTiles* MapView::tiles() const
{
    return m_drawing ? &m_drawing->tiles() : nullptr;
}

QString MapView::groundSources()
{
    return tr("Natural Earth · GSHHG · GeoNames (CC BY 4.0) · VRAEM outline approximate");
}

void MapView::showAttribution()
{
    const OnlineTiles& tiles = m_drawing->tiles();
    QStringList words{groundSources()};
    if (tiles.isOn())
        words.prepend(tiles.problem().isEmpty()
                          ? tiles.attribution()
                          : tr("Online background not reached: %1", "reason").arg(tiles.problem()));
    m_attribution->setText(words.join(QStringLiteral(" · ")));
    arrangeOverlays();
}

void MapView::showError()
{
    auto* page =
        new QLabel(tr("The map cannot be shown. Everything else works.\n\n%1").arg(m_scene->error()));
    page->setTextFormat(Qt::PlainText);
    page->setAlignment(Qt::AlignCenter);
    page->setWordWrap(true);
    page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_scene->hide();
    m_status->hide();
    static_cast<QVBoxLayout*>(layout())->insertWidget(0, page, 1);
}

void MapView::loadBasemap()
{
    connect(&m_loading, &QFutureWatcher<BasemapPtr>::finished, this, [this] {
        m_basemap = m_loading.result();
        if (m_isFitted)
            fitToRegion();
        m_drawing->setBasemap(m_basemap);
    });
    m_loading.setFuture(basemapOnceRead());
}

void MapView::connectParts()
{
    m_area = new AreaFilter(m_session, *m_scene, *m_drawing, *this);
    m_pointer = new MapPointer(m_session, *m_scene, *m_drawing, m_area->sketch());
    connect(m_pointer, &MapPointer::areaDrawn, m_area, &AreaFilter::ask);
    connect(m_pointer, &MapPointer::menuRequested, m_area, qOverload<QPointF>(&AreaFilter::openMenu));
    connect(m_area, &AreaFilter::closed, this, [this] { setFocus(Qt::PopupFocusReason); });
    connect(&m_area->sketch(), &AreaSketch::toolChanged, this, [this](AreaTool tool) {
        m_controls->setOutlining(tool == AreaTool::Outline);
        if (tool != AreaTool::None)
            setFocus(Qt::OtherFocusReason);
    });
    connect(m_controls, &MapControls::outlineRequested, this,
            [this] { m_area->toggleTool(AreaTool::Outline); });
    connect(m_controls, &MapControls::areaRequested, m_area, &AreaFilter::openDialog);
    connect(m_pointer, &MapPointer::pressed, this, [this] {
        m_popup->closeList();
        setFocus(Qt::MouseFocusReason);
    });
    connect(m_pointer, &MapPointer::cameraMoved, this, [this] { m_isFitted = false; });
    connect(m_pointer, &MapPointer::stackOpened, this,
            [this](const Rows& rows, int all, const QString& counts, const QRectF& symbol) {
                const QString heading = tr("Events at this spot: %1").arg(counts);
                m_popup->open(headingOf(heading, rows.size(), static_cast<size_t>(all)), rows,
                              symbol.toAlignedRect(), Qt::RightEdge);
            });
    connect(m_status, &MapStatus::outsideRequested, this, [this](const QString& heading, QWidget* button) {
        openList(heading, firstOutsideView(), *button);
    });
    connect(m_popup, &EventListPopup::closed, this, [this] { setFocus(Qt::PopupFocusReason); });
    connect(m_controls, &MapControls::zoomInRequested, this, &MapView::zoomIn);
    connect(m_controls, &MapControls::zoomOutRequested, this, &MapView::zoomOut);
    connect(m_controls, &MapControls::fitRequested, this, &MapView::fitToRegion);
    connect(m_legend, &MapLegend::resized, this, &MapView::arrangeOverlays);
    connect(m_scene, &MapScene::resized, this, &MapView::followSize);
    connect(m_scene, &MapScene::viewportChanged, this, &MapView::followCamera);
    connect(m_drawing, &MapDrawing::layoutChanged, this, &MapView::updateStatus);
    connect(&m_session, &Session::addsLayersChanged, this, &MapView::updateStatus);
    connect(&m_session, &Session::datasetChanged, this, [this] {
        m_bounds.reset();
        if (m_isFitted)
            fitToRegion();
    });
    connect(tiles(), &OnlineTiles::problemChanged, this, &MapView::showAttribution);
    connect(tiles(), &OnlineTiles::arrived, this, &MapView::showAttribution);
    connect(m_drawing, &MapDrawing::ready, this, &MapView::renderReady);
}

bool MapView::isRenderReady() const
{
    return !m_drawing || m_drawing->isReady();
}

void MapView::followCamera()
{
    m_scaleBar->setViewport(m_scene->viewport());
    m_popup->closeList();
    if (!m_drawing->isLayoutDue())
        updateStatus();
}

Rows MapView::firstOutsideView() const
{
    const RowSet& rows = m_session.result().rows;
    RowSet elsewhere(m_session.dataset()->size());
    for (const Row row : m_drawing->layout().unplaced)
        elsewhere.insert(row);
    for (const MapMarker& marker : m_drawing->layout().markers) {
        if (!isInView(marker, m_scene->viewport()))
            continue;
        for (const Row row : m_drawing->rowsOf(marker, static_cast<size_t>(marker.count())))
            elsewhere.insert(row);
    }
    Rows outside;
    for (const Row row : rows) {
        const bool isLocated =
            !m_drawing->layout().clusterLevel || m_session.columns().mapOrder().located().contains(row);
        if (isLocated && !elsewhere.contains(row))
            outside.push_back(row);
        if (outside.size() > mostListed)
            break;
    }
    return outside;
}

void MapView::openList(const QString& heading, const Rows& rows, const QWidget& button)
{
    const auto listed = static_cast<std::ptrdiff_t>(std::min(rows.size(), mostListed));
    m_popup->open(headingOf(heading, static_cast<size_t>(listed), rows.size()),
                  Rows(rows.begin(), rows.begin() + listed),
                  QRect(button.mapTo(this, QPoint()), button.size()), Qt::TopEdge);
}

void MapView::arrangeOverlays()
{
    if (!m_drawing)
        return;
    const QRect map = m_scene->geometry();
    const int width = std::min(widthOf(*m_attribution), map.width());
    m_attribution->resize(width, m_attribution->heightForWidth(width));
    m_attribution->move(map.right() + 1 - m_attribution->width(), map.bottom() + 1 - m_attribution->height());
    m_scaleBar->move(map.right() - m_scaleBar->width() - overlayMargin,
                     m_attribution->y() - m_scaleBar->height() - 2);
    m_controls->setMostHeight(m_scaleBar->y() - map.top() - overlayMargin - 2);
    m_controls->move(map.right() - m_controls->width() - overlayMargin, map.top() + overlayMargin);
    m_legend->adjustSize();
    // Of large words the sources are as wide as the map.
    const bool isBeside = m_attribution->x() > map.left() + overlayMargin + m_legend->width();
    const int ground = isBeside ? map.bottom() : m_attribution->y();
    m_legend->move(map.left() + overlayMargin, ground - m_legend->height() - overlayMargin);
    m_area->follow(map);
    m_focusRing->setGeometry(map);
    std::vector<QRectF> covered;
    for (const QWidget* overlay :
         std::initializer_list<QWidget*>{m_controls, m_attribution, m_scaleBar, m_legend})
        covered.push_back(overlay->geometry().translated(-map.topLeft()));
    m_drawing->setCovered(covered);
}

void MapView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_isSized = true;
    if (m_drawing) {
        layout()->activate();
        followSize();
    }
}

void MapView::followSize()
{
    const QSize room = m_scene->size();
    const QSizeF legend = m_legend->pictureSize();
    m_legend->setRoomy(legend.width() * legend.height() <= mostOfMap * room.width() * room.height());
    m_legend->setMostHeight(room.height() - 2 * overlayMargin);
    arrangeOverlays();
    if (m_isFitted)
        fitToRegion();
}

void MapView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    const bool isRestyled = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
                            event->type() == QEvent::LanguageChange;
    if (isRestyled && m_legend) {
        m_drawing->restyle();
        m_legend->rebuild();
    }
}

void MapView::askForArea()
{
    if (m_area)
        m_area->openDialog();
}

void MapView::zoomIn()
{
    zoomBy(1);
}

void MapView::zoomOut()
{
    zoomBy(-1);
}

void MapView::zoomBy(double levels)
{
    m_isFitted = false;
    const MapViewport& now = m_scene->viewport();
    m_scene->setViewport(zoomedAt(now, QRectF(QPointF(), now.size).center(), now.zoom + levels));
}

std::optional<MapCamera> MapView::camera() const
{
    // Behind another tab from the start it has no size yet that it could be fitted to.
    if (!m_drawing || (m_isFitted && !m_isSized))
        return std::nullopt;
    const MapViewport& now = m_scene->viewport();
    const QGeoCoordinate middle = fromMercator(now.centre);
    return MapCamera{middle.latitude(), middle.longitude(), now.zoom};
}

void MapView::setCamera(const MapCamera& camera)
{
    if (!m_drawing)
        return;
    m_isFitted = false;
    MapViewport viewport = m_scene->viewport();
    viewport.centre = toMercator(QGeoCoordinate(camera.latitude, camera.longitude));
    viewport.zoom = camera.zoom;
    m_scene->setViewport(viewport);
}

void MapView::fitToRegion()
{
    m_isFitted = true;
    if (!m_basemap)
        return;
    const QSizeF size = m_scene->size();
    if (!m_bounds)
        m_bounds = fittingBounds(*m_session.dataset(), m_session.columns(), *m_basemap);
    const QRectF bounds = *m_bounds;
    MapViewport fitted = fittedTo(bounds, size, freeRoom());
    // What is too large for the room beside the legend may reach under it.
    if (!fitted.planeRect().contains(
            {bounds.topLeft() * mapScale(fitted.zoom), bounds.bottomRight() * mapScale(fitted.zoom)}))
        fitted = fittedTo(bounds, size, QRectF(QPointF(), size));
    m_scene->setViewport(fitted);
}

void MapView::showPlace(const PlaceId& id)
{
    const Place* place = m_session.dataset()->places().find(id);
    if (!place || !m_drawing)
        return;
    m_isFitted = false;
    const double km = std::max(leastShownKm, 1.5 * place->radiusKm);
    const double half = km * pixelsPerKm(0, place->coordinate.latitude()) / mapScale(0);
    const QPointF middle = toMercator(place->coordinate);
    m_scene->setViewport(fittedTo(QRectF(middle - QPointF(half, half), middle + QPointF(half, half)),
                                  m_scene->size(), freeRoom()));
}

QRectF MapView::freeRoom() const
{
    const QSizeF size = m_scene->size();
    const double margin = fitMargin * size.height();
    const double left = m_legend->isUnfolded() ? m_legend->width() + overlayMargin : 0;
    const QRectF room(left, margin, size.width() - left, size.height() - 2 * margin);
    return room.width() >= 0.5 * size.width() ? room
                                              : QRectF(0, margin, size.width(), size.height() - 2 * margin);
}

} // namespace vraem
