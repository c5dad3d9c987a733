// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"
#include "interchange/export/event_record.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

Dataset::Parts partsWithTerms()
{
    Dataset::Parts parts = shippedParts();
    parts.layer.name = u"Sample & layer"_s;
    parts.layer.terms = u"Cite it; do not sell it <b>."_s;
    return parts;
}

GDALDatasetUniquePtr opened(const Exported& exported)
{
    GDALAllRegister();
    return GDALDatasetUniquePtr(
        GDALDataset::Open(exported.request.path.toUtf8().constData(), GDAL_OF_VECTOR));
}

QString text(const OGRFeature& feature, const char* field)
{
    return QString::fromUtf8(feature.GetFieldAsString(field));
}

} // namespace

class GeoWriterTest : public testing::TestWithParam<ExportFormat>
{};

TEST_P(GeoWriterTest, GdalReadsEveryEventWithPlaceDatePrecisionAndFigures)
{
    const Exported exported(shipped(), GetParam());
    const auto file = opened(exported);
    ASSERT_TRUE(file);
    OGRLayer& layer = *file->GetLayer(0);
    ASSERT_EQ(layer.GetFeatureCount(), shipped().size());
    layer.SetAttributeFilter("id = '2023-02-12-ambush'");
    const OGRFeatureUniquePtr feature(layer.GetNextFeature());
    ASSERT_TRUE(feature);
    const Event event = shipped().event(shipped().rowOf(EventId{u"2023-02-12-ambush"_s}).value_or(0));
    const QGeoCoordinate where = coordinateOf(shipped(), event.place);
    const OGRPoint* point = feature->GetGeometryRef()->toPoint();
    EXPECT_NEAR(point->getX(), where.longitude(), 1e-6);
    EXPECT_NEAR(point->getY(), where.latitude(), 1e-6);
    EXPECT_EQ(text(*feature, "date_edtf"), u"2023-02-12"_s);
    EXPECT_EQ(text(*feature, "date_precision"), u"day"_s);
    EXPECT_EQ(feature->GetFieldAsInteger("killed_best"), 7);
    EXPECT_TRUE(text(*feature, "sources").contains(u"https://www.ecoi.net/"_s));
}

TEST_P(GeoWriterTest, AnEventWithoutAPlaceHasNoGeometry)
{
    const Exported exported(shipped(), GetParam());
    const auto file = opened(exported);
    ASSERT_TRUE(file);
    OGRLayer& layer = *file->GetLayer(0);
    layer.SetAttributeFilter("id = '2019-un-ctc-chair'");
    const OGRFeatureUniquePtr feature(layer.GetNextFeature());
    ASSERT_TRUE(feature);
    EXPECT_EQ(feature->GetGeometryRef(), nullptr);
    EXPECT_FALSE(feature->IsFieldSetAndNotNull(feature->GetFieldIndex("killed_best")));
}

INSTANTIATE_TEST_SUITE_P(Formats, GeoWriterTest,
                         testing::Values(ExportFormat::GeoJson, ExportFormat::Kml, ExportFormat::GeoPackage),
                         [](const auto& info) { return QString(nameOf(info.param)).toStdString(); });

TEST(GeoNotice, TravelsInGeoJson)
{
    const Dataset dataset(partsWithTerms());
    const QJsonObject json =
        QJsonDocument::fromJson(Exported(dataset, ExportFormat::GeoJson).bytes()).object();
    const QJsonObject notice = json.value(u"vraemAtlas"_s).toObject();
    EXPECT_EQ(notice.value(u"version"_s).toString(), dataset.version());
    EXPECT_EQ(notice.value(u"exported"_s).toString(), u"2026-11-22"_s);
    EXPECT_EQ(notice.value(u"layers"_s).toArray().at(0).toObject().value(u"terms"_s).toString(),
              u"Cite it; do not sell it <b>."_s);
    EXPECT_EQ(json.value(u"features"_s).toArray().size(), dataset.size());
}

TEST(GeoNotice, TravelsInKmlAsTextNotMarkup)
{
    const Dataset dataset(partsWithTerms());
    QXmlStreamReader xml(Exported(dataset, ExportFormat::Kml).bytes());
    QString description;
    while (!xml.atEnd() && description.isEmpty()) {
        if (xml.readNextStartElement() && xml.name() == u"description")
            description = xml.readElementText();
    }
    EXPECT_TRUE(description.contains(u"do not sell it &lt;b&gt;."_s)) << description.toStdString();
}

TEST(GeoNotice, TravelsInGeoPackage)
{
    const Dataset dataset(partsWithTerms());
    const Exported exported(dataset, ExportFormat::GeoPackage);
    const auto file = opened(exported);
    ASSERT_TRUE(file);
    EXPECT_TRUE(QString::fromUtf8(file->GetMetadataItem("vraem_atlas")).contains(u"do not sell it"));
}

TEST(GeoNotice, StandsBesideATable)
{
    const Dataset dataset(partsWithTerms());
    const Exported exported(dataset, ExportFormat::Csv);
    EXPECT_TRUE(exported.bytes(u".about.txt"_s).contains("terms: Cite it; do not sell it <b>."));
    EXPECT_EQ(exported.report.files.size(), 2);
}
