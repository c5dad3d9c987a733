// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"
#include "interchange/export/event_record.h"
#include "interchange/import/import.h"
#include "model/deaths.h"

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// What the program's own importer makes of an export.
class Reimported
{
public:
    explicit Reimported(ExportFormat format) : exported(shipped(), format)
    {
        ImportOutcome outcome = importFile({.path = exported.request.path, .layer = {u"again"_s}});
        report = outcome.report;
        if (outcome.imported)
            dataset.emplace(std::move(*outcome.imported));
    }

    /// Events of the file beside those they were exported from, by the rows that were written.
    template<typename Compare>
    void forEachPair(Compare compare) const
    {
        std::set<Row> leftOut;
        for (const RowRemark& remark : exported.report.remarks) {
            if (isLeftOut(remark.remark))
                leftOut.insert(remark.row);
        }
        for (Row row = 0; row < shipped().size(); ++row) {
            if (leftOut.contains(row))
                continue;
            const Event before = shipped().event(row);
            SCOPED_TRACE(before.id.value.toStdString());
            const EventId number{QString::number(1'000'000'000 + row)};
            const auto again =
                dataset->rowOf(exported.request.format == ExportFormat::GedCsv ? number : before.id);
            ASSERT_TRUE(again);
            compare(before, dataset->event(*again));
        }
    }

    Exported exported;
    ImportReport report;
    std::optional<Dataset> dataset;
};

void expectSamePoint(const Reimported& again, const Event& before, const Event& after)
{
    EXPECT_LT(coordinateOf(shipped(), before.place).distanceTo(coordinateOf(*again.dataset, after.place)), 1);
}

} // namespace

TEST(GedRoundTrip, DatesPlacesDeathsAndSidesComeBack)
{
    const Reimported again(ExportFormat::GedCsv);
    EXPECT_EQ(again.report.format, ImportFormat::UcdpGed);
    EXPECT_EQ(again.report.rowsRefused, 0);
    ASSERT_EQ(again.report.rowsTaken, again.exported.report.written);
    ASSERT_TRUE(again.dataset);
    again.forEachPair([&](const Event& before, const Event& after) {
        EXPECT_EQ(after.date->interval, before.date->interval);
        EXPECT_EQ(deathsOf(after).low, deathsOf(before).low);
        EXPECT_EQ(deathsOf(after).best, deathsOf(before).best);
        EXPECT_EQ(deathsOf(after).high, deathsOf(before).high);
        expectSamePoint(again, before, after);
        EXPECT_GE(after.actors.size(), 2U);
    });
}

TEST(AcledRoundTrip, TypesPlacesAndFatalitiesComeBack)
{
    const Reimported again(ExportFormat::AcledCsv);
    EXPECT_EQ(again.report.format, ImportFormat::Acled);
    EXPECT_EQ(again.report.rowsRefused, 0);
    ASSERT_EQ(again.report.rowsTaken, again.exported.report.written);
    ASSERT_TRUE(again.dataset);
    again.forEachPair([&](const Event& before, const Event& after) {
        EXPECT_EQ(after.subType, before.subType);
        EXPECT_TRUE(overlaps(after.date->interval, before.date->interval));
        EXPECT_EQ(deathsOf(after).isGiven, deathsOf(before).isGiven);
        EXPECT_EQ(deathsOf(after).best, deathsOf(before).best);
        expectSamePoint(again, before, after);
    });
}

TEST(GenericRoundTrip, FeaturesOfOthersBecomeRowsAndShapesTheirMiddle)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"foreign.geojson"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"type": "FeatureCollection", "features": [
      {"type": "Feature", "properties": {"date": "2021-05-23", "title": "A \"b\", c", "deaths": 16},
       "geometry": {"type": "Point", "coordinates": [-74.1, -12.5]}},
      {"type": "Feature", "properties": {"date": "2021-06-01", "title": "Area", "deaths": null},
       "geometry": {"type": "Polygon", "coordinates": [[[-75, -13], [-73, -13], [-73, -11], [-75, -11], [-75, -13]]]}}]})");
    file.close();
    const Inspection seen = inspect(file.fileName());
    EXPECT_EQ(seen.format, ImportFormat::GenericTable);
    EXPECT_EQ(seen.suggestedMapping.columns.at(MappedField::Latitude), u"latitude"_s);
    ImportOutcome outcome = importFile({.path = file.fileName(), .layer = {u"foreign"_s}});
    ASSERT_TRUE(outcome.imported);
    EXPECT_EQ(outcome.report.counts[IssueCode::ShapeMadePoint], 1);
    const Dataset dataset(std::move(*outcome.imported));
    ASSERT_EQ(dataset.size(), 2);
    EXPECT_EQ(dataset.event(0).title.en, u"A \"b\", c"_s);
    EXPECT_EQ(deathsOf(dataset.event(0)).best, 16);
    EXPECT_NEAR(dataset.event(1).place->coordinate->latitude(), -12, 1e-6);
    EXPECT_NEAR(dataset.event(1).place->coordinate->longitude(), -74, 1e-6);
}

TEST(ForeignRoundTrip, TermsFollowTheDataNotTheLayout)
{
    for (const ExportFormat format : {ExportFormat::GedCsv, ExportFormat::AcledCsv}) {
        const Reimported own(format);
        ASSERT_TRUE(own.dataset);
        EXPECT_TRUE(own.dataset->layers().front().terms.isEmpty())
            << own.dataset->layers().front().terms.toStdString();
        EXPECT_TRUE(own.dataset->sources().front().publisher.isEmpty());
        QFile table(own.exported.request.path);
        ASSERT_TRUE(table.open(QIODevice::Append));
        table.write("\r\n");
        table.close();
        ImportOutcome changed = importFile({.path = table.fileName(), .layer = {u"again"_s}});
        ASSERT_TRUE(changed.imported);
        EXPECT_FALSE(changed.imported->layer.terms.isEmpty()) << "the notice is not of these bytes";
    }
}
