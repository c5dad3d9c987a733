// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/event_series.h"

#include "model/combine.h"
#include "shipped.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

Date date(int year, unsigned month, unsigned day)
{
    return std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day);
}

struct Happening
{
    QString id;
    Date day;
    std::vector<Link> links = {};
    Unit unit = Unit::Incident;
};

DatasetPtr datasetOf(const std::vector<Happening>& happenings)
{
    Dataset::Parts parts;
    Source source;
    source.id = {u"report"_s};
    parts.sources = {source};
    for (const Happening& happening : happenings) {
        Mention mention;
        mention.id = {happening.id};
        mention.event = {happening.id};
        mention.source = source.id;
        mention.unit = happening.unit;
        mention.date = EventDate{{happening.day, happening.day}};
        mention.links = happening.links;
        parts.mentions.push_back(mention);
    }
    return std::make_shared<const Dataset>(std::move(parts));
}

/// "a>b c>d": the steps of the series of an event.
QString steps(const Dataset& dataset, const QString& id)
{
    QStringList words;
    for (const SeriesStep& step : seriesOf(dataset, dataset.rowOf({id}).value()))
        words.append(dataset.idOf(step.from).value + u'>' + dataset.idOf(step.to).value);
    return words.join(u' ');
}

TEST(EventSeries, GoesThroughAllThatFollowsOrResponds)
{
    const DatasetPtr dataset = datasetOf({{u"a"_s, date(2020, 1, 1)},
                                          {u"b"_s, date(2020, 1, 2), {{LinkKind::Follows, {u"a"_s}}}},
                                          {u"c"_s, date(2020, 1, 3), {{LinkKind::ResponseTo, {u"b"_s}}}},
                                          {u"alone"_s, date(2020, 1, 4)}});
    for (const QString& id : {u"a"_s, u"b"_s, u"c"_s})
        EXPECT_EQ(steps(*dataset, id), u"a>b b>c"_s);
    EXPECT_EQ(steps(*dataset, u"alone"_s), QString());
}

TEST(EventSeries, PartsOfACampaignStandInOrderOfTime)
{
    const std::vector<Link> part{{LinkKind::PartOf, {u"whole"_s}}};
    const DatasetPtr dataset = datasetOf({{u"whole"_s, date(2020, 1, 1), {}, Unit::Campaign},
                                          {u"c"_s, date(2020, 3, 1), part},
                                          {u"a"_s, date(2020, 1, 5), part},
                                          {u"b"_s, date(2020, 2, 1), part}});
    for (const QString& id : {u"whole"_s, u"a"_s, u"b"_s, u"c"_s})
        EXPECT_EQ(steps(*dataset, id), u"a>b b>c"_s);
}

TEST(EventSeries, WhatATotalCountsIsNone)
{
    const DatasetPtr dataset = datasetOf({{u"total"_s,
                                           date(2020, 1, 1),
                                           {{LinkKind::HasPart, {u"a"_s}}, {LinkKind::HasPart, {u"b"_s}}},
                                           Unit::Aggregate},
                                          {u"a"_s, date(2020, 1, 5)},
                                          {u"b"_s, date(2020, 2, 1), {{LinkKind::Contradicts, {u"a"_s}}}}});
    EXPECT_EQ(steps(*dataset, u"a"_s), QString());
}

TEST(EventSeries, OfTheShippedDataAreThoseThatTheReportsJoin)
{
    const Dataset dataset(shippedParts());
    EXPECT_TRUE(steps(dataset, u"2023-02-12-ambush"_s).contains(u"2023-02-helicopter>2023-02-12-ambush"));
    EXPECT_EQ(steps(dataset, u"2020-08-chachaspata"_s), u"2020-08-chachaspata>2020-08-la-mar"_s);
    EXPECT_EQ(steps(dataset, u"2019-06-25-vizcatan"_s), QString()) << "joined by the total of the year alone";
}

TEST(EventSeries, StaysWithinItsLayer)
{
    const DatasetPtr one =
        datasetOf({{u"a"_s, date(2020, 1, 1)}, {u"b"_s, date(2020, 1, 2), {{LinkKind::Follows, {u"a"_s}}}}});
    const DatasetPtr both = combine({{one, one}}).dataset;
    EXPECT_EQ(both->linked().size(), 2U);
    for (const Row row : both->linked()) {
        const std::vector<SeriesStep> series = seriesOf(*both, row);
        ASSERT_EQ(series.size(), 1U);
        EXPECT_EQ(series.front().to, row);
        EXPECT_EQ(both->columns().layer[static_cast<size_t>(series.front().from)],
                  both->columns().layer[static_cast<size_t>(row)]);
    }
}

} // namespace
} // namespace vraem
