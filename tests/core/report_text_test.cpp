// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/citation_check.h"
#include "reading/sentence_digest.h"

#include <QTemporaryFile>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = "Title\n\n  \nThe U.S. State met 🕊 people. A second one came.\r\nLast line";

Locator locatorOf(const ReportText& report, int paragraph, int start, int end)
{
    return {{}, paragraph, start, end, sentenceDigest(report, {start, end})};
}

} // namespace

TEST(ReportText, CountsNonEmptyLinesAsParagraphsInCodePoints)
{
    const ReportText report(text);
    ASSERT_EQ(report.paragraphs().size(), 3U);
    EXPECT_EQ(report.text(report.paragraphs()[0]), u"Title"_s);
    EXPECT_EQ(report.text(report.paragraphs()[1]), u"The U.S. State met 🕊 people. A second one came."_s);
    EXPECT_EQ(report.text(report.paragraphs()[2]), u"Last line"_s);
    const int dove = static_cast<int>(QString::fromUtf8(text).indexOf(u"🕊"_s));
    EXPECT_EQ(report.text({dove, dove + 1}), u"🕊"_s);
}

TEST(ReportText, RefusesWhatIsNotUtf8)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write("caf\xe9");
    file.flush();
    const auto report = ReportText::load(file.fileName());
    EXPECT_FALSE(report);
    EXPECT_EQ(report.issues.front().code, IssueCode::NotUtf8);
    EXPECT_EQ(ReportText::load(u"/nowhere/at/all"_s).issues.front().code, IssueCode::CannotRead);
}

TEST(SentenceDigest, DoesNotEndASentenceAfterAnAbbreviation)
{
    const ReportText report(text);
    const auto spans = sentences(report, report.paragraphs()[1]);
    ASSERT_EQ(spans.size(), 2U);
    EXPECT_EQ(report.text(spans[0]).trimmed(), u"The U.S. State met 🕊 people."_s);
}

TEST(SentenceDigest, IsTheSameForACopySavedAnotherWay)
{
    const ReportText one("He said: \"No more\" – and left.");
    const ReportText other("\n\n  He  said: \xe2\x80\x9cNo\xc2\xa0more\xe2\x80\x9d - and left.");
    const auto whole = [](const ReportText& report) {
        return sentenceDigest(report, report.paragraphs()[0]);
    };
    EXPECT_EQ(whole(one), whole(other));
    EXPECT_NE(whole(one), whole(ReportText("He said: \"No more\" - and stayed.")));
}

TEST(CheckLocator, AcceptsWhatResolvesAndNamesWhatDoesNot)
{
    const ReportText report(text);
    const ReportText::Span second = report.paragraphs()[1];
    const Locator right = locatorOf(report, 2, second.start, second.start + 8);
    const auto codeOf = [&](Locator locator) {
        const Issues issues = checkLocator(report, locator, u"f"_s, u"w"_s);
        return issues.isEmpty() ? std::nullopt : std::optional(issues.front().code);
    };
    EXPECT_EQ(codeOf(right), std::nullopt);
    Locator wrong = right;
    wrong.paragraph = 4;
    EXPECT_EQ(codeOf(wrong), IssueCode::ParagraphPastEnd);
    wrong = right;
    wrong.end = report.size() + 1;
    EXPECT_EQ(codeOf(wrong), IssueCode::OffsetPastEnd);
    wrong = right;
    wrong.paragraph = 3;
    EXPECT_EQ(codeOf(wrong), IssueCode::OffsetOutsideParagraph);
    wrong = right;
    wrong.sentenceDigest = QString(64, u'0');
    EXPECT_EQ(codeOf(wrong), IssueCode::DigestMismatch);
}
