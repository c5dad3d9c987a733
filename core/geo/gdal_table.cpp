// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdal_table.h"

#include "quiet_gdal.h"

#include <QByteArrayList>
#include <QFile>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr auto latitudeColumn = "latitude"_L1;
constexpr auto longitudeColumn = "longitude"_L1;

GDALDatasetUniquePtr open(const QString& path, bool isWorkbookFile)
{
    const char* const workbookDrivers[] = {"XLSX", nullptr};
    const char* const featureDrivers[] = {"GeoJSON", nullptr};
    // With every cell as text GDAL heeds this setting of the thread alone, not the option of the same name.
    const CPLConfigOptionSetter headers("OGR_XLSX_HEADERS", isWorkbookFile ? "FORCE" : nullptr, false);
    CPLStringList options;
    if (isWorkbookFile) {
        options.SetNameValue("FIELD_TYPES", "STRING");
    } else {
        options.SetNameValue("DATE_AS_STRING", "YES");
        options.SetNameValue("FLATTEN_NESTED_ATTRIBUTES", "YES");
    }
    return GDALDatasetUniquePtr(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR,
                                                  isWorkbookFile ? workbookDrivers : featureDrivers,
                                                  options.List(), nullptr));
}

/// A table's notes and key stand on sheets of their own, which are narrower.
OGRLayer* widestLayer(GDALDataset& file)
{
    OGRLayer* widest = nullptr;
    for (OGRLayer* layer : file.GetLayers()) {
        if (!widest || layer->GetLayerDefn()->GetFieldCount() > widest->GetLayerDefn()->GetFieldCount())
            widest = layer;
    }
    return widest;
}

QByteArray quoted(QByteArray text)
{
    return '"' + text.replace('"', "\"\"") + '"';
}

class TableFile
{
public:
    TableFile(OGRLayer& layer, bool hasShapes) : m_layer(layer), m_hasShapes(hasShapes) {}

    bool write(QFile& file)
    {
        m_layer.ResetReading();
        bool isWritten = file.write(header()) > 0;
        for (const auto& feature : m_layer)
            isWritten = file.write(row(*feature)) > 0 && isWritten;
        return isWritten && file.flush();
    }
    int shapes() const { return m_shapes; }

private:
    QByteArray header() const
    {
        QByteArrayList names;
        const OGRFeatureDefn& definition = *m_layer.GetLayerDefn();
        for (int i = 0; i < definition.GetFieldCount(); ++i)
            names.append(quoted(definition.GetFieldDefn(i)->GetNameRef()));
        if (m_hasShapes)
            names << latitudeColumn.data() << longitudeColumn.data();
        return names.join(',') + "\r\n";
    }

    QByteArray row(const OGRFeature& feature)
    {
        QByteArrayList cells;
        for (int i = 0; i < feature.GetFieldCount(); ++i)
            cells.append(feature.IsFieldSetAndNotNull(i) ? quoted(feature.GetFieldAsString(i))
                                                         : QByteArray());
        if (m_hasShapes)
            cells << middleOf(feature);
        return cells.join(',') + "\r\n";
    }

    QByteArrayList middleOf(const OGRFeature& feature)
    {
        const OGRGeometry* geometry = feature.GetGeometryRef();
        OGRPoint middle;
        if (!geometry || geometry->IsEmpty())
            return {QByteArray(), QByteArray()};
        if (wkbFlatten(geometry->getGeometryType()) == wkbPoint) {
            middle = *geometry->toPoint();
        } else {
            ++m_shapes;
            OGREnvelope bounds;
            if (geometry->Centroid(&middle) != OGRERR_NONE || middle.IsEmpty()) {
                geometry->getEnvelope(&bounds);
                middle = OGRPoint((bounds.MinX + bounds.MaxX) / 2, (bounds.MinY + bounds.MaxY) / 2);
            }
        }
        return {QByteArray::number(middle.getY(), 'f', 6), QByteArray::number(middle.getX(), 'f', 6)};
    }

    OGRLayer& m_layer;
    bool m_hasShapes;
    int m_shapes = 0;
};

} // namespace

Result<int> writeTable(const QString& path, bool isWorkbook, const QString& csvPath)
{
    const auto refused = [](IssueCode code, const QString& file, const QString& reason) {
        return Result<int>{std::nullopt, {{code, file, {}, reason}}};
    };
    const QuietGdal quiet;
    CPLErrorReset();
    const GDALDatasetUniquePtr file = open(path, isWorkbook);
    OGRLayer* layer = file ? widestLayer(*file) : nullptr;
    if (!layer)
        return refused(IssueCode::CannotRead, path, QString::fromUtf8(CPLGetLastErrorMsg()));
    TableFile table(*layer, !isWorkbook);
    QFile csv(csvPath);
    if (!csv.open(QIODevice::WriteOnly) || !table.write(csv))
        return refused(IssueCode::CannotWrite, csvPath, csv.errorString());
    if (CPLGetLastErrorType() >= CE_Failure)
        return refused(IssueCode::CannotRead, path, QString::fromUtf8(CPLGetLastErrorMsg()));
    return {table.shapes(), {}};
}

} // namespace vraem
