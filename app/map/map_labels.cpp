// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_labels.h"

#include "look/labels.h"
#include "model/nameless_site.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

/// A capital bears the name of what it is the capital of, or lies in the department itself.
int rankOf(const Gazetteer& places, const Place& town)
{
    const Place* department = places.ancestorAt(town.id, PlaceLevel::Department);
    const Place* province = places.ancestorAt(town.id, PlaceLevel::Province);
    const auto isNamedAs = [&](const Place* outer) {
        return outer && outer->name.es.contains(town.name.es, Qt::CaseInsensitive);
    };
    if (isNamedAs(department))
        return 0;
    // Files name hundreds of sites, none of which is known to be a town of weight.
    constexpr size_t mostOfReports = 500;
    const bool isOfFile = places.places().size() > mostOfReports;
    return isNamedAs(province) || (!province && !isOfFile) ? 1 : 2;
}

double firstZoomOf(int rank)
{
    return rank == 0 ? 5.5 : rank == 1 ? 7 : 8.2;
}

/// The symbol that stands on a town.
const MapMarker* markerAt(const MapLayout& layout, QPointF plane)
{
    const auto found = std::ranges::find_if(layout.markers, [&](const MapMarker& marker) {
        return !marker.area && (marker.centre - plane).manhattanLength() < 4;
    });
    return found == layout.markers.end() ? nullptr : &*found;
}

/// Towns where something happened come first and from far off.
void placeTowns(LabelPlacer& placer, const MapNames& names, const MapLayout& layout, double zoom)
{
    std::vector<const Town*> quiet;
    std::vector<PointLabel> labels;
    for (const Town& town : names.towns) {
        const LabelStyle style = town.rank == 0 ? LabelStyle::City : LabelStyle::Town;
        if (const MapMarker* marker = markerAt(layout, town.point * mapScale(zoom)))
            labels.push_back({names.places.ofTown(town), style, town.point, marker->radius + 3});
        else if (zoom >= firstZoomOf(town.rank))
            quiet.push_back(&town);
    }
    for (const Town* town : quiet) {
        const LabelStyle style = town->rank == 0 ? LabelStyle::City : LabelStyle::Town;
        if (placer.placeDot(town->point))
            labels.push_back({names.places.ofTown(*town), style, town->point, 5});
    }
    for (const PointLabel& label : labels)
        placer.place(label);
}

void placeDepartments(LabelPlacer& placer, const Basemap& basemap, double zoom)
{
    if (zoom < 6)
        return;
    std::set<QString> named;
    for (const DepartmentOutline& department : basemap.departments) {
        if (named.insert(department.isoCode).second)
            placer.place(PointLabel{department.name, LabelStyle::Department, department.labelPoint, {}});
    }
}

void placeRivers(LabelPlacer& placer, const Basemap& basemap, double zoom)
{
    for (const River& river : basemap.rivers) {
        if (zoom >= (river.level <= 2 ? 6.5 : 7.5))
            placer.place(LineLabel{river.name, LabelStyle::River, &river.line, 5});
    }
}

/// Below the circle, else above it.
void placeAreas(LabelPlacer& placer, const MapNames& names, const MapLayout& layout, double zoom)
{
    for (const MapArea& area : layout.areas) {
        if (area.extent != MapExtent::Circle || area.radius < 14)
            continue;
        for (const int side : {1, -1}) {
            const QPointF beside = area.centre + QPointF(0, side * (area.radius + 8));
            if (placer.place(PointLabel{
                    names.places.ofArea(area.place), LabelStyle::Area, beside / mapScale(zoom), {}}))
                break;
        }
    }
}

/// A province and a town may share their name; a site that nobody knows is said to be unknown.
QString areaWording(PlaceLevel level)
{
    if (level <= PlaceLevel::NearPoint)
        return QCoreApplication::translate("map", "%1 (site uncertain)");
    return QCoreApplication::translate("map", "%1 (%2)", "place, its level")
        .arg(u"%1"_s, labels::name(level));
}

} // namespace

PlaceNames::PlaceNames(DatasetPtr dataset) : m_dataset(std::move(dataset)), m_language(QLocale().language())
{
    std::ranges::transform(valuesOf<PlaceLevel>(), m_wordings.begin(), areaWording);
}

QString PlaceNames::ofTown(const Town& town) const
{
    return labels::text(m_dataset->places().places()[town.place].name, m_language);
}

QString PlaceNames::ofArea(const PlaceId& id) const
{
    const Place* place = m_dataset ? m_dataset->places().find(id) : nullptr;
    return place ? m_wordings[static_cast<size_t>(place->level)].arg(labels::text(place->name, m_language))
                 : QString();
}

MapNames namesOf(const DatasetPtr& dataset, const QFont& font)
{
    MapNames names;
    names.font = font;
    names.places = PlaceNames(dataset);
    names.region = QCoreApplication::translate("map", "VRAEM (approximate, not official)");
    const std::vector<Place>& places = dataset->places().places();
    for (size_t at = 0; at < places.size(); ++at) {
        const Place& place = places[at];
        if (!place.coordinate.isValid())
            continue;
        const QPointF point = toMercator(place.coordinate);
        const bool isTown = place.level <= PlaceLevel::District && place.radiusKm <= spotRadiusKm &&
                            place.name.en != namelessSite;
        if (isTown)
            names.towns.push_back({point, static_cast<std::uint32_t>(at), rankOf(dataset->places(), place)});
        if (place.level == PlaceLevel::Country)
            names.countries.push_back({labels::text(place.name), LabelStyle::Country, point, {}});
    }
    names.towns.shrink_to_fit();
    std::ranges::stable_sort(names.towns, {}, &Town::rank);
    return names;
}

PlacedNames placeNames(const Basemap& basemap, const MapNames& names, const MapLayout& layout,
                       const MapViewport& viewport, const std::optional<QRectF>& clear)
{
    LabelPlacer placer(viewport, names.font);
    if (clear)
        placer.keepWhole(clear->translated(viewport.planeRect().topLeft()));
    for (const MapMarker& marker : layout.markers)
        placer.block(marker.centre, marker.radius);
    if (viewport.zoom < 7) {
        for (const PointLabel& country : names.countries)
            placer.place(country);
    }
    if (viewport.zoom >= 6.5)
        placer.place(LineLabel{names.region, LabelStyle::Region, &basemap.region, 9});
    placeTowns(placer, names, layout, viewport.zoom);
    placeAreas(placer, names, layout, viewport.zoom);
    placeDepartments(placer, basemap, viewport.zoom);
    placeRivers(placer, basemap, viewport.zoom);
    return std::move(placer).result();
}

void dropCut(PlacedNames& names, const QFont& base, const RestingView& view)
{
    const auto isCut = [&](const PlacedLabel& label) {
        const QFontMetricsF metrics(labelFont(label.style, base));
        const QSizeF size(metrics.horizontalAdvance(label.text), metrics.ascent() + metrics.descent());
        const QRectF around = QTransform()
                                  .rotate(label.angle)
                                  .mapRect(QRectF(QPointF(-size.width(), -size.height()) / 2, size))
                                  .translated(label.centre);
        const auto meets = [&](const QRectF& rect) { return rect.intersects(around); };
        return meets(view.seen) && (!view.seen.contains(around) || std::ranges::any_of(view.covered, meets));
    };
    std::erase_if(names.labels, isCut);
}

void paintNames(QPainter& painter, const PlacedNames& names, const QFont& base, const MapViewport& viewport,
                const Theme& theme)
{
    painter.setPen(QPen(theme.labelHalo, 1.2));
    painter.setBrush(theme.label);
    for (const QPointF dot : names.dots)
        painter.drawEllipse(viewport.planeToView(dot), 2.6, 2.6);
    for (const PlacedLabel& label : names.labels) {
        const QFont font = labelFont(label.style, base);
        const QFontMetricsF metrics(font);
        QPainterPath text;
        text.addText(-metrics.horizontalAdvance(label.text) / 2, (metrics.ascent() - metrics.descent()) / 2,
                     font, label.text);
        painter.save();
        painter.translate(viewport.planeToView(label.centre));
        painter.rotate(label.angle);
        painter.strokePath(text, QPen(theme.labelHalo, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.fillPath(text, labelColour(label.style, theme));
        painter.restore();
    }
}

} // namespace vraem
