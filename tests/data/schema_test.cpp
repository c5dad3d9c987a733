// SPDX-License-Identifier: GPL-3.0-or-later
#include "../overlay/own_notes.h"
#include "interchange/event_json.h"
#include "overlay/overlay_apply.h"
#include "overlay/overlay_reading.h"
#include "shipped.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

QJsonValue readJson(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString resource(const QString& name)
{
    return QDir(QStringLiteral(RESOURCES_DIR)).filePath(name);
}

/// What the schema finds wrong; empty where the value fits.
std::string faults(const QString& schemaName, const QJsonValue& value)
{
    const QJsonValue schemaJson = readJson(resource(u"schema/"_s + schemaName));
    valijson::Schema schema;
    valijson::SchemaParser parser;
    parser.populateSchema(valijson::adapters::QtJsonAdapter(schemaJson), schema);
    valijson::Validator validator;
    valijson::ValidationResults results;
    std::string text;
    if (validator.validate(schema, valijson::adapters::QtJsonAdapter(value), &results))
        return text;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const std::string& step : error.context)
            text += step;
        text += ": " + error.description + '\n';
    }
    return text.empty() ? "does not fit" : text;
}

} // namespace

TEST(Schemas, FitTheShippedFiles)
{
    for (const QString& name : {u"dataset"_s, u"sources"_s, u"factions"_s, u"places"_s})
        EXPECT_EQ(faults(name + u".schema.json"_s, readJson(resource(name + u".json"_s))), "")
            << name.toStdString();
    const QDir reports(resource(u"reports"_s));
    const QStringList files = reports.entryList({u"*.json"_s});
    EXPECT_EQ(files.size(), 5);
    for (const QString& file : files)
        EXPECT_EQ(faults(u"report.schema.json"_s, readJson(reports.filePath(file))), "")
            << file.toStdString();
    const QDir stories(resource(u"stories"_s));
    for (const QString& file : stories.entryList({u"*.json"_s}))
        EXPECT_EQ(faults(u"story.schema.json"_s, readJson(stories.filePath(file))), "") << file.toStdString();
}

TEST(Schemas, FitWhatIsPrintedOfTheUsersOwn)
{
    Dataset::Parts parts = shippedParts();
    parts.layer = atlasLayer();
    const sample::OwnNotes notes;
    const AppliedOverlay applied =
        applyOverlay(std::make_shared<const Dataset>(std::move(parts)), readOverlay(notes.path()).overlay);
    ASSERT_TRUE(applied.dataset->overlay());
    QJsonArray events;
    for (Row row = 0; row < applied.dataset->size(); ++row)
        events.append(toJson(*applied.dataset, applied.dataset->event(row)));
    EXPECT_EQ(faults(u"events.schema.json"_s, events), "");
}

TEST(Schemas, FitWhatIsPrinted)
{
    const Dataset dataset(shippedParts());
    QJsonArray events;
    for (Row row = 0; row < dataset.size(); ++row)
        events.append(toJson(dataset, dataset.event(row)));
    EXPECT_EQ(faults(u"events.schema.json"_s, events), "");
    QJsonArray context;
    for (const ContextFact& fact : dataset.contextFacts())
        context.append(toJson(dataset, fact));
    EXPECT_EQ(faults(u"context.schema.json"_s, context), "");
}

TEST(Schemas, RefuseWhatTheReaderRefuses)
{
    QJsonObject report = readJson(resource(u"reports/ic-2020-stalemate.json"_s)).toObject();
    QJsonArray mentions = report.value(u"mentions"_s).toArray();
    QJsonObject mention = mentions.at(0).toObject();
    mention.insert(u"class"_s, u"skirmish"_s);
    mentions.replace(0, mention);
    report.insert(u"mentions"_s, mentions);
    EXPECT_NE(faults(u"report.schema.json"_s, report), "");
}
