// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo_writer.h"

#include "event_record.h"
#include "geo/geo_formats.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

QByteArray driverName(ExportFormat format)
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

QByteArray option(const char* name, const QByteArray& value)
{
    return name + ("=" + value);
}

QByteArrayList fileOptions(ExportFormat format, const ExportNotice& notice)
{
    if (format != ExportFormat::Kml)
        return {};
    // Viewers take descriptions for HTML.
    const QString html = toText(notice).toHtmlEscaped().replace(u'\n', u"<br/>"_s);
    return {option("NAME", "VRAEM Atlas"), option("DESCRIPTION", html.toUtf8())};
}

QByteArrayList layerOptions(ExportFormat format, const ExportNotice& notice)
{
    if (format == ExportFormat::GeoJson) {
        const QJsonObject members{{u"vraemAtlas"_s, toJson(notice)}};
        return {"RFC7946=YES", "ID_FIELD=id", "AUTODETECT_JSON_STRINGS=NO",
                option("FOREIGN_MEMBERS_COLLECTION", QJsonDocument(members).toJson(QJsonDocument::Compact))};
    }
    if (format == ExportFormat::GeoPackage)
        return {option("DESCRIPTION", toText(notice).toUtf8())};
    return {};
}

LayerFieldType fieldType(ColumnType type)
{
    if (type == ColumnType::Text)
        return LayerFieldType::Text;
    return type == ColumnType::Whole ? LayerFieldType::Whole : LayerFieldType::Real;
}

std::vector<LayerField> layerFields(bool isKml)
{
    std::vector<LayerField> fields;
    for (const RecordColumn& column : recordColumns())
        fields.push_back({column.name.data(), fieldType(column.type)});
    if (isKml)
        fields.insert(fields.end(), {{"Name", LayerFieldType::Text},
                                     {"description", LayerFieldType::Text},
                                     {"begin", LayerFieldType::Day},
                                     {"end", LayerFieldType::Day}});
    return fields;
}

LayerValue dayOrNull(const std::optional<Date>& date)
{
    return date ? LayerValue(*date) : LayerValue();
}

/// Values of the fields that KML has besides.
void addPlacemark(std::vector<LayerValue>& values, const Event& event)
{
    QStringList summaries;
    for (const Mention& mention : event.mentions)
        summaries.append(mention.summary.en);
    values.emplace_back(event.title.en);
    values.emplace_back(summaries.join(u'\n').toHtmlEscaped().replace(u'\n', u"<br/>"_s));
    values.push_back(event.date ? dayOrNull(event.date->interval.start) : LayerValue());
    values.push_back(event.date ? dayOrNull(event.date->interval.end) : LayerValue());
}

class GeoWriter : public EventWriter
{
public:
    GeoWriter(const Dataset& dataset, bool isKml, std::unique_ptr<PointLayerWriter> layer)
        : m_dataset(dataset), m_isKml(isKml), m_layer(std::move(layer))
    {}

    std::vector<ExportRemark> write(Row, const Event& event) override
    {
        std::vector<LayerValue> values;
        for (const RecordValue& value : recordOf(m_dataset, event))
            std::visit([&](const auto& held) { values.emplace_back(held); }, value);
        if (m_isKml)
            addPlacemark(values, event);
        m_layer->write(values, coordinateOf(m_dataset, event.place));
        return {};
    }

    std::optional<QString> finish() override { return m_layer->finish(); }

private:
    const Dataset& m_dataset;
    const bool m_isKml;
    std::unique_ptr<PointLayerWriter> m_layer;
};

} // namespace

std::unique_ptr<EventWriter> makeGeoWriter(const Dataset& dataset, ExportFormat format, const QString& path,
                                           const ExportNotice& notice, QString& error)
{
    const GeoFormats* formats = geoFormats(error);
    if (!formats)
        return nullptr;
    const bool isKml = format == ExportFormat::Kml;
    PointLayer layer{.driver = driverName(format),
                     .path = path,
                     .name = "events",
                     .fileOptions = fileOptions(format, notice),
                     .layerOptions = layerOptions(format, notice),
                     .metadata = {},
                     .fields = layerFields(isKml)};
    if (format == ExportFormat::GeoPackage)
        layer.metadata << option("vraem_atlas", toText(notice).toUtf8());
    auto writer = formats->create(layer, error);
    return writer ? std::make_unique<GeoWriter>(dataset, isKml, std::move(writer)) : nullptr;
}

} // namespace vraem
