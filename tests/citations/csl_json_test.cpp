// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/citations/csl_json.h"

#include "../data/shipped.h"
#include "citing/citation_text.h"
#include "consumers.h"
#include "sample_works.h"

#include <QFile>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

#include <numeric>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

bool fitsSchema(const QJsonArray& items)
{
    QFile file(QStringLiteral(RESOURCES_DIR "/schema/csl-json.schema.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonValue schemaJson = QJsonDocument::fromJson(file.readAll()).object();
    valijson::Schema schema;
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(schemaJson), schema);
    return valijson::Validator().validate(schema, valijson::adapters::QtJsonAdapter(QJsonValue(items)),
                                          nullptr);
}

} // namespace

TEST(CslJson, FitsItsSchema)
{
    EXPECT_TRUE(fitsSchema(toCslJson({hostileWork(), reportWork()})));
    EXPECT_FALSE(
        fitsSchema({QJsonObject{{u"id"_s, u"a b"_s}, {u"type"_s, u"report"_s}, {u"title"_s, u"T"_s}}}));
    const Dataset dataset(shippedParts());
    CitationRequest request{.format = CitationFormat::CslJson, .data = {QString(64, u'a'), Date()}};
    request.rows.resize(static_cast<size_t>(dataset.size()));
    std::iota(request.rows.begin(), request.rows.end(), 0);
    const Result<QString> text = citationText(dataset, request);
    ASSERT_TRUE(text);
    const QJsonArray items = QJsonDocument::fromJson(text->toUtf8()).array();
    EXPECT_EQ(items.size(), 6);
    EXPECT_TRUE(fitsSchema(items));
}

TEST(CslJson, AWindowIsACircaRangeAndAnOpenEndItsKnownDay)
{
    CitedWork work = hostileWork();
    const auto issued = [&] { return toCslJson({work}).at(0).toObject().value(u"issued"_s).toObject(); };
    EXPECT_EQ(issued().value(u"date-parts"_s).toArray(),
              (QJsonArray{QJsonArray{2021, 5, 24}, QJsonArray{2021, 5, 30}}));
    EXPECT_TRUE(issued().value(u"circa"_s).toBool());
    work.issued = interval(u"../2023-03-18"_s);
    EXPECT_EQ(issued().value(u"date-parts"_s).toArray(), (QJsonArray{QJsonArray{2023, 3, 18}}));
    EXPECT_TRUE(issued().value(u"circa"_s).toBool());
    work.issued = interval(u"2023"_s);
    EXPECT_EQ(issued(), (QJsonObject{{u"date-parts"_s, QJsonArray{QJsonArray{2023}}}}));
    work.issued = {};
    EXPECT_TRUE(issued().isEmpty());
}

TEST(CslJson, ABodyIsALiteralAuthor)
{
    const QJsonObject item = toCslJson({reportWork()}).at(0).toObject();
    EXPECT_EQ(item.value(u"author"_s).toArray(),
              (QJsonArray{QJsonObject{{u"literal"_s, u"US Department of State"_s}}}));
    EXPECT_FALSE(item.contains(u"publisher"_s));
}
