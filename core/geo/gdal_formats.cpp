// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdal_point_writer.h"
#include "gdal_table.h"
#include "geo_formats.h"

#include <gdal_priv.h>
#include <ogr_spatialref.h>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

class GdalFormats : public GeoFormats
{
public:
    GdalFormats() { GDALAllRegister(); }

    std::unique_ptr<PointLayerWriter> create(const PointLayer& layer, QString& error) const override
    {
        return makePointWriter(layer, error);
    }

    Result<int> toTable(const QString& path, bool isWorkbook, const QString& csvPath) const override
    {
        return writeTable(path, isWorkbook, csvPath);
    }

    QString version() const override { return QString::fromLatin1(GDALVersionInfo("RELEASE_NAME")); }

    QStringList absentParts() const override
    {
        QStringList absent;
        for (const char* driver : {"GeoJSON", "LIBKML", "GPKG", "XLSX"}) {
            if (!GetGDALDriverManager()->GetDriverByName(driver))
                absent << QString::fromLatin1(driver);
        }
        if (OGRSpatialReference().importFromEPSG(4326) != OGRERR_NONE)
            absent << u"coordinate systems (proj.db)"_s;
        return absent;
    }
};

} // namespace
} // namespace vraem

/// What geoFormats() asks the module for.
extern "C" Q_DECL_EXPORT const vraem::GeoFormats* vraemGeoFormats()
{
    static const vraem::GdalFormats formats;
    return &formats;
}
