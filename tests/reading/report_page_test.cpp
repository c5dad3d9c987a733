// SPDX-License-Identifier: GPL-3.0-or-later
#include "invented_report.h"
#include "reading/excerpt.h"
#include "reading/report_page.h"
#include "reading/report_search.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

QStringList marked(const Excerpt& excerpt)
{
    QStringList words;
    for (const Excerpt::Mark& mark : excerpt.marks)
        words.append(excerpt.text.sliced(mark.start, mark.end - mark.start));
    return words;
}

} // namespace

TEST(ReportPage, CountsCodedParagraphsOfTheReportsOwnText)
{
    const ReportCopyPtr copy = invented::copy(invented::text());
    ASSERT_TRUE(copy);
    const ReportPage page = pageOf(*invented::dataset(), *copy);
    ASSERT_EQ(page.paragraphs.size(), 6U);
    EXPECT_TRUE(page.paragraphs.front().isFurniture);
    EXPECT_TRUE(page.paragraphs.back().isFurniture);
    EXPECT_EQ(page.ownParagraphs(), 4);
    EXPECT_EQ(page.codedParagraphs(), 2);
}

TEST(ReportPage, ListsAnEventOnceAParagraphInOrder)
{
    const ReportCopyPtr copy = invented::copy(invented::text());
    ASSERT_TRUE(copy);
    const ReportPage page = pageOf(*invented::dataset(), *copy);
    ASSERT_EQ(page.passages.size(), 3U);
    EXPECT_EQ(page.passages[0].event, invented::clash);
    EXPECT_EQ(page.passages[0].words.size(), 3U);
    EXPECT_TRUE(page.passages[0].isMain);
    EXPECT_EQ(page.passages[1].event, invented::arrest);
    EXPECT_EQ(page.passages[2].event, std::nullopt);
    EXPECT_EQ(copy->text().text(page.passages[1].words.front()), u"police arrested “Tomás”"_s);
}

TEST(ReportPage, SplitsAPassageThatGoesOverBrokenLines)
{
    const QString broken = u"In May 2022, police\narrested \"Tomás\" in the town. Some 40 people live there. "
                           "Two soldiers died. Nothing else is told of the years."_s;
    const ReportCopyPtr copy = invented::copy(broken);
    ASSERT_TRUE(copy);
    const ReportPage page = pageOf(*invented::dataset(), *copy);
    EXPECT_EQ(copy->missing().size(), 2U);
    EXPECT_EQ(copy->text().text(page.passages[0].words.front()), u"police"_s);
    EXPECT_EQ(copy->text().text(page.passages[1].words.front()), u"arrested \"Tomás\""_s);
}

TEST(Excerpt, MarksTheWordsInTheirSentences)
{
    const ReportCopyPtr copy = invented::copy(invented::text());
    ASSERT_TRUE(copy);
    const Excerpt excerpt = excerptOf(
        *copy, {invented::cite(u"Two soldiers died"_s), invented::cite(u"a patrol met armed men"_s)});
    EXPECT_EQ(excerpt.text, u"On March 3, a patrol met armed men near Río Claro. Two soldiers died."_s);
    EXPECT_EQ(marked(excerpt), (QStringList{u"a patrol met armed men"_s, u"Two soldiers died"_s}));
}

TEST(Excerpt, SaysWhereSentencesAreLeftOut)
{
    const ReportCopyPtr copy = invented::copy(invented::text());
    ASSERT_TRUE(copy);
    const Excerpt excerpt =
        excerptOf(*copy, {invented::cite(u"On March 3"_s), invented::cite(u"Some 40 people"_s)});
    EXPECT_EQ(excerpt.text,
              u"On March 3, a patrol met armed men near Río Claro. […] Some 40 people live there."_s);
    EXPECT_EQ(marked(excerpt), (QStringList{u"On March 3"_s, u"Some 40 people"_s}));
    EXPECT_TRUE(excerptOf(*copy, {}).text.isEmpty());
}

TEST(FindWords, LooksPastCaseAccentsQuotesAndSpaces)
{
    const ReportText report(invented::text().toUtf8());
    const auto found = [&](const QString& words) {
        QStringList texts;
        for (const ReportText::Span& span : findWords(report, words))
            texts.append(report.text(span));
        return texts;
    };
    EXPECT_EQ(found(u"rio  CLARO"_s), QStringList{u"Río Claro"_s});
    EXPECT_EQ(found(u"\"tomas\""_s), QStringList{u"“Tomás”"_s});
    EXPECT_EQ(found(u"the valley on march"_s), QStringList{u"the Valley\n\nOn March"_s});
    EXPECT_EQ(found(u"zzz"_s), QStringList());
    EXPECT_EQ(found(u"  "_s), QStringList());
}

TEST(ReportPage, TellsMostOfAnEventWhereMostOfItsFieldsStand)
{
    const EventId raid{u"raid"_s};
    ReportPage page;
    page.passages = {{raid, 0, {{0, 4}}, false, {Field::Date, Field::Place, Field::Actors}},
                     {raid, 1, {{5, 9}}, true, {Field::Summary}},
                     {EventId{u"other"_s}, 2, {{10, 14}}, true, {Field::Type, Field::Date, Field::Actors}},
                     {raid, 3, {{15, 19}}, true, {Field::Type, Field::Casualties}},
                     {raid, 4, {{20, 24}}, true, {Field::Type, Field::Facts}}};
    ASSERT_NE(page.tellingPassage(raid), nullptr);
    EXPECT_EQ(page.tellingPassage(raid)->paragraph, 3U);
    EXPECT_EQ(page.tellingPassage({u"nowhere"_s}), nullptr);
}
