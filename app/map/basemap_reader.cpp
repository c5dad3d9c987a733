// SPDX-License-Identifier: GPL-3.0-or-later
#include "basemap_reader.h"

#include "query/map_projection.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtConcurrentRun>

#include <algorithm>

namespace vraem {
namespace {

struct Feature
{
    QJsonObject properties;
    QString kind;
    QJsonArray coordinates;
};

std::vector<Feature> featuresOf(const QString& layer)
{
    QFile file(QStringLiteral(":/basemap/%1.geojson").arg(layer));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The program lacks its map layer %s.", qPrintable(layer));
    std::vector<Feature> features;
    for (const QJsonValue value :
         QJsonDocument::fromJson(file.readAll())[QLatin1String("features")].toArray()) {
        const QJsonValue geometry = value[QLatin1String("geometry")];
        features.push_back({value[QLatin1String("properties")].toObject(),
                            geometry[QLatin1String("type")].toString(),
                            geometry[QLatin1String("coordinates")].toArray()});
    }
    return features;
}

QPointF pointOf(const QJsonArray& lonLat)
{
    return toMercator(QGeoCoordinate(lonLat.at(1).toDouble(), lonLat.at(0).toDouble()));
}

MapLine lineOf(const QJsonArray& coordinates)
{
    MapLine line;
    for (const QJsonValue position : coordinates)
        line.points.push_back(pointOf(position.toArray()));
    const auto [west, east] = std::ranges::minmax(line.points, {}, &QPointF::x);
    const auto [north, south] = std::ranges::minmax(line.points, {}, &QPointF::y);
    line.bounds = QRectF(QPointF(west.x(), north.y()), QPointF(east.x(), south.y()));
    return line;
}

/// All lines or rings of a feature, whatever it nests them in.
void collectLines(const QJsonArray& coordinates, std::vector<MapLine>& into)
{
    if (coordinates.isEmpty())
        return;
    const bool isLine = coordinates.first().toArray().first().isDouble();
    if (isLine) {
        into.push_back(lineOf(coordinates));
        return;
    }
    for (const QJsonValue part : coordinates)
        collectLines(part.toArray(), into);
}

std::vector<MapLine> linesOf(const QString& layer)
{
    std::vector<MapLine> lines;
    for (const Feature& feature : featuresOf(layer))
        collectLines(feature.coordinates, lines);
    return lines;
}

std::vector<River> readRivers()
{
    std::vector<River> rivers;
    for (const Feature& feature : featuresOf(QStringLiteral("rivers"))) {
        rivers.push_back({feature.properties[QLatin1String("name")].toString(),
                          feature.properties[QLatin1String("level")].toInt(), lineOf(feature.coordinates)});
    }
    return rivers;
}

std::vector<DepartmentOutline> readDepartments()
{
    std::vector<DepartmentOutline> departments;
    for (const Feature& feature : featuresOf(QStringLiteral("departments"))) {
        DepartmentOutline department;
        department.name = feature.properties[QLatin1String("name")].toString();
        department.isoCode = feature.properties[QLatin1String("iso_3166_2")].toString();
        department.labelPoint = pointOf(feature.properties[QLatin1String("label")].toArray());
        collectLines(feature.coordinates, department.rings);
        departments.push_back(std::move(department));
    }
    return departments;
}

} // namespace

BasemapPtr readBasemap()
{
    auto basemap = std::make_shared<Basemap>();
    basemap->detail = QRectF(toMercator(QGeoCoordinate(0.5, -82)), toMercator(QGeoCoordinate(-19, -68)));
    basemap->worldLand = linesOf(QStringLiteral("world_land"));
    basemap->worldBorders = linesOf(QStringLiteral("world_borders"));
    basemap->land = linesOf(QStringLiteral("land"));
    basemap->coast = linesOf(QStringLiteral("coast"));
    basemap->lakes = linesOf(QStringLiteral("lakes"));
    basemap->borders = linesOf(QStringLiteral("borders"));
    basemap->departmentLines = linesOf(QStringLiteral("department_lines"));
    basemap->peruBorder = linesOf(QStringLiteral("peru_border"));
    basemap->rivers = readRivers();
    basemap->departments = readDepartments();
    basemap->region = linesOf(QStringLiteral("vraem")).front();
    return basemap;
}

QFuture<BasemapPtr> basemapOnceRead()
{
    static const QFuture<BasemapPtr> reading = QtConcurrent::run(readBasemap);
    return reading;
}

} // namespace vraem
