// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo_writer.h"

#include "event_record.h"
#include "interchange/quiet_gdal.h"

#include <QJsonDocument>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include <mutex>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

const char* driverName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::GeoJson:
        return "GeoJSON";
    case ExportFormat::Kml:
        return "LIBKML";
    default:
        return "GPKG";
    }
}

CPLStringList datasetOptions(ExportFormat format, const ExportNotice& notice)
{
    CPLStringList options;
    if (format == ExportFormat::Kml) {
        options.SetNameValue("NAME", "VRAEM Atlas");
        // Viewers take descriptions for HTML.
        const QString html = toText(notice).toHtmlEscaped().replace(u'\n', u"<br/>"_s);
        options.SetNameValue("DESCRIPTION", html.toUtf8().constData());
    }
    return options;
}

CPLStringList layerOptions(ExportFormat format, const ExportNotice& notice)
{
    CPLStringList options;
    if (format == ExportFormat::GeoJson) {
        const QJsonObject members{{u"vraemAtlas"_s, toJson(notice)}};
        options.SetNameValue("RFC7946", "YES");
        options.SetNameValue("ID_FIELD", "id");
        options.SetNameValue("AUTODETECT_JSON_STRINGS", "NO");
        options.SetNameValue("FOREIGN_MEMBERS_COLLECTION",
                             QJsonDocument(members).toJson(QJsonDocument::Compact).constData());
    } else if (format == ExportFormat::GeoPackage) {
        options.SetNameValue("DESCRIPTION", toText(notice).toUtf8().constData());
    }
    return options;
}

OGRFieldType fieldType(ColumnType type)
{
    if (type == ColumnType::Text)
        return OFTString;
    return type == ColumnType::Whole ? OFTInteger : OFTReal;
}

class GeoWriter : public EventWriter
{
public:
    GeoWriter(const Dataset& dataset, ExportFormat format, GDALDatasetUniquePtr file, OGRLayer& layer)
        : m_dataset(dataset), m_isKml(format == ExportFormat::Kml), m_file(std::move(file)), m_layer(layer)
    {
        for (const RecordColumn& column : recordColumns())
            m_fields.push_back(addField(column.name, fieldType(column.type)));
        if (m_isKml) {
            m_name = addField("Name"_L1, OFTString);
            m_description = addField("description"_L1, OFTString);
            m_begin = addField("begin"_L1, OFTDate);
            m_end = addField("end"_L1, OFTDate);
        }
        m_hasTransaction = m_file->StartTransaction() == OGRERR_NONE;
    }

    std::vector<ExportRemark> write(Row, const Event& event) override
    {
        const QuietGdal quiet;
        OGRFeature feature(m_layer.GetLayerDefn());
        const Record record = recordOf(m_dataset, event);
        for (size_t i = 0; i < record.size(); ++i)
            set(feature, m_fields[i], record[i]);
        if (m_isKml)
            addPlacemark(feature, event);
        if (const QGeoCoordinate where = coordinateOf(m_dataset, event.place); where.isValid())
            feature.SetGeometryDirectly(new OGRPoint(where.longitude(), where.latitude()));
        if (m_layer.CreateFeature(&feature) != OGRERR_NONE)
            fail();
        return {};
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
    int addField(QLatin1StringView name, OGRFieldType type)
    {
        OGRFieldDefn field(name.data(), type);
        if (m_layer.CreateField(&field) != OGRERR_NONE)
            fail();
        return m_layer.GetLayerDefn()->GetFieldIndex(name.data());
    }

    static void set(OGRFeature& feature, int field, const RecordValue& value)
    {
        if (const auto* text = std::get_if<QString>(&value))
            feature.SetField(field, text->toUtf8().constData());
        else if (const auto* whole = std::get_if<int>(&value))
            feature.SetField(field, *whole);
        else if (const auto* real = std::get_if<double>(&value))
            feature.SetField(field, *real);
        else
            feature.SetFieldNull(field);
    }

    void addPlacemark(OGRFeature& feature, const Event& event) const
    {
        QStringList summaries;
        for (const Mention& mention : event.mentions)
            summaries.append(mention.summary.en);
        feature.SetField(m_name, event.title.en.toUtf8().constData());
        feature.SetField(
            m_description,
            summaries.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br/>"_s).toUtf8().constData());
        if (!event.date)
            return;
        const auto setDay = [&](int field, const std::optional<Date>& date) {
            if (!date)
                return;
            const std::chrono::year_month_day day(*date);
            feature.SetField(field, static_cast<int>(day.year()),
                             static_cast<int>(static_cast<unsigned>(day.month())),
                             static_cast<int>(static_cast<unsigned>(day.day())));
        };
        setDay(m_begin, event.date->interval.start);
        setDay(m_end, event.date->interval.end);
    }

    void fail()
    {
        if (!m_error)
            m_error = QString::fromUtf8(CPLGetLastErrorMsg());
    }

    const Dataset& m_dataset;
    const bool m_isKml;
    GDALDatasetUniquePtr m_file;
    OGRLayer& m_layer;
    std::vector<int> m_fields;
    int m_name = -1;
    int m_description = -1;
    int m_begin = -1;
    int m_end = -1;
    bool m_hasTransaction = false;
    std::optional<QString> m_error;
};

} // namespace

std::unique_ptr<EventWriter> makeGeoWriter(const Dataset& dataset, ExportFormat format, const QString& path,
                                           const ExportNotice& notice, QString& error)
{
    static std::once_flag isRegistered;
    std::call_once(isRegistered, GDALAllRegister);
    const QuietGdal quiet;
    CPLErrorReset();
    GDALDriver* driver = GetGDALDriverManager()->GetDriverByName(driverName(format));
    if (!driver) {
        error = u"GDAL has no driver %1"_s.arg(QLatin1StringView(driverName(format)));
        return nullptr;
    }
    GDALDatasetUniquePtr file(driver->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown,
                                             datasetOptions(format, notice).List()));
    OGRSpatialReference wgs84;
    wgs84.SetWellKnownGeogCS("WGS84");
    wgs84.SetAxisMappingStrategy(OAMS_TRADITIONAL_GIS_ORDER);
    OGRLayer* layer =
        file ? file->CreateLayer("events", &wgs84, wkbPoint, layerOptions(format, notice).List()) : nullptr;
    if (!layer) {
        error = QString::fromUtf8(CPLGetLastErrorMsg());
        return nullptr;
    }
    if (format == ExportFormat::GeoPackage)
        file->SetMetadataItem("vraem_atlas", toText(notice).toUtf8().constData());
    return std::make_unique<GeoWriter>(dataset, format, std::move(file), *layer);
}

} // namespace vraem
