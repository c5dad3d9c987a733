// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/passage_finder.h"
#include "reading/sentence_digest.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const QString original =
    u"Title\n\n  • He said: “No more” – and left the U.S. base. They went home.\nThe end"_s;

Locator cite(const QString& words)
{
    const ReportText report(original.toUtf8());
    const int start = static_cast<int>(original.indexOf(words));
    const ReportText::Span span{start, start + static_cast<int>(words.size())};
    return {{}, 1, span.start, span.end, sentenceDigest(report, span), positionInSentences(report, span)};
}

/// The words as they stand in the copy; empty where they were not found.
QString foundIn(const QString& copy, const QString& words)
{
    const ReportText report(copy.toUtf8());
    const auto found = PassageFinder(report).find({cite(words)});
    return found.front() ? report.text(found.front()->words) : QString();
}

} // namespace

TEST(PassageFinder, FindsTheVeryWordsHoweverTheyWereSaved)
{
    EXPECT_EQ(foundIn(original, u"No more"_s), u"No more"_s);
    EXPECT_EQ(foundIn(u"x\n• He said: \"No\nmore\" -\nand left the U.S. base. Y"_s, u"“No more”"_s),
              u"\"No\nmore\""_s);
    EXPECT_EQ(foundIn(u"• He said: 'No\u00a0mo\u00adre' — and left the U.S. base."_s, u"No more"_s),
              u"No\u00a0mo\u00adre"_s);
}

TEST(PassageFinder, FindsAListItemThatLostItsBullet)
{
    EXPECT_EQ(foundIn(u"He said: “No more” – and left the U.S. base."_s, u"No more"_s), u"No more"_s);
}

TEST(PassageFinder, FindsSentencesThatStandAmongOthersOnALine)
{
    EXPECT_EQ(foundIn(u"Before it. They went home. After it."_s, u"home"_s), u"home"_s);
    EXPECT_EQ(foundIn(u"The end"_s, u"The end"_s), u"The end"_s);
}

TEST(PassageFinder, DoesNotTakeAnotherSentenceForIt)
{
    EXPECT_EQ(foundIn(u"They went away."_s, u"home"_s), QString());
    EXPECT_EQ(foundIn(u"They went home.x"_s, u"home"_s), QString());
    EXPECT_EQ(foundIn(QString(), u"home"_s), QString());
}

TEST(PassageFinder, LeavesALocatorWithoutPositionUnfound)
{
    Locator locator = cite(u"home"_s);
    locator.inSentence.reset();
    const ReportText report(original.toUtf8());
    EXPECT_FALSE(PassageFinder(report).find({locator}).front());
}

TEST(NormalisedText, LeadsBackToTheCodePointsOfTheReport)
{
    const ReportText report(u"  A\u00a0 ﬁne 🕊 day "_s.toUtf8());
    const NormalisedText folded(report, {0, report.size()});
    EXPECT_EQ(QString::fromStdU32String(folded.text()), u"a fine 🕊 day"_s);
    EXPECT_EQ(folded.originOf({0, 1}), (ReportText::Span{2, 3}));
    EXPECT_EQ(report.text(folded.originOf({2, 6})), u"ﬁne"_s);
    EXPECT_EQ(report.text(folded.originOf({7, 8})), u"🕊"_s);
    EXPECT_EQ(folded.foldedOf({5, 8}), (ReportText::Span{2, 6}));
}
