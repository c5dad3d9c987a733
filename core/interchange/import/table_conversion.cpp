// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_conversion.h"

#include "interchange/quiet_gdal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

constexpr qint64 headBytes = 64 * 1024;
constexpr auto latitudeColumn = "latitude"_L1;
constexpr auto longitudeColumn = "longitude"_L1;

QByteArray headOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(headBytes) : QByteArray();
}

bool isWorkbook(const QByteArray& head)
{
    return head.startsWith("PK\x03\x04") && (head.contains("[Content_Types].xml") || head.contains("xl/"));
}

bool isFeatures(const QByteArray& head)
{
    const QByteArray text = head.startsWith("\xEF\xBB\xBF") ? head.sliced(3) : head;
    return text.trimmed().startsWith('{') && text.contains("\"FeatureCollection\"");
}

GDALDatasetUniquePtr open(const QString& path, bool isWorkbookFile)
{
    static std::once_flag isRegistered;
    std::call_once(isRegistered, GDALAllRegister);
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

bool isConvertible(const QString& path)
{
    const QByteArray head = headOf(path);
    return isWorkbook(head) || isFeatures(head);
}

Result<QString> convertToTable(const QString& path, const QString& folder)
{
    const QuietGdal quiet;
    CPLErrorReset();
    const bool isBook = isWorkbook(headOf(path));
    const GDALDatasetUniquePtr file = open(path, isBook);
    OGRLayer* layer = file ? widestLayer(*file) : nullptr;
    if (!layer)
        return {std::nullopt, {{IssueCode::CannotRead, path, {}, QString::fromUtf8(CPLGetLastErrorMsg())}}};
    // The name stays, so that findings speak of the file that was opened.
    Result<QString> result{QDir(folder).filePath(QFileInfo(path).fileName()), {}};
    QFile csv(*result);
    TableFile table(*layer, !isBook);
    if (!csv.open(QIODevice::WriteOnly) || !table.write(csv))
        return {std::nullopt, {{IssueCode::CannotWrite, csv.fileName(), {}, csv.errorString()}}};
    if (CPLGetLastErrorType() >= CE_Failure)
        return {std::nullopt, {{IssueCode::CannotRead, path, {}, QString::fromUtf8(CPLGetLastErrorMsg())}}};
    if (table.shapes() > 0)
        result.issues.append({IssueCode::ShapeMadePoint,
                              QFileInfo(path).fileName(),
                              {},
                              QString::number(table.shapes()),
                              {},
                              true});
    return result;
}

} // namespace vraem
