// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/merge.h"

#include "sample.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace vraem::sample;
using namespace Qt::StringLiterals;

namespace {

Event merged(std::vector<Mention> mentions)
{
    return merge(std::move(mentions), places(), factions());
}

bool hasConflict(const Event& event, Field field)
{
    return std::ranges::any_of(event.conflicts,
                               [&](const Conflict& conflict) { return conflict.field == field; });
}

} // namespace

TEST(Merge, ShowsTheMostPreciseDateAndPlace)
{
    Mention vague = mention(u"vague"_s, u"e"_s, u"a"_s);
    vague.date = date(u"2023-02"_s, DatePrecision::Month);
    vague.place = at(u"department"_s, PlaceLevel::Department);
    Mention exact = mention(u"exact"_s, u"e"_s, u"b"_s);
    exact.date = date(u"2023-02-12"_s);
    exact.place = at(u"town"_s, PlaceLevel::Point);
    const Event event = merged({vague, exact});
    EXPECT_EQ(event.date, exact.date);
    EXPECT_EQ(event.place, exact.place);
    EXPECT_EQ(event.title, exact.title);
    EXPECT_TRUE(event.conflicts.empty());
    EXPECT_EQ(event.mentions.size(), 2U);
}

TEST(Merge, CasualtiesAreTheRangeAndAtLeastStaysOpen)
{
    Mention atLeast = mention(u"m1"_s, u"e"_s, u"a"_s);
    atLeast.date = date(u"2021-05-23"_s);
    atLeast.casualties = {killed(Side::Civilian, CasualtyGroup::Civilians, {16, 16, std::nullopt})};
    Mention exact = mention(u"m2"_s, u"e"_s, u"b"_s);
    exact.date = date(u"2021-05"_s, DatePrecision::Month);
    exact.casualties = {killed(Side::Civilian, CasualtyGroup::Civilians, {16, 16, 16})};
    const Event event = merged({exact, atLeast});
    ASSERT_EQ(event.casualties.size(), 1U);
    EXPECT_EQ(event.casualties.front().count, (CountRange{16, 16, std::nullopt}));
    EXPECT_FALSE(hasConflict(event, Field::Casualties));
}

TEST(Merge, ListsContradictingFiguresAndDecidesNothing)
{
    Mention three = mention(u"m1"_s, u"e"_s, u"a"_s);
    three.casualties = {killed(Side::State, CasualtyGroup::Soldiers, {3, 3, 3})};
    Mention four = mention(u"m2"_s, u"e"_s, u"b"_s);
    four.casualties = {killed(Side::State, CasualtyGroup::Soldiers, {4, 4, 4})};
    const Event event = merged({three, four});
    ASSERT_TRUE(hasConflict(event, Field::Casualties));
    EXPECT_EQ(event.conflicts.front().mentions.size(), 2U);
    EXPECT_EQ(event.casualties.front().count, (CountRange{3, 3, 4}));
}

TEST(Merge, NamesAnActorAsCloselyAsAnyMentionDoes)
{
    Mention wide = mention(u"m1"_s, u"e"_s, u"a"_s);
    wide.actors = {actor(u"armed-forces"_s, Role::Participant)};
    Mention close = mention(u"m2"_s, u"e"_s, u"a"_s);
    close.actors = {actor(u"army"_s, Role::Participant)};
    const Event event = merged({wide, close});
    ASSERT_EQ(event.actors.size(), 1U);
    EXPECT_EQ(event.actors.front().faction.value, u"army"_s);
}

TEST(Merge, KeepsDoubtAndListsThatItIsNotShared)
{
    Mention alleged = mention(u"m1"_s, u"e"_s, u"a"_s);
    alleged.actors = {actor(u"splinter"_s, Role::Initiator, Doubt::Alleged)};
    Mention asserted = mention(u"m2"_s, u"e"_s, u"b"_s);
    asserted.actors = {actor(u"splinter"_s, Role::Initiator)};
    const Event event = merged({alleged, asserted});
    ASSERT_EQ(event.actors.size(), 1U);
    EXPECT_EQ(event.actors.front().doubt, Doubt::Alleged);
    EXPECT_TRUE(hasConflict(event, Field::Actors));
    EXPECT_TRUE(event.conflicts.front().isOfCertainty);
    Mention correction = mention(u"own:c"_s, u"e"_s, u"own"_s);
    correction.actors = {actor(u"army"_s, Role::Initiator)};
    correction.corrects = {Field::Actors};
    EXPECT_FALSE(merged({alleged, asserted, correction}).conflicts.front().isOfCertainty);
}

TEST(Merge, DatesWithoutACommonDayAndPlacesThatDoNotNestAreConflicts)
{
    Mention here = mention(u"m1"_s, u"e"_s, u"a"_s);
    here.date = date(u"2023-02-12"_s);
    here.place = at(u"department"_s, PlaceLevel::Department);
    Mention there = mention(u"m2"_s, u"e"_s, u"b"_s);
    there.date = date(u"2023-02-13"_s);
    there.place = at(u"other-department"_s, PlaceLevel::Department);
    const Event event = merged({here, there});
    EXPECT_TRUE(hasConflict(event, Field::Date));
    EXPECT_TRUE(hasConflict(event, Field::Place));
}

TEST(Merge, AHappeningOfUnstatedKindContradictsNoType)
{
    Mention unstated = mention(u"m1"_s, u"e"_s, u"a"_s);
    unstated.subType = EventSubType::XUnspecified;
    Mention battle = mention(u"m2"_s, u"e"_s, u"b"_s);
    battle.date = date(u"2021-03"_s, DatePrecision::Month);
    const Event event = merged({unstated, battle});
    EXPECT_EQ(event.subType, EventSubType::ArmedClash);
    EXPECT_FALSE(hasConflict(event, Field::Type));
}

TEST(ReviewMerges, WarnsOfTwoEventsThatLookLikeOne)
{
    Mention first = mention(u"m1"_s, u"e1"_s, u"a"_s);
    first.date = date(u"2023-02-12"_s);
    first.place = at(u"province"_s, PlaceLevel::Province);
    first.casualties = {killed(Side::State, CasualtyGroup::Police, {7, 7, 7})};
    Mention second = mention(u"m2"_s, u"e2"_s, u"b"_s);
    second.date = date(u"2023-02"_s, DatePrecision::Month);
    second.place = at(u"town"_s, PlaceLevel::Point);
    second.casualties = first.casualties;
    const Issues issues = reviewMerges({merged({first}), merged({second})}, places());
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues.front().code, IssueCode::MergeSuspected);
    EXPECT_TRUE(issues.front().isWarning);
}

TEST(ReviewMerges, WarnsOfAMergeAcrossDifferentDays)
{
    Mention first = mention(u"m1"_s, u"e"_s, u"a"_s);
    first.date = date(u"2023-02-12"_s);
    Mention second = mention(u"m2"_s, u"e"_s, u"b"_s);
    second.date = date(u"2023-03-12"_s);
    const Issues issues = reviewMerges({merged({first, second})}, places());
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues.front().code, IssueCode::MergeDoubtful);
}
