// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/combine.h"

#include "naive_query.h"
#include "query/query_engine.h"
#include "random_dataset.h"

#include <gtest/gtest.h>

#include <set>

using namespace vraem;
using namespace vraem::sample;
using namespace Qt::StringLiterals;

namespace {

constexpr int seeds = 16;
constexpr int stepsEach = 40;

/// Three data sets that call everything by the same ids, of both kinds of store.
std::vector<DatasetPtr> randomParts(std::mt19937& random)
{
    return {randomDataset(random, 60, false), randomDataset(random, 40, true),
            randomDataset(random, 50, true)};
}

DatasetPtr combined(const std::vector<DatasetPtr>& parts)
{
    return combine({parts}).dataset;
}

template<typename Id>
bool translate(const QHash<Id, Id>& names, const std::vector<Id>& own, const std::set<Id>& chosen,
               std::set<Id>& into)
{
    into.clear();
    for (const Id& id : own) {
        if (chosen.contains(names.value(id, id)))
            into.insert(id);
    }
    return chosen.empty() || !into.empty();
}

/// The colours that a part has by its own names; false where some are chosen and none is the part's.
bool translateGroups(const LayerPart& part, const std::set<ColourGroup>& chosen, std::set<ColourGroup>& into)
{
    into.clear();
    if (chosen.contains(ColourGroup()))
        into.insert(ColourGroup());
    for (const FactionId& id : part.dataset->factions().roots()) {
        if (chosen.contains({ColourGroup::Kind::Faction, part.names.of(id)}))
            into.insert({ColourGroup::Kind::Faction, id});
    }
    return chosen.empty() || !into.empty();
}

/// The same question to one part alone; nullopt where it asks for nothing the part has.
std::optional<Filter> asked(const Dataset& all, size_t layer, const Filter& filter)
{
    const LayerPart& part = all.parts()[layer];
    Filter own = filter;
    const bool canPass =
        translate(part.names.factions, idsOf(part.dataset->factions().factions()), filter.factions,
                  own.factions) &&
        translate(part.names.places, idsOf(part.dataset->places().places()), filter.places, own.places) &&
        translate(part.names.sources, idsOf(part.dataset->sources()), filter.sources, own.sources) &&
        translateGroups(part, filter.groups, own.groups) &&
        (filter.layers.empty() || filter.layers.contains(all.layers()[layer].id));
    own.layers.clear();
    return canPass ? std::optional(own) : std::nullopt;
}

std::set<EventId> idsOf(const Dataset& dataset, const RowSet& rows, const QString& suffix = {})
{
    std::set<EventId> ids;
    for (const Row row : rows)
        ids.insert({dataset.event(row).id.value + suffix});
    return ids;
}

/// Also asks for factions and layers of any of the parts.
Filter nextStep(std::mt19937& random, const Dataset& dataset, const Filter& filter)
{
    Filter next = randomStep(random, dataset, filter);
    const auto oneOf = [&](const auto& list) { return list[random() % list.size()].id; };
    if (random() % 4 == 0)
        next.factions = {oneOf(dataset.factions().factions())};
    if (random() % 4 == 0)
        next.layers = {oneOf(dataset.layers())};
    return next;
}

class Combine : public testing::TestWithParam<int>
{
protected:
    std::mt19937 m_random{static_cast<unsigned>(GetParam())};
    std::vector<DatasetPtr> m_parts = randomParts(m_random);
    DatasetPtr m_all = combined(m_parts);
};

TEST_P(Combine, AnswersAsItsLayersTogether)
{
    QueryEngine engine(m_all);
    Filter filter;
    for (int step = 0; step < stepsEach; ++step) {
        filter = nextStep(m_random, *m_all, step % 5 == 0 ? everything() : filter);
        engine.run(filter);
        const QueryResult& result = engine.complete();
        std::set<EventId> expected;
        std::vector<Totals> totals(m_parts.size());
        for (size_t layer = 0; layer < m_parts.size(); ++layer) {
            const auto own = asked(*m_all, layer, filter);
            if (!own)
                continue;
            QueryEngine partEngine(m_parts[layer]);
            partEngine.run(*own);
            const QueryResult& part = partEngine.complete();
            expected.merge(idsOf(*m_parts[layer], part.rows, m_all->parts()[layer].names.eventSuffix));
            totals[layer] = part.totals;
        }
        EXPECT_EQ(idsOf(*m_all, result.rows), expected) << "step " << step;
        ASSERT_EQ(result.layerTotals.size(), totals.size());
        for (size_t layer = 0; layer < totals.size(); ++layer) {
            const LayerNames& names = m_all->parts()[layer].names;
            std::set<SourceId> sources;
            for (const SourceId& id : totals[layer].sources)
                sources.insert(names.of(id));
            totals[layer].sources = sources;
            EXPECT_EQ(result.layerTotals[layer], totals[layer]) << "step " << step << " layer " << layer;
        }
    }
}

TEST_P(Combine, FollowsTheRulesOfAnyDataSet)
{
    QueryEngine engine(m_all);
    for (int step = 0; step < 6; ++step) {
        const Filter filter = nextStep(m_random, *m_all, everything());
        engine.run(filter);
        const QueryResult& result = engine.complete();
        const QueryResult naive = queryNaively(*m_all, filter);
        EXPECT_EQ(result.rows, naive.rows);
        EXPECT_EQ(result.totals, naive.totals);
        EXPECT_EQ(result.facets, facetsNaively(*m_all, filter));
    }
}

TEST_P(Combine, KeepsEachEventAsItsDataSetHasIt)
{
    std::set<EventId> ids;
    for (Row row = 0; row < m_all->size(); ++row) {
        const Event event = m_all->event(row);
        EXPECT_EQ(m_all->idOf(row), event.id);
        EXPECT_EQ(m_all->rowOf(event.id), row);
        EXPECT_TRUE(ids.insert(event.id).second) << event.id.value.toStdString();
        const size_t layer = m_all->columns().layer[static_cast<size_t>(row)];
        const QString& suffix = m_all->parts()[layer].names.eventSuffix;
        const Dataset& part = *m_parts[layer];
        const Event own = part.event(*part.rowOf({event.id.value.chopped(suffix.size())}));
        EXPECT_EQ(event.title, own.title);
        EXPECT_EQ(event.date, own.date);
        EXPECT_EQ(event.casualties, own.casualties);
        EXPECT_EQ(event.actors.size(), own.actors.size());
        for (const Actor& actor : event.actors)
            EXPECT_EQ(m_all->layerOf(actor.faction), layer);
        for (const Mention& mention : event.mentions)
            EXPECT_EQ(m_all->layerOf(mention.source), layer);
        if (event.place) {
            EXPECT_EQ(m_all->layerOf(event.place->place), layer);
        }
    }
    EXPECT_EQ(m_all->size(), 150);
}

TEST_P(Combine, StandsInOrderOfTime)
{
    const EventColumns& columns = m_all->columns();
    for (size_t row = 1; row < columns.firstDay.size(); ++row)
        EXPECT_LE(std::pair(columns.firstDay[row - 1], columns.lastDay[row - 1]),
                  std::pair(columns.firstDay[row], columns.lastDay[row]));
    for (Row row = 0; row < m_all->size(); ++row)
        EXPECT_EQ(m_all->event(row).date.has_value(), row < columns.dated());
}

INSTANTIATE_TEST_SUITE_P(Random, Combine, testing::Range(0, seeds));

TEST(Combine, RemovedLayerLeavesWhatWasThereBefore)
{
    std::mt19937 random(7);
    const std::vector<DatasetPtr> parts = randomParts(random);
    const DatasetPtr all = combined(parts);
    const DatasetPtr two = combined(partsWithout(all, all->layers()[1].id));
    EXPECT_EQ(partsOf(two), (std::vector{parts[0], parts[2]}));
    EXPECT_EQ(two->size(), parts[0]->size() + parts[2]->size());
    EXPECT_EQ(combined(partsWithout(two, two->layers()[1].id)), parts[0]);
    EXPECT_EQ(partsOf(combined({all, parts[1]})).size(), 4U);
}

TEST(Combine, LayersHaveNamesOfTheirOwn)
{
    std::mt19937 random(8);
    const DatasetPtr all = combined(randomParts(random));
    ASSERT_EQ(all->layers().size(), 3U);
    EXPECT_EQ(all->layers()[0].id.value, u"random"_s);
    EXPECT_EQ(all->layers()[1].id.value, u"random-2"_s);
    EXPECT_EQ(all->layers()[2].name, u"random 3"_s);
}

TEST(Combine, IdsStayWhereNoneClash)
{
    Dataset::Parts one;
    one.layer = {LayerId{u"one"_s}, u"one"_s, {}};
    one.sources = {source(u"a"_s, u"2020"_s)};
    one.mentions = {mention(u"first"_s, u"first"_s, u"a"_s)};
    Dataset::Parts other;
    other.layer = {LayerId{u"other"_s}, u"other"_s, {}};
    other.sources = {source(u"b"_s, u"2020"_s)};
    other.mentions = {mention(u"second"_s, u"second"_s, u"b"_s)};
    const DatasetPtr all = combined(
        {std::make_shared<const Dataset>(std::move(one)), std::make_shared<const Dataset>(std::move(other))});
    EXPECT_TRUE(all->rowOf({u"first"_s}));
    EXPECT_TRUE(all->rowOf({u"second"_s}));
    EXPECT_TRUE(all->source({u"b"_s}));
}

TEST(Combine, StopsWhenCancelled)
{
    std::mt19937 random(9);
    std::stop_source stop;
    stop.request_stop();
    EXPECT_EQ(combine({randomParts(random), stop.get_token()}).dataset, nullptr);
}

} // namespace
