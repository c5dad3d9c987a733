// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/text_search.h"

#include "sample.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

TEST(TextSearch, SplitsWordsPhrasesAndExclusions)
{
    const Search search = parseSearch(u"  Huanta \"joint  patrol\" -police - \"open end"_s);
    EXPECT_EQ(search.all, (QStringList{u"huanta"_s, u"joint patrol"_s, u"-"_s, u"open end"_s}));
    EXPECT_EQ(search.none, QStringList{u"police"_s});
}

TEST(TextSearch, FoldsAccentsCaseAndTypography)
{
    EXPECT_EQ(foldForSearch(u"JUNÍN"_s), u"junin"_s);
    EXPECT_EQ(foldForSearch(u"a\u00a0b"_s), u"a b"_s);
    EXPECT_EQ(foldForSearch(u"“José’s” – x"_s), u"\"jose's\" - x"_s);
}

TEST(TextSearch, AllTermsMustStandAndNoneOfTheOthers)
{
    EXPECT_TRUE(matches(parseSearch(u"clash huanta"_s), u"a clash in huanta"_s));
    EXPECT_FALSE(matches(parseSearch(u"clash lima"_s), u"a clash in huanta"_s));
    EXPECT_FALSE(matches(parseSearch(u"clash -huanta"_s), u"a clash in huanta"_s));
    EXPECT_TRUE(matches(parseSearch(u""_s), u"anything"_s));
}

TEST(TextSearch, LooksIntoPlacesAboveAndFactionsAbove)
{
    Dataset::Parts parts;
    parts.factions = sample::factions();
    parts.places = sample::places();
    Mention mention = sample::mention(u"m"_s, u"e"_s, u"s"_s);
    mention.place = sample::at(u"town"_s, PlaceLevel::Point);
    mention.actors = {sample::actor(u"splinter"_s, Role::Initiator)};
    mention.note = {u"written as Mar"_s, u"escrito Mar"_s};
    parts.mentions = {mention};
    const Dataset dataset(parts);
    const QString text = searchableText(dataset, dataset.event(0));
    for (const QString& word : {u"mazamari"_s, u"junin"_s, u"umbrella"_s, u"written as mar"_s, u"escrito"_s})
        EXPECT_TRUE(text.contains(word)) << word.toStdString();
}
