// SPDX-License-Identifier: GPL-3.0-or-later
#include "area_filter.h"

#include "area_dialog.h"
#include "look/labels.h"
#include "query/area_shape.h"
#include "radius_popup.h"

#include <QMenu>

namespace vraem {

AreaFilter::AreaFilter(Session& session, MapScene& scene, MapDrawing& drawing, QWidget& view)
    : QObject(&view), m_session(session), m_scene(scene), m_drawing(drawing), m_view(view),
      m_sketch(new AreaSketch(scene, &view)), m_radius(new RadiusPopup(&view))
{
    connect(m_radius, &RadiusPopup::changed, m_sketch, &AreaSketch::preview);
    connect(m_radius, &RadiusPopup::taken, this, &AreaFilter::ask);
    connect(m_radius, &RadiusPopup::closed, this, &AreaFilter::closed);
    connect(&session, &Session::datasetChanged, m_radius, &RadiusPopup::closePopup);
}

void AreaFilter::follow(const QRect& scene)
{
    m_sketch->setGeometry(scene);
}

void AreaFilter::ask(const std::optional<FilterArea>& area)
{
    Filter filter = m_session.filter();
    filter.area = area;
    m_session.setFilter(filter);
}

void AreaFilter::toggleTool(AreaTool tool)
{
    m_radius->closePopup();
    m_sketch->setTool(m_sketch->tool() == tool ? AreaTool::None : tool);
}

bool AreaFilter::escape()
{
    if (m_sketch->cancel())
        return true;
    if (!m_radius->isVisible())
        return false;
    m_radius->closePopup();
    return true;
}

std::optional<Row> AreaFilter::rowAt(QPointF at) const
{
    const std::vector<size_t> hits = m_drawing.markersAt(at);
    if (hits.empty())
        return std::nullopt;
    const MapMarker& marker = m_drawing.layout().markers[hits.front()];
    return marker.isStack() ? std::nullopt : std::optional(marker.rows.front());
}

AreaFilter::Centre AreaFilter::centreOf(Row row, const QRect& at) const
{
    const EventColumns& columns = m_session.dataset()->columns();
    const auto index = static_cast<size_t>(row);
    constexpr double parts = 1e6;
    const GeoPoint point{columns.longitude[index] / parts, columns.latitude[index] / parts};
    return {point, labels::spot(*m_session.dataset(), point), at};
}

void AreaFilter::openMenuHere()
{
    const auto current = m_session.currentEvent();
    const auto row = current ? m_session.dataset()->rowOf(*current) : std::nullopt;
    const auto marker = row ? m_drawing.markerOf(*row) : std::nullopt;
    const QPointF middle = QRectF(m_scene.rect()).center();
    if (!marker) {
        openMenu(middle, std::nullopt);
        return;
    }
    const QPointF spot = m_drawing.rectOf(m_drawing.layout().markers[*marker]).center();
    openMenu(QRectF(m_scene.rect()).contains(spot) ? spot : middle, row);
}

void AreaFilter::openMenu(QPointF at)
{
    openMenu(at, rowAt(at));
}

void AreaFilter::openMenu(QPointF at, std::optional<Row> row)
{
    m_session.setCardPinned(false);
    m_session.setHover(std::nullopt);
    auto* menu = new QMenu(&m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QRect spot(m_scene.mapTo(&m_view, at.toPoint()), QSize(1, 1));
    const GeoPoint here = pointAt(m_scene.viewport().toMercator(at));
    if (row && m_session.dataset()->columns().has(*row, Trait::Located)) {
        const Centre place = centreOf(*row, spot);
        menu->addAction(
            tr("Events near &this place: %1…").arg(QString(place.words).replace(u'&', QStringLiteral("&&"))),
            this, [this, place] { openRadius(place); });
    }
    menu->addAction(tr("Events &near here…"), this,
                    [this, here, spot] { openRadius({here, labels::point(here), spot}); });
    menu->addSeparator();
    menu->addAction(tr("Draw a &rectangle (Shift+drag, R)"), this,
                    [this] { toggleTool(AreaTool::Rectangle); });
    menu->addAction(tr("Draw an &outline (O)"), this, [this] { toggleTool(AreaTool::Outline); });
    menu->addAction(tr("Filter by &area, in numbers… (A)"), this, &AreaFilter::openDialog);
    if (m_session.filter().area) {
        menu->addSeparator();
        menu->addAction(tr("&Lift the filter by area"), this, [this] { ask(std::nullopt); });
    }
    menu->popup(m_scene.mapToGlobal(at.toPoint()));
}

void AreaFilter::openRadius(const Centre& centre)
{
    m_sketch->cancel();
    m_radius->open(centre.point, centre.words, centre.at);
}

void AreaFilter::openDialog()
{
    if (!m_dialog) {
        const QRectF view(m_scene.rect());
        const MapViewport& viewport = m_scene.viewport();
        const GeoBox around =
            boxBetween(viewport.toMercator(view.topLeft()), viewport.toMercator(view.bottomRight()));
        const GeoPoint middle = pointAt(viewport.centre);
        m_dialog = new AreaDialog(m_session.filter().area.value_or(GeoCircle{middle, GeoCircle::usualKm}),
                                  around, &m_view);
        connect(m_dialog, &AreaDialog::changed, m_sketch, &AreaSketch::preview);
        connect(m_dialog, &QDialog::accepted, this, [this] { ask(m_dialog->area()); });
        connect(m_dialog, &QDialog::finished, this, [this] { m_sketch->preview(std::nullopt); });
        m_sketch->preview(m_dialog->area());
    }
    m_dialog->show();
    m_dialog->activateWindow();
}

} // namespace vraem
