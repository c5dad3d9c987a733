// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_actions.h"

#include "main_window.h"
#include "panels/text_view.h"
#include "stories/story_panel.h"

#include <QDockWidget>
#include <QFile>
#include <QMenu>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace vraem;
using namespace Qt::StringLiterals;

namespace {

class StoryActionsTest : public testing::Test
{
protected:
    StoryActionsTest()
    {
        session.setDataset(loadShippedData().dataset);
        window.emplace(session, loader);
        window->resize(1366, 768);
        window->show();
    }

    bool isReady()
    {
        return QTest::qWaitFor([this] { return window->isRenderReady(); }, 20'000);
    }
    StoryPanel& panel() { return *window->findChild<StoryPanel*>(); }
    QString path() const { return folder.filePath(u"mine.vraem-story.json"_s); }
    Story onDisk() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return readStory(file.readAll()).value.value_or(Story{});
    }
    QAction* editAction(const QString& text)
    {
        for (QAction* action : window->findChildren<QAction*>()) {
            if (action->text() == text)
                return action;
        }
        return nullptr;
    }

    QTemporaryDir folder;
    Session session;
    DataLoader loader;
    std::optional<MainWindow> window;
};

} // namespace

TEST_F(StoryActionsTest, PlaysTheShippedStoryStepByStep)
{
    ASSERT_TRUE(isReady());
    EXPECT_FALSE(window->stories().dock()->isVisible());
    window->stories().menu()->actions().front()->trigger();
    EXPECT_TRUE(window->stories().dock()->isVisible());
    ASSERT_TRUE(isReady());
    panel().goTo(1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return session.filter().years == std::set{2019}; }, 10'000));
    EXPECT_EQ(session.currentEvent(), EventId{u"2019-06-25-vizcatan"_s});
    EXPECT_FALSE(editAction(u"&Add this view as a step…"_s)->isEnabled());
}

TEST_F(StoryActionsTest, EscLeavesTheStory)
{
    ASSERT_TRUE(isReady());
    window->stories().menu()->actions().front()->trigger();
    QTest::keyClick(panel().findChild<TextView*>(), Qt::Key_Escape);
    EXPECT_FALSE(window->stories().dock()->isVisible());
    EXPECT_TRUE(window->findChild<QTabWidget*>(u"tabs"_s)->isAncestorOf(window->focusWidget()));
}

TEST_F(StoryActionsTest, TheLastOfQuickStepsIsShown)
{
    ASSERT_TRUE(isReady());
    window->stories().menu()->actions().front()->trigger();
    for (size_t i = 1; i < panel().story().steps.size(); ++i)
        panel().goTo(i);
    ASSERT_TRUE(isReady());
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return session.currentEvent() == EventId{u"2023-total"_s}; }, 10'000));
}

TEST_F(StoryActionsTest, RecordsTheViewWithTheSelectedEvents)
{
    ASSERT_TRUE(isReady());
    window->stories().create(path(), u"Mine"_s);
    EXPECT_EQ(onDisk().title.en, u"Mine"_s);
    Filter filter = session.filter();
    filter.years = {2023};
    session.setFilter(filter);
    session.select(EventId{u"2023-02-12-ambush"_s});
    window->stories().addStep(u"First"_s, u"Seven officers."_s);
    ASSERT_TRUE(QTest::qWaitFor([this] { return onDisk().steps.size() == 1; }, 10'000));
    const StoryStep kept = onDisk().steps.front();
    EXPECT_TRUE(kept.view.contains(u"year=2023"_s));
    ASSERT_EQ(kept.statements.size(), 1U);
    EXPECT_EQ(kept.statements.front().cites.front().event, EventId{u"2023-02-12-ambush"_s});
    EXPECT_EQ(panel().story(), onDisk());
    window->stories().changeWords(0, u"Other"_s, u"Words"_s);
    EXPECT_EQ(onDisk().steps.front().title.en, u"Other"_s);
    EXPECT_EQ(onDisk().steps.front().statements.front().cites, kept.statements.front().cites);
    editAction(u"&Remove the step"_s)->trigger();
    EXPECT_TRUE(onDisk().steps.empty());
}

TEST_F(StoryActionsTest, AFileThatIsNoStoryChangesNothing)
{
    ASSERT_TRUE(isReady());
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"story\": 1}");
    file.close();
    window->stories().open(path());
    EXPECT_FALSE(window->stories().dock()->isVisible());
    EXPECT_TRUE(panel().story().steps.empty());
}
