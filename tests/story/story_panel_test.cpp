// SPDX-License-Identifier: GPL-3.0-or-later
#include "stories/story_panel.h"

#include "panels/text_view.h"
#include "state/load_data.h"
#include "stories/story_editing.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

const QString view = u"vraem-atlas:view?view=1"_s;

StoryStep step(const QString& title, const StoryCitation& cited)
{
    return {inBothLanguages(title), view, {{inBothLanguages(u"What is said."_s), {cited}}}};
}

class StoryPanelTest : public testing::Test
{
protected:
    StoryPanelTest()
    {
        session.setDataset(loadShippedData().dataset);
        panel.resize(360, 400);
        panel.show();
        text = panel.findChild<TextView*>();
        panel.play({inBothLanguages(u"Title"_s),
                    {step(u"One"_s, {EventId{u"2023-02-12-ambush"_s}, {Field::Casualties}, {}}),
                     step(u"Two"_s, {EventId{u"no-such-event"_s}, {}, {}}),
                     step(u"<b>Three</b>"_s, {{}, {}, ContextFactId{u"2020-members"_s}})}});
    }

    QString words() const { return text->toPlainText(); }

    Session session;
    StoryPanel panel{session};
    TextView* text = nullptr;
};

} // namespace

TEST_F(StoryPanelTest, ArrowsGoThroughTheStepsAndStopAtTheEnds)
{
    QSignalSpy wanted(&panel, &StoryPanel::viewWanted);
    QTest::keyClick(text, Qt::Key_Left);
    EXPECT_EQ(panel.position(), 0U);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(text, Qt::Key_Right);
    EXPECT_EQ(panel.position(), 2U);
    EXPECT_EQ(wanted.size(), 2);
    QTest::keyClick(text, Qt::Key_Left);
    EXPECT_EQ(panel.position(), 1U);
}

TEST_F(StoryPanelTest, CitesThePassagesThatCarryTheField)
{
    const QString html = text->toHtml();
    EXPECT_TRUE(words().contains(u"What is said. [1] [2]"_s)) << words().toStdString();
    EXPECT_FALSE(words().contains(u"[3]"_s));
    EXPECT_TRUE(words().contains(u"paragraph 8"_s));
    EXPECT_TRUE(words().contains(u"paragraph 7"_s));
    EXPECT_TRUE(html.contains(u"passage:ic-2023-offensive#"_s));
    EXPECT_TRUE(html.contains(u"event:2023-02-12-ambush"_s));
}

TEST_F(StoryPanelTest, SaysWhatTheDataDoesNotHave)
{
    panel.goTo(1);
    EXPECT_TRUE(words().contains(u"Not in the data shown: no-such-event"_s)) << words().toStdString();
}

TEST_F(StoryPanelTest, ShowsMarkupOfAStoryAsItIsAndCitesFacts)
{
    panel.goTo(2);
    EXPECT_TRUE(words().startsWith(u"<b>Three</b>"_s));
    EXPECT_TRUE(words().contains(u"paragraph 14"_s));
}

TEST_F(StoryPanelTest, SaysHowTheViewDiffersUntilTheNextStep)
{
    panel.setDifference(u"Other data."_s);
    EXPECT_TRUE(words().contains(u"Other data."_s));
    panel.goTo(1);
    EXPECT_FALSE(words().contains(u"Other data."_s));
}

TEST_F(StoryPanelTest, SaysWhereToFindAStoryWhileNoneIsOpen)
{
    StoryPanel empty(session);
    EXPECT_TRUE(empty.findChild<TextView*>()->toPlainText().startsWith(u"No story is open."_s));
    empty.setStory({inBothLanguages(u"Mine"_s), {}}, 0);
    EXPECT_TRUE(empty.findChild<TextView*>()->toPlainText().startsWith(u"This story has no step yet."_s));
}

TEST(StoryEditingTest, RewordsTheOtherLanguageOnlyWhereItWasTheSame)
{
    EXPECT_EQ(reworded({u"a"_s, u"a"_s}, u"b"_s), (LocalizedText{u"b"_s, u"b"_s}));
    EXPECT_EQ(reworded({u"a"_s, u"á"_s}, u"b"_s), (LocalizedText{u"b"_s, u"á"_s}));
}

TEST(StoryEditingTest, MovesAStepAndStopsAtTheEnds)
{
    const StoryStep one = step(u"One"_s, {});
    const StoryStep two = step(u"Two"_s, {});
    EXPECT_EQ(moved({one, two}, 0, +1), (std::vector{two, one}));
    EXPECT_EQ(moved({one, two}, 0, -1), (std::vector{one, two}));
    EXPECT_EQ(moved({one, two}, 1, +1), (std::vector{one, two}));
}
