// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/filter_terms.h"

#include "sample.h"
#include "values/edtf.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

Dataset emptyDataset()
{
    Dataset::Parts parts;
    parts.sources = {sample::source(u"a"_s, u"2020"_s)};
    parts.factions = sample::factions();
    parts.places = sample::places();
    return Dataset(parts);
}

} // namespace

TEST(FilterTerms, ReadsATypedFilter)
{
    const Result<Filter> read = parseFilter(
        emptyDataset(), u"year:2023 year:2019 faction:\"Armed Forces\" type:explosions-remote-violence "
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
          u"source:z"_s, u"unit:all-of-it"_s, u"disputed:no"_s, u"from:2023-02-30"_s}) {
        const Result<Filter> read = parseFilter(emptyDataset(), query);
        EXPECT_FALSE(read) << query.toStdString();
        ASSERT_EQ(read.issues.size(), 1) << query.toStdString();
        EXPECT_FALSE(read.issues.front().expected.isEmpty());
    }
}
