// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/query_engine.h"

#include "model/combine.h"
#include "naive_query.h"
#include "random_dataset.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace vraem::sample;

namespace {

constexpr int datasets = 24;
constexpr int stepsEach = 120;
constexpr int stepsWithFacetsEach = 6;

void expectSame(const QueryResult& result, const QueryResult& naive)
{
    EXPECT_EQ(Rows(result.rows.begin(), result.rows.end()), Rows(naive.rows.begin(), naive.rows.end()));
    EXPECT_EQ(result.rows.size(), naive.rows.size());
    EXPECT_EQ(result.subTypes, naive.subTypes);
    EXPECT_EQ(result.totals.events, naive.totals.events);
    EXPECT_EQ(result.totals.incidents, naive.totals.incidents);
    EXPECT_EQ(result.totals.killed, naive.totals.killed);
}

class Engine : public testing::TestWithParam<int>
{};

TEST_P(Engine, AnswersAsTheRulesDoAfterAnySequenceOfFilters)
{
    std::mt19937 random(static_cast<unsigned>(GetParam()));
    const DatasetPtr dataset = randomDataset(random, 150, GetParam() % 2 == 1);
    QueryEngine engine(dataset);
    Filter filter = everything();
    for (int step = 0; step < stepsEach && !HasFailure(); ++step) {
        filter = randomStep(random, *dataset, step % 6 == 0 ? everything() : filter);
        expectSame(engine.run(filter), queryNaively(*dataset, filter));
        QueryEngine other(dataset);
        EXPECT_EQ(engine.run(filter).months, other.run(filter).months) << "step " << step;
    }
}

TEST_P(Engine, CountsFacetsAndSidesAsTheRulesDo)
{
    std::mt19937 random(static_cast<unsigned>(GetParam() + 1000));
    const DatasetPtr dataset = randomDataset(random, 60, GetParam() % 2 == 1);
    QueryEngine engine(dataset);
    Filter filter;
    for (int step = 0; step < stepsWithFacetsEach && !HasFailure(); ++step) {
        filter = randomStep(random, *dataset, randomStep(random, *dataset, everything()));
        engine.run(filter);
        const QueryResult& result = engine.complete();
        const QueryResult naive = queryNaively(*dataset, filter);
        EXPECT_EQ(result.facets, facetsNaively(*dataset, filter));
        EXPECT_EQ(result.totals, naive.totals);
    }
}

TEST_P(Engine, CountsTheFacetsOfEachLayerByItself)
{
    std::mt19937 random(static_cast<unsigned>(GetParam() + 2000));
    const DatasetPtr dataset =
        combine({{randomDataset(random, 30, false), randomDataset(random, 30, true)}}).dataset;
    QueryEngine engine(dataset);
    for (int step = 0; step < stepsWithFacetsEach && !HasFailure(); ++step) {
        const Filter filter = randomStep(random, *dataset, randomStep(random, *dataset, everything()));
        engine.run(filter);
        EXPECT_EQ(engine.complete().facets, facetsNaively(*dataset, filter));
    }
}

INSTANTIATE_TEST_SUITE_P(Random, Engine, testing::Range(0, datasets));

} // namespace
