// SPDX-License-Identifier: GPL-3.0-or-later
#include "gdal_point_writer.h"

#include "quiet_gdal.h"

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

CPLStringList listOf(const QByteArrayList& options)
{
    CPLStringList list;
    for (const QByteArray& option : options)
        list.AddString(option.constData());
    return list;
}

OGRFieldType fieldType(LayerFieldType type)
{
    switch (type) {
    case LayerFieldType::Whole:
        return OFTInteger;
    case LayerFieldType::Real:
        return OFTReal;
    case LayerFieldType::Day:
        return OFTDate;
    case LayerFieldType::Text:
        break;
    }
    return OFTString;
}

/// Sets one field of a feature to what a LayerValue holds.
struct FieldSetter
{
    OGRFeature& feature;
    int field;

    void operator()(std::monostate) const { feature.SetFieldNull(field); }
    void operator()(const QString& text) const { feature.SetField(field, text.toUtf8().constData()); }
    void operator()(int whole) const { feature.SetField(field, whole); }
    void operator()(double real) const { feature.SetField(field, real); }
    void operator()(Date date) const
    {
        const std::chrono::year_month_day day(date);
        feature.SetField(field, static_cast<int>(day.year()),
                         static_cast<int>(static_cast<unsigned>(day.month())),
                         static_cast<int>(static_cast<unsigned>(day.day())));
    }
};

class GdalPointWriter : public PointLayerWriter
{
public:
    GdalPointWriter(GDALDatasetUniquePtr file, OGRLayer& layer, const std::vector<LayerField>& fields)
        : m_file(std::move(file)), m_layer(layer)
    {
        const QuietGdal quiet;
        for (const LayerField& field : fields)
            m_fields.push_back(addField(field));
        m_hasTransaction = m_file->StartTransaction() == OGRERR_NONE;
    }

    void write(const std::vector<LayerValue>& values, const QGeoCoordinate& point) override
    {
        const QuietGdal quiet;
        OGRFeature feature(m_layer.GetLayerDefn());
        for (size_t i = 0; i < values.size(); ++i)
            std::visit(FieldSetter{feature, m_fields[i]}, values[i]);
        if (point.isValid())
            feature.SetGeometryDirectly(new OGRPoint(point.longitude(), point.latitude()));
        if (m_layer.CreateFeature(&feature) != OGRERR_NONE)
            fail();
    }

    std::optional<QString> finish() override
    {
        const QuietGdal quiet;
        CPLErrorReset();
        if (m_hasTransaction && m_file->CommitTransaction() != OGRERR_NONE)
            fail();
        // Some drivers write as late as in their destructor, and tell of errors only in passing.
        m_file.reset();
        if (CPLGetLastErrorType() >= CE_Failure)
            fail();
        return m_error;
    }

private:
    int addField(const LayerField& field)
    {
        OGRFieldDefn definition(field.name.constData(), fieldType(field.type));
        if (m_layer.CreateField(&definition) != OGRERR_NONE)
            fail();
        return m_layer.GetLayerDefn()->GetFieldIndex(field.name.constData());
    }

    void fail()
    {
        if (!m_error)
            m_error = QString::fromUtf8(CPLGetLastErrorMsg());
    }

    GDALDatasetUniquePtr m_file;
    OGRLayer& m_layer;
    std::vector<int> m_fields;
    bool m_hasTransaction = false;
    std::optional<QString> m_error;
};

} // namespace

std::unique_ptr<PointLayerWriter> makePointWriter(const PointLayer& request, QString& error)
{
    const QuietGdal quiet;
    CPLErrorReset();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(request.driver.constData());
    if (!driver) {
        error = u"GDAL has no driver %1"_s.arg(QString::fromLatin1(request.driver));
        return nullptr;
    }
    GDALDatasetUniquePtr file(driver->Create(request.path.toUtf8().constData(), 0, 0, 0, GDT_Unknown,
                                             listOf(request.fileOptions).List()));
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer* layer = file ? file->CreateLayer(request.name.constData(), &wgs84, wkbPoint,
                                               listOf(request.layerOptions).List())
                           : nullptr;
    if (!layer) {
        error = QString::fromUtf8(CPLGetLastErrorMsg());
        return nullptr;
    }
    if (!request.metadata.isEmpty())
        file->SetMetadata(listOf(request.metadata).List());
    return std::make_unique<GdalPointWriter>(std::move(file), *layer, request.fields);
}

} // namespace vraem
