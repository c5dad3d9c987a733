// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/search_hits.h"

#include <gtest/gtest.h>

#include <random>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

/// The marked words of a text.
QStringList marked(const QString& search, const QString& text)
{
    QStringList words;
    for (const TextRange& hit : hitsOf(parseSearch(search), text))
        words.append(text.sliced(hit.start, hit.length));
    return words;
}

TEST(SearchHits, AreTheWordsAsTheyStand)
{
    EXPECT_EQ(marked(u"emboscada rio"_s, u"EMBOSCADA junto al río"_s),
              (QStringList{u"EMBOSCADA"_s, u"río"_s}));
    EXPECT_EQ(marked(u"RÍO"_s, u"junto al rio"_s), QStringList{u"rio"_s});
    EXPECT_EQ(marked(u"nunez"_s, u"Señor Núñez."_s), QStringList{u"Núñez"_s});
}

TEST(SearchHits, HoldAccentsThatStandApart)
{
    const QString decomposed = u"Junín y Núñez"_s.normalized(QString::NormalizationForm_D);
    EXPECT_EQ(marked(u"junin"_s, decomposed),
              QStringList{u"Junín"_s.normalized(QString::NormalizationForm_D)});
    EXPECT_EQ(marked(u"nunez"_s, decomposed),
              QStringList{u"Núñez"_s.normalized(QString::NormalizationForm_D)});
    const QString endsInAccent = u"esta\u0301 aqui"_s;
    EXPECT_EQ(marked(u"esta"_s, endsInAccent), QStringList{u"esta\u0301"_s});
}

TEST(SearchHits, HoldWholePhrasesAndNothingExcluded)
{
    EXPECT_EQ(marked(u"\"the river\""_s, u"The\u00a0River and the sea"_s), QStringList{u"The\u00a0River"_s});
    EXPECT_EQ(marked(u"river -sea"_s, u"river and sea"_s), QStringList{u"river"_s});
    EXPECT_TRUE(marked(u"-sea"_s, u"sea"_s).isEmpty());
    EXPECT_TRUE(marked(u""_s, u"sea"_s).isEmpty());
}

TEST(SearchHits, OverlappingOnesAreOne)
{
    EXPECT_EQ(marked(u"amb bush mbu"_s, u"ambush"_s), QStringList{u"ambush"_s});
    EXPECT_EQ(marked(u"am"_s, u"amamam"_s), QStringList{u"amamam"_s});
}

TEST(SearchHits, KeepTheirPlaceBesideLettersThatGrow)
{
    EXPECT_EQ(marked(u"...b"_s, u"a…b"_s), QStringList{u"…b"_s});
    EXPECT_EQ(marked(u"ab"_s, u"𝐀𝐁 ab"_s), (QStringList{u"𝐀𝐁"_s, u"ab"_s}));
    EXPECT_EQ(marked(u"fi"_s, u"oﬁcina"_s), QStringList{u"ﬁ"_s});
}

/// Whatever the search finds in the whole has a hit, and the other way round.
TEST(SearchHits, AgreeWithTheSearch)
{
    std::mt19937 random(5);
    const QStringList letters{u"a"_s, u"Á"_s, u"a\u0301"_s, u"ñ"_s, u"N"_s, u" "_s,  u"\u00a0"_s,
                              u"ß"_s, u"“"_s, u"-"_s,       u"ﬁ"_s, u"𝐀"_s, u"\n"_s, u"İ"_s};
    const auto text = [&](unsigned long size) {
        QString made;
        for (unsigned long i = 0; i < size; ++i)
            made += letters.at(static_cast<qsizetype>(random() % static_cast<unsigned>(letters.size())));
        return made;
    };
    for (int round = 0; round < 3000; ++round) {
        const QString word = foldForSearch(text(1 + random() % 3)).simplified();
        if (word.isEmpty())
            continue;
        const QString whole = text(12);
        const Search search{{word}, {}};
        const auto hits = hitsOf(search, whole);
        EXPECT_EQ(!hits.empty(), matches(search, foldForSearch(whole))) << whole.toStdString();
        for (const TextRange& hit : hits)
            EXPECT_TRUE(foldForSearch(whole.sliced(hit.start, hit.length)).contains(word));
    }
}

} // namespace
