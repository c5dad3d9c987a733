// SPDX-License-Identifier: GPL-3.0-or-later
#include "exported.h"
#include "model/combine.h"

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(DatasetJson, OpensAgainAsTheSameEvents)
{
    const Exported exported(shipped(), ExportFormat::Json);
    ASSERT_TRUE(isDatasetFile(exported.request.path));
    const Result<std::vector<Dataset::Parts>> read = readDatasetFile(exported.request.path);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.issues.isEmpty());
    const Dataset again(read->front());
    EXPECT_EQ(again.version(), shipped().version());
    ASSERT_EQ(again.size(), shipped().size());
    for (Row row = 0; row < shipped().size(); ++row)
        EXPECT_EQ(again.event(row), shipped().event(row)) << shipped().event(row).id.value.toStdString();
    EXPECT_TRUE(again.factions().includes(FactionId{u"shining-path"_s}, FactionId{u"mpcp"_s}));
    ASSERT_EQ(again.sources().size(), shipped().sources().size());
    EXPECT_EQ(again.sources().front().url, shipped().sources().front().url);
}

TEST(DatasetJson, OfSomeEventsWarnsOfLinksToTheOthers)
{
    QTemporaryDir folder;
    ExportRequest request;
    request.format = ExportFormat::Json;
    request.path = folder.filePath(u"some.json"_s);
    request.rows = {shipped().rowOf(EventId{u"2023-policy-implementation"_s}).value_or(0)};
    ASSERT_TRUE(exportEvents(shipped(), request));
    const Result<std::vector<Dataset::Parts>> read = readDatasetFile(request.path);
    ASSERT_TRUE(read);
    ASSERT_EQ(read.issues.size(), 1);
    EXPECT_TRUE(read.issues.first().isWarning);
    EXPECT_EQ(read.issues.first().found, u"2019-10-19-decree"_s);
    EXPECT_EQ(read->front().mentions.size(), 1U);
}

TEST(DatasetJson, WithoutNamesOpensToo)
{
    const Exported exported(shipped(), ExportFormat::Json, true);
    const Result<std::vector<Dataset::Parts>> read = readDatasetFile(exported.request.path);
    ASSERT_TRUE(read);
    const Dataset again(read->front());
    ASSERT_EQ(again.size(), shipped().size());
}

TEST(DatasetJson, ADamagedFileNamesTheSpot)
{
    const Exported exported(shipped(), ExportFormat::Json);
    QByteArray bytes = exported.bytes();
    bytes.replace("\"precision\":\"day\"", "\"precision\":\"noon\"");
    QFile file(exported.folder.filePath(u"damaged.json"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const Result<std::vector<Dataset::Parts>> read = readDatasetFile(file.fileName());
    EXPECT_FALSE(read);
    ASSERT_FALSE(read.issues.isEmpty());
    EXPECT_EQ(read.issues.first().found, u"noon"_s);
    EXPECT_TRUE(read.issues.first().where.startsWith(u"mentions["));
}

TEST(DatasetJson, OfSeveralLayersOpensAgainAsTheSameLayers)
{
    Dataset::Parts atlas = shippedParts();
    atlas.layer = atlasLayer();
    Dataset::Parts other = shippedParts();
    other.layer = {{u"other"_s}, u"Other"_s, u"cite it"_s, ColourRule::FirstActor};
    const DatasetPtr both = combine({{std::make_shared<const Dataset>(std::move(atlas)),
                                      std::make_shared<const Dataset>(std::move(other))}})
                                .dataset;
    const Exported exported(*both, ExportFormat::Json);
    const Result<std::vector<Dataset::Parts>> read = readDatasetFile(exported.request.path);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read.issues.isEmpty());
    ASSERT_EQ(read->size(), 2U);
    std::vector<DatasetPtr> parts;
    for (const Dataset::Parts& part : *read.value)
        parts.push_back(std::make_shared<const Dataset>(part));
    const DatasetPtr again = combine({parts}).dataset;
    ASSERT_EQ(again->size(), both->size());
    EXPECT_EQ(again->version(), both->version());
    for (size_t layer = 0; layer < 2; ++layer) {
        EXPECT_EQ(again->layers()[layer].id, both->layers()[layer].id);
        EXPECT_EQ(again->layers()[layer].name, both->layers()[layer].name);
        EXPECT_EQ(again->layers()[layer].terms, both->layers()[layer].terms);
        EXPECT_EQ(again->layers()[layer].colourRule, both->layers()[layer].colourRule);
    }
    for (Row row = 0; row < both->size(); ++row) {
        EXPECT_EQ(again->event(row), both->event(row)) << both->event(row).id.value.toStdString();
        EXPECT_EQ(again->layerAt(row).id, both->layerAt(row).id);
        const auto colour = [row](const Dataset& dataset) {
            return dataset.colourGroup(dataset.columns().actors.at(row));
        };
        EXPECT_EQ(colour(*again), colour(*both));
    }
}
