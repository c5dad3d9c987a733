// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/lanes_view.h"

#include "query/timeline_window.h"
#include "shown_timeline.h"
#include "timeline/ghost_words.h"
#include "timeline/overview_strip.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>

#include <deque>

using namespace Qt::StringLiterals;

namespace vraem {
namespace {

std::vector<QString> announced;
/// A screen reader says the new description of what has the focus.
std::vector<QString> described;

void listen(QAccessibleEvent* event)
{
    if (event->type() == QAccessible::Announcement)
        announced.push_back(static_cast<QAccessibleAnnouncementEvent*>(event)->message());
    if (event->type() == QAccessible::DescriptionChanged && event->object() == QApplication::focusWidget())
        described.push_back(event->accessibleInterface()->text(QAccessible::Description));
}

class LanesViewTest : public TimelineViewTest
{
protected:
    LanesViewTest()
    {
        announced.clear();
        QAccessible::installUpdateHandler(listen);
    }
    ~LanesViewTest() override { QAccessible::installUpdateHandler(nullptr); }

    void show(const std::vector<SampleEvent>& events)
    {
        session.setDataset(datasetOf(events));
        QApplication::processEvents();
    }
    QComboBox* box(const QString& entry)
    {
        for (QComboBox* box : view->findChildren<QComboBox*>()) {
            if (box->findText(entry) >= 0)
                return box;
        }
        return nullptr;
    }
    QStringList laneNames()
    {
        QStringList names;
        for (size_t lane = 0; lane < lanes().layoutList().lanes.size(); ++lane)
            names.append(lanes().nameOf(lane));
        return names;
    }
    /// What is read out of the things that are drawn.
    QStringList named()
    {
        QStringList names;
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&lanes());
        for (int i = 0; i < list->childCount(); ++i) {
            if (list->child(i)->role() == QAccessible::ListItem)
                names.append(list->child(i)->text(QAccessible::Name));
        }
        return names;
    }
    QPoint inViewport(QPointF inLayout)
    {
        const TimelineItem& item = lanes().layoutList().items.front();
        const QPointF origin = lanes().viewportRect(item).center() - item.bounds().center();
        return (origin + inLayout).toPoint();
    }
};

const std::vector<SampleEvent> twoSources{
    {"both",
     "2021-05-23",
     EventSubType::Attack,
     {initiator("mpcp")},
     16,
     Unit::Incident,
     "Killings",
     "2021-08",
     "huanta"},
    {"one", "2023-02-12", EventSubType::ArmedClash, {initiator("army")}, 2, Unit::Incident, "Clash"}};

TEST_F(LanesViewTest, LanesAreChosenByKeyboard)
{
    show(twoSources);
    EXPECT_EQ(laneNames().size(), 2);
    QComboBox* lanesBy = box(u"By source"_s);
    ASSERT_NE(lanesBy, nullptr);
    EXPECT_NE(lanesBy->focusPolicy() & Qt::TabFocus, 0);
    EXPECT_FALSE(lanesBy->accessibleName().isEmpty());
    lanesBy->setFocus();
    QTest::keyClick(lanesBy, Qt::Key_Down);
    EXPECT_EQ(session.timelineRule().lanes, LaneRule::Type);
    EXPECT_EQ(laneNames(), (QStringList{u"Battles"_s, u"Violence against civilians"_s}));
    QTest::keyClick(lanesBy, Qt::Key_Down);
    EXPECT_EQ(laneNames(), (QStringList{u"ayacucho"_s, u"Not stated"_s}));
    QTest::keyClick(lanesBy, Qt::Key_Down);
    EXPECT_EQ(session.timelineRule().lanes, LaneRule::Source);
    EXPECT_EQ(lanes().layoutList().items.size(), 3U) << "an event of two sources stands in both lanes";
    EXPECT_FALSE(session.canUndo());
    session.setTimelineRule({});
    EXPECT_EQ(lanesBy->currentIndex(), 0) << "the list follows the session";
}

TEST_F(LanesViewTest, HeadCountsDistinctEvents)
{
    show(twoSources);
    session.setTimelineRule({.lanes = LaneRule::Source});
    QStringList words;
    for (const QLabel* label : view->findChildren<QLabel*>())
        words.append(label->text());
    EXPECT_TRUE(words.contains(u"2 with a date, 1 in several lanes"_s)) << words.join(u'|').toStdString();
}

TEST_F(LanesViewTest, AnotherDateIsHoveredAndSelectsItsEvent)
{
    show(twoSources);
    ASSERT_EQ(lanes().layoutList().ghosts.size(), 1U);
    const TimelineGhost& ghost = lanes().layoutList().ghosts.front();
    const QPoint at = inViewport({(ghost.x0 + ghost.x1) / 2, ghost.y});
    QTest::mouseMove(lanes().viewport(), at);
    EXPECT_TRUE(session.isHovered(id("both")));
    EXPECT_TRUE(session.hover()->anchor.contains(lanes().viewport()->mapToGlobal(at)));
    const QString words = lanes().wordsOf(ghost);
    EXPECT_TRUE(words.contains(u"August 2021"_s)) << words.toStdString();
    EXPECT_TRUE(words.contains(u"contradicts 23 May 2021"_s)) << words.toStdString();
    QTest::mouseClick(lanes().viewport(), Qt::LeftButton, {}, at);
    EXPECT_EQ(session.currentEvent(), id("both"));
    EXPECT_TRUE(session.isCardPinned());
}

TEST_F(LanesViewTest, ACloserDateIsNotCalledAContradiction)
{
    const DatasetPtr dataset =
        datasetOf({{"e", "2021-05-23", EventSubType::Attack, {}, {}, Unit::Incident, nullptr, "2021-05"}});
    const Event event = dataset->event(0);
    const QString words = otherDateSentence(*dataset, event, otherDates(event).front());
    EXPECT_TRUE(words.endsWith(u"says May 2021; shown at 23 May 2021"_s)) << words.toStdString();
}

TEST_F(LanesViewTest, OverviewCountsDeathsWhereAsked)
{
    QComboBox* measure = box(u"Deaths"_s);
    ASSERT_NE(measure, nullptr);
    measure->setFocus();
    QTest::keyClick(measure, Qt::Key_Down);
    EXPECT_EQ(session.timelineRule().columns, BinMeasure::Deaths);
    const auto* strip = view->findChild<OverviewStrip*>();
    EXPECT_TRUE(strip->accessibleDescription().contains(u"16 killed"_s))
        << strip->accessibleDescription().toStdString();
    QTest::keyClick(measure, Qt::Key_Up);
    EXPECT_EQ(session.timelineRule().columns, BinMeasure::Events);
}

TEST_F(LanesViewTest, NamesWhatIsDrawnToThoseWhoHearIt)
{
    show(twoSources);
    EXPECT_EQ(named(), (QStringList{u"Killings, 23 May 2021, lane Shining Path"_s,
                                    u"Clash, 12 February 2023, lane Peruvian state"_s}));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&lanes());
    QAccessibleInterface* first = nullptr;
    for (int i = 0; i < list->childCount() && !first; ++i)
        first = list->child(i)->role() == QAccessible::ListItem ? list->child(i) : nullptr;
    ASSERT_NE(first, nullptr);
    EXPECT_TRUE(first->text(QAccessible::Description).contains(u"August 2021"_s));
    EXPECT_TRUE(first->rect().isValid());
    EXPECT_EQ(list->indexOfChild(first), list->childCount() - 2);
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(session.currentEvent(), id("both"));
    EXPECT_TRUE(first->state().selected);
}

TEST_F(LanesViewTest, ASelectedEventStandsOutOfTheFoldsWithItsOtherDates)
{
    std::vector<SampleEvent> events{twoSources};
    std::deque<QByteArray> names;
    for (int i = 0; i < 3'500; ++i) {
        names.push_back(QByteArray::number(i));
        events.push_back({names.back(), "2020-03-05", EventSubType::Attack, {initiator("mpcp")}, 1});
    }
    show(events);
    ASSERT_FALSE(lanes().layoutList().folds.empty());
    EXPECT_TRUE(lanes().layoutList().ghosts.empty());
    session.select(id("both"));
    ASSERT_EQ(lanes().layoutList().items.size(), 1U);
    ASSERT_EQ(lanes().layoutList().ghosts.size(), 1U);
    const TimelineGhost& ghost = lanes().layoutList().ghosts.front();
    EXPECT_EQ(ghost.row, lanes().layoutList().items.front().row);
    EXPECT_EQ(ghost.eventMark.x(), lanes().layoutList().items.front().markX);
    EXPECT_TRUE(lanes().wordsOf(ghost).contains(u"August 2021"_s)) << lanes().wordsOf(ghost).toStdString();
}

TEST_F(LanesViewTest, NamesFoldsWithCountAndSpan)
{
    std::vector<SampleEvent> events;
    std::deque<QByteArray> names;
    for (int i = 0; i < 3'500; ++i) {
        names.push_back(QByteArray::number(i));
        events.push_back({names.back(),
                          i % 2 == 0 ? "2020-03-05" : "2022-07-08",
                          EventSubType::Attack,
                          {initiator("mpcp")},
                          1});
    }
    show(events);
    ASSERT_EQ(lanes().layoutList().folds.size(), 2U);
    const QStringList words = named();
    ASSERT_EQ(words.size(), 2);
    EXPECT_TRUE(words[0].contains(QLocale().toString(1'750))) << words[0].toStdString();
    EXPECT_TRUE(words[0].contains(u"2020"_s));
    EXPECT_TRUE(words[0].endsWith(u"Shining Path"_s));
}

TEST_F(LanesViewTest, AnnouncesItsWindowOnceItRests)
{
    announced.clear();
    session.setVisibleSpan({date(2020, 3, 1), date(2020, 5, 31)});
    session.setVisibleSpan({date(2020, 3, 1), date(2020, 3, 31)});
    EXPECT_TRUE(announced.empty());
    ASSERT_TRUE(QTest::qWaitFor([] { return !announced.empty(); }, 5'000));
    EXPECT_EQ(announced.size(), 1U);
    EXPECT_TRUE(announced.front().contains(u"31 Mar 2020"_s)) << announced.front().toStdString();
}

TEST_F(LanesViewTest, ReadsOutTheEventThatArrowsReach)
{
    view->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(view->windowHandle()));
    lanes().setFocus();
    described.clear();
    announced.clear();
    QTest::keyClick(&lanes(), Qt::Key_Home);
    ASSERT_FALSE(described.empty());
    EXPECT_TRUE(described.back().contains(u"Trial goes on, 2019, lane Peruvian state"_s))
        << described.back().toStdString();
    EXPECT_TRUE(announced.empty()) << announced.front().toStdString();
}

} // namespace
} // namespace vraem
