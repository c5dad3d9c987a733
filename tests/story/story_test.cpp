// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/story/story.h"

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

Story sample()
{
    return {{u"A story"_s, u"Un relato"_s},
            {{{u"One"_s, u"Uno"_s},
              u"vraem-atlas:view?view=1&year=2023"_s,
              {{{u"Said.\nAnd more."_s, u"Dicho."_s},
                {{EventId{u"2023-02-12-ambush"_s}, {Field::Date, Field::Casualties}, {}},
                 {{}, {}, ContextFactId{u"2020-members"_s}}}}}}}};
}

/// The issues of the sample with one thing replaced.
Issues issuesWith(const QByteArray& from, const QByteArray& to)
{
    QByteArray json = toStoryFile(sample());
    EXPECT_TRUE(json.contains(from)) << from.toStdString();
    return readStory(json.replace(from, to)).issues;
}

} // namespace

TEST(StoryTest, ComesBackAsItWasWritten)
{
    const Result<Story> read = readStory(toStoryFile(sample()));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, sample());
    EXPECT_TRUE(read.issues.isEmpty());
}

TEST(StoryTest, AStoryWithoutStepsIsOne)
{
    const Story empty{{u"A"_s, u"B"_s}, {}};
    EXPECT_EQ(*readStory(toStoryFile(empty)), empty);
}

TEST(StoryTest, WhatIsNoJsonIsRefusedWithItsOffset)
{
    const Result<Story> read = readStory("{\"story\": 1,");
    EXPECT_FALSE(read);
    ASSERT_EQ(read.issues.size(), 1);
    EXPECT_EQ(read.issues.front().code, IssueCode::NotJson);
    EXPECT_TRUE(read.issues.front().where.startsWith(u"offset"));
}

TEST(StoryTest, FindingsNameTheField)
{
    struct Case
    {
        QByteArray from, to;
        IssueCode code;
        QString where;
    };
    const std::vector<Case> cases{
        {"\"casualties\"", "\"deaths\"", IssueCode::UnknownName,
         u"steps[0].statements[0].cites[0].fields[1]"_s},
        {"vraem-atlas:view?view=1&year=2023", "https://example.org", IssueCode::NotAView, u"steps[0].view"_s},
        {"year=2023", "yaer=2023", IssueCode::UnknownField, u"steps[0].view, offset 24"_s},
        {"\"en\": \"One\"", "\"en\": \"\"", IssueCode::EmptyText, u"steps[0].title.en"_s},
        {"\"story\": 1", "\"story\": 2", IssueCode::NumberOutOfRange, u"story"_s},
        {"\"statements\"", "\"sentences\"", IssueCode::UnknownField, u"steps[0].sentences"_s},
    };
    for (const Case& test : cases) {
        const Issues issues = issuesWith(test.from, test.to);
        ASSERT_FALSE(issues.isEmpty()) << test.from.toStdString();
        EXPECT_EQ(issues.front().code, test.code) << test.from.toStdString();
        EXPECT_EQ(issues.front().where, test.where) << test.from.toStdString();
    }
}

TEST(StoryTest, ALargeFileIsRefused)
{
    EXPECT_FALSE(readStory(QByteArray(5 * 1024 * 1024, ' ')));
}
