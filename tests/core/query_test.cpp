// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/query.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <random>

using namespace vraem;
using namespace vraem::sample;
using namespace Qt::StringLiterals;

namespace {

Dataset someEvents()
{
    Dataset::Parts parts;
    parts.sources = {source(u"a"_s, u"2020"_s), source(u"b"_s, u"2024"_s)};
    parts.factions = factions();
    parts.places = places();
    Mention ambush = mention(u"ambush"_s, u"ambush"_s, u"a"_s);
    ambush.date = date(u"2019-12-30/2020-01-02"_s, DatePrecision::FewDays);
    ambush.actors = {actor(u"splinter"_s, Role::Initiator), actor(u"army"_s, Role::Target)};
    ambush.place = at(u"town"_s, PlaceLevel::Point);
    ambush.casualties = {killed(Side::State, CasualtyGroup::Soldiers, {2, 3, std::nullopt})};
    Mention announced = mention(u"announced"_s, u"announced"_s, u"b"_s);
    announced.date = date(u"../2023-03-18"_s, DatePrecision::SeveralMonths);
    announced.casualties = {killed(Side::Insurgent, CasualtyGroup::Militants, {})};
    Mention total = mention(u"total"_s, u"total"_s, u"b"_s);
    total.unit = Unit::Aggregate;
    total.subType = EventSubType::XTotal;
    total.date = date(u"2023"_s, DatePrecision::Year);
    total.casualties = {killed(Side::Other, CasualtyGroup::People, {21, 21, std::nullopt})};
    parts.mentions = {ambush, announced, total, mention(u"undated"_s, u"undated"_s, u"a"_s)};
    return Dataset(parts);
}

QStringList ids(const Dataset& dataset, const Filter& filter)
{
    QStringList list;
    for (const Row row : apply(dataset, filter))
        list.append(dataset.event(row).id.value);
    return list;
}

} // namespace

TEST(Query, EventsStandInOrderOfTimeWithUndatedOnesLast)
{
    EXPECT_EQ(ids(someEvents(), everything()),
              (QStringList{u"ambush"_s, u"announced"_s, u"total"_s, u"undated"_s}));
}

TEST(Query, AYearHoldsWhatOverlapsIt)
{
    const Dataset dataset = someEvents();
    Filter filter;
    filter.years = {2020};
    EXPECT_EQ(ids(dataset, filter), QStringList{u"ambush"_s});
    filter.years = {2019};
    EXPECT_EQ(ids(dataset, filter), QStringList{u"ambush"_s});
    filter.years = {2023};
    EXPECT_EQ(ids(dataset, filter), (QStringList{u"announced"_s, u"total"_s}));
}

TEST(Query, ADateWindowIncludesItsEnds)
{
    const Dataset dataset = someEvents();
    Filter filter;
    filter.dates = date(u"2020-01-02/2020-02-01"_s).interval;
    EXPECT_EQ(ids(dataset, filter), QStringList{u"ambush"_s});
    filter.dates = date(u"2020-01-03/2020-02-01"_s).interval;
    EXPECT_EQ(ids(dataset, filter), QStringList());
}

TEST(Query, AnUmbrellaAndADepartmentSelectTheirMembers)
{
    const Dataset dataset = someEvents();
    Filter filter;
    filter.factions = {FactionId{u"umbrella"_s}};
    EXPECT_EQ(ids(dataset, filter), QStringList{u"ambush"_s});
    filter = {};
    filter.places = {PlaceId{u"department"_s}};
    EXPECT_EQ(ids(dataset, filter), QStringList{u"ambush"_s});
    filter.places = {PlaceId{u"other-department"_s}};
    EXPECT_EQ(ids(dataset, filter), QStringList());
}

TEST(Query, TotalsLeaveOutAggregatesAndSayWhatIsOpen)
{
    const Totals totals = query(someEvents(), everything()).totals;
    EXPECT_EQ(totals.events, 4);
    EXPECT_EQ(totals.incidents, 3);
    EXPECT_EQ(totals.killed, (CountTotal{2, 3, 3, 1, 1, 1}));
    EXPECT_EQ(totals.killedBySide.at(Side::State).best, 3);
    EXPECT_FALSE(totals.killedBySide.contains(Side::Other));
    EXPECT_EQ(totals.wounded, CountTotal{});
}

TEST(Query, DeathsOfUnknownNumberAreNotZero)
{
    const Dataset dataset = someEvents();
    EXPECT_EQ(deathsBest(dataset.event(0)), 3);
    EXPECT_EQ(deathsBest(dataset.event(1)), std::nullopt);
}

/// Each facet's number is what choosing that value alone would show.
TEST(Query, FacetCountsAreWhatChoosingTheValueGives)
{
    const Dataset dataset = someEvents();
    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        Filter filter;
        if (random() % 2)
            filter.years = {2019 + static_cast<int>(random() % 5)};
        if (random() % 2)
            filter.sources = {SourceId{random() % 2 ? u"a"_s : u"b"_s}};
        if (random() % 2)
            filter.units = {random() % 2 ? Unit::Incident : Unit::Aggregate};
        if (random() % 3 == 0)
            filter.factions = {FactionId{u"state"_s}};
        const FacetCounts counts = query(dataset, filter).facets;
        for (int year = 2018; year <= 2024; ++year) {
            Filter chosen = filter;
            chosen.years = {year};
            const auto counted = counts.years.contains(year) ? counts.years.at(year) : 0;
            EXPECT_EQ(counted, apply(dataset, chosen).size());
        }
        for (size_t i = 0; i < counts.factions.size(); ++i) {
            Filter chosen = filter;
            chosen.factions = {dataset.factions().factions()[i].id};
            EXPECT_EQ(counts.factions[i], apply(dataset, chosen).size());
        }
        for (size_t i = 0; i < counts.places.size(); ++i) {
            Filter chosen = filter;
            chosen.places = {dataset.places().places()[i].id};
            EXPECT_EQ(counts.places[i], apply(dataset, chosen).size());
        }
    }
}
