// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

namespace vraem {

/// A line or a ring in mercator coordinates.
struct MapLine
{
    std::vector<QPointF> points;
    QRectF bounds;
};

struct River
{
    QString name;
    /// 1 for the largest rivers, 4 for the smallest.
    int level = 4;
    MapLine line;
};

struct DepartmentOutline
{
    QString name;
    QString isoCode;
    /// Inside the outline; mercator.
    QPointF labelPoint;
    std::vector<MapLine> rings;
};

/// The ground under the events, read once and then only looked at.
struct Basemap
{
    /// What the detailed layers cover; around it there is only the coarse world.
    QRectF detail;
    std::vector<MapLine> worldLand;
    std::vector<MapLine> worldBorders;
    std::vector<MapLine> land;
    std::vector<MapLine> coast;
    std::vector<MapLine> lakes;
    std::vector<MapLine> borders;
    std::vector<MapLine> departmentLines;
    std::vector<MapLine> peruBorder;
    std::vector<River> rivers;
    std::vector<DepartmentOutline> departments;
    /// The VRAEM, drawn by hand: approximate, not official.
    MapLine region;
};

using BasemapPtr = std::shared_ptr<const Basemap>;

} // namespace vraem
