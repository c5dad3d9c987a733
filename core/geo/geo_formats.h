// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "values/date.h"
#include "values/issue.h"

#include <QByteArrayList>
#include <QGeoCoordinate>

#include <memory>
#include <variant>
#include <vector>

namespace vraem {

enum class LayerFieldType
{
    Text,
    Whole,
    Real,
    Day
};

struct LayerField
{
    QByteArray name;
    LayerFieldType type = LayerFieldType::Text;
};

/// monostate for null.
using LayerValue = std::variant<std::monostate, QString, int, double, Date>;

/// A new file with one layer of points in WGS 84. Drivers and options ("NAME=value") are GDAL's.
struct PointLayer
{
    QByteArray driver;
    QString path;
    QByteArray name;
    QByteArrayList fileOptions;
    QByteArrayList layerOptions;
    /// Metadata of the file; empty where there are none.
    QByteArrayList metadata;
    std::vector<LayerField> fields;
};

class PointLayerWriter
{
public:
    PointLayerWriter() = default;
    virtual ~PointLayerWriter() = default;
    PointLayerWriter(const PointLayerWriter&) = delete;
    PointLayerWriter& operator=(const PointLayerWriter&) = delete;

    /// One value per field of the layer; a point that is not valid has no geometry.
    virtual void write(const std::vector<LayerValue>& values, const QGeoCoordinate& point) = 0;
    /// Completes the file. Why that or any write before failed; nullopt where all went well.
    virtual std::optional<QString> finish() = 0;
};

/// The files of geographic programs, as GDAL reads and writes them. GDAL and what it brings are loaded with
/// this alone: most starts of the program need none of it.
class GeoFormats
{
public:
    GeoFormats() = default;
    virtual ~GeoFormats() = default;
    GeoFormats(const GeoFormats&) = delete;
    GeoFormats& operator=(const GeoFormats&) = delete;

    /// nullptr with the reason where the file cannot be made.
    virtual std::unique_ptr<PointLayerWriter> create(const PointLayer& layer, QString& error) const = 0;
    /// Writes the rows of a workbook (XLSX), or of features (GeoJSON), as a CSV file (UTF-8, with a header).
    /// Gives how many shapes were made the point in their middle.
    virtual Result<int> toTable(const QString& path, bool isWorkbook, const QString& csvPath) const = 0;
    virtual QString version() const = 0;
    /// Formats and tables that this GDAL lacks of those the program needs.
    virtual QStringList absentParts() const = 0;
};

/// Loads it at the first call, from beside the program or from where it is installed; any thread. nullptr
/// with the reason where it cannot be.
const GeoFormats* geoFormats(QString& error);

} // namespace vraem
