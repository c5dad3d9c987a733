// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_terms.h"

#include "random_dataset.h"
#include "values/edtf.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

Dataset emptyDataset()
{
    Dataset::Parts parts;
    parts.layer = {LayerId{u"only"_s}, u"Only"_s, {}};
    parts.sources = {sample::source(u"a"_s, u"2020"_s)};
    parts.factions = sample::factions();
    parts.places = sample::places();
    return Dataset(parts);
}

} // namespace

TEST(FilterTerms, ReadsATypedFilter)
{
    const Result<Filter> read =
        parseFilter(emptyDataset(),
                    u"year:2023 year:2019 faction:\"Armed Forces\" type:explosions-remote-violence "
                    "place:junin from:2019-02 to:2020 unit:all disputed:yes patrol \"two words\" -police"_s);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->years, (std::set<int>{2019, 2023}));
    EXPECT_TRUE(read->factions.contains(FactionId{u"armed-forces"_s}));
    EXPECT_EQ(read->types, std::set<EventType>{EventType::ExplosionsRemoteViolence});
    EXPECT_EQ(read->places, std::set<PlaceId>{PlaceId{u"department"_s}});
    EXPECT_EQ(toEdtf(read->dates), u"2019-02/2020-12"_s);
    EXPECT_EQ(read->units.size(), 3U);
    EXPECT_TRUE(read->disputedOnly);
    EXPECT_EQ(read->text, u"patrol \"two words\" -police"_s);
}

TEST(FilterTerms, AsksForIncidentsUnlessToldOtherwise)
{
    EXPECT_EQ(*parseFilter(emptyDataset(), u"patrol"_s)->units.begin(), Unit::Incident);
}

TEST(FilterTerms, NamesWhatItDoesNotKnow)
{
    for (const QString& query :
         {u"year:20x3"_s, u"year:-1"_s, u"faction:nobody"_s, u"type:war"_s, u"place:atlantis"_s,
          u"source:z"_s, u"unit:all-of-it"_s, u"disputed:no"_s, u"layer:z"_s, u"category:z"_s, u"colour:z"_s,
          u"dates:x"_s, u"area:1,2,3"_s, u"area:0,9,0,8"_s, u"area:0,-95,0,8"_s, u"area:5km,1"_s,
          u"area:outline,0,0,1,1"_s, u"from:2023-02-30"_s}) {
        const Result<Filter> read = parseFilter(emptyDataset(), query);
        EXPECT_FALSE(read) << query.toStdString();
        ASSERT_EQ(read.issues.size(), 1) << query.toStdString();
        EXPECT_FALSE(read.issues.front().expected.isEmpty());
    }
}

TEST(FilterTerms, RefusesDatesThatEndBeforeTheyStart)
{
    const Result<Filter> read = parseFilter(emptyDataset(), u"from:2023-06 to:2023-01"_s);
    EXPECT_FALSE(read);
    ASSERT_EQ(read.issues.size(), 1);
    EXPECT_EQ(read.issues.front().code, IssueCode::EndBeforeStart);
    EXPECT_EQ(read.issues.front().found, u"2023-06-01 – 2023-01-31"_s);
    EXPECT_TRUE(parseFilter(emptyDataset(), u"from:2023-06 to:2023-06"_s));
}

TEST(FilterTerms, SpeaksOfTheWordThatWasWritten)
{
    const Issues issues = parseFilter(emptyDataset(), u"year:abc"_s).issues;
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues.front().code, IssueCode::MalformedNumber);
    EXPECT_EQ(issues.front().where, u"year"_s);
    const Issues dates = parseFilter(emptyDataset(), u"from:yesterday"_s).issues;
    ASSERT_EQ(dates.size(), 1);
    EXPECT_EQ(dates.front().code, IssueCode::MalformedDate);
    EXPECT_TRUE(dates.front().expected.contains(u"YYYY-MM-DD"_s));
}

TEST(FilterTerms, SaysWhichPartOfAnAreaIsWrong)
{
    const Issues issues = parseFilter(emptyDataset(), u"area:outline,-74,-13,-73,1e,-73,-12"_s).issues;
    ASSERT_EQ(issues.size(), 1);
    EXPECT_EQ(issues.front().code, IssueCode::MalformedNumber);
    EXPECT_EQ(issues.front().where, u"area, part 5"_s);
    EXPECT_EQ(issues.front().found, u"1e"_s);
}

TEST(FilterTerms, NameWordsBeforeAColonThatAreNone)
{
    const Result<Filter> read = parseFilter(emptyDataset(), u"yaer:2020 bogus:yes"_s);
    EXPECT_FALSE(read);
    ASSERT_EQ(read.issues.size(), 2);
    EXPECT_EQ(read.issues[0].code, IssueCode::UnknownTerm);
    EXPECT_EQ(read.issues[0].found, u"yaer:2020"_s);
    EXPECT_EQ(read.issues[0].expected, u"year:, layer:, \"yaer:2020\""_s);
    EXPECT_TRUE(read.issues[1].expected.contains(u"faction:"_s));
    const Result<Filter> quoted = parseFilter(emptyDataset(), u"\"bogus:yes\" 10:30"_s);
    ASSERT_TRUE(quoted);
    EXPECT_EQ(quoted->text, u"\"bogus:yes\" 10:30"_s);
}

TEST(FilterTerms, TakesAnIdBeforeNames)
{
    Dataset::Parts parts;
    Faction one;
    one.id = {u"Junin"_s};
    Faction other;
    other.id = {u"Junín"_s};
    parts.factions = FactionTree({one, other});
    const Dataset dataset(parts);
    EXPECT_EQ(parseFilter(dataset, u"faction:Junin"_s)->factions, std::set{one.id});
    EXPECT_EQ(parseFilter(dataset, u"faction:JUNIN"_s)->factions, (std::set{one.id, other.id}));
}

TEST(FilterTerms, WordsOfAFilterGiveItBack)
{
    std::mt19937 random(11);
    const DatasetPtr dataset = sample::randomDataset(random, 40, true);
    const QStringList texts{u""_s,
                            u"\"the river\" -sea"_s,
                            u"year:2019 \\ \""_s,
                            u"Núñez  two\tnew\nline"_s,
                            u"unit:any"_s,
                            u"\\"_s,
                            u"-"_s};
    const QString layer = dataset->layers().front().id.value;
    for (int round = 0; round < 3000; ++round) {
        Filter filter = round % 7 == 0 ? everything() : incidentsOnly();
        for (int step = 0; step < round % 9; ++step)
            filter = sample::randomStep(random, *dataset, filter);
        if (random() % 3 == 0)
            filter.text = texts.at(static_cast<qsizetype>(random() % 7));
        if (random() % 5 == 0)
            filter.layers = {LayerId{layer}};
        filter.disputedOnly = random() % 5 == 0;
        if (random() % 9 == 0)
            filter.groups.insert({ColourGroup::Kind::Smaller, {}});
        const Result<Filter> read = parseFilter(*dataset, wordsOf(filter));
        if (!contradictions(filter).isEmpty()) {
            EXPECT_FALSE(read) << wordsOf(filter).toStdString();
            continue;
        }
        ASSERT_TRUE(read) << wordsOf(filter).toStdString();
        EXPECT_EQ(*read, filter) << wordsOf(filter).toStdString();
    }
}
