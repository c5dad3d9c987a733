// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/timeline_window.h"
#include "shown_timeline.h"

#include <QDateTime>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointingDevice>

namespace vraem {
namespace {

class TimelineKeysTest : public TimelineViewTest
{
protected:
    TimelineKeysTest() { lanes().setFocus(); }

    void press(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&widget, key, modifiers);
    }
    DaySpan window() const { return session.visibleSpan(); }
};

const DaySpan march{date(2020, 3, 1), date(2020, 3, 31)};

TEST_F(TimelineKeysTest, HomeAndEndGoToTheFirstAndLastEventAndStopThere)
{
    press(lanes(), Qt::Key_End);
    const EventId last = session.dataset()->idOf(session.result().rows.back());
    EXPECT_EQ(session.currentEvent(), last);
    press(lanes(), Qt::Key_Right);
    EXPECT_EQ(session.currentEvent(), last);
    press(lanes(), Qt::Key_Home);
    const EventId first = session.dataset()->idOf(session.result().rows.front());
    EXPECT_EQ(session.currentEvent(), first);
    press(lanes(), Qt::Key_Left);
    EXPECT_EQ(session.currentEvent(), first);
}

TEST_F(TimelineKeysTest, ControlAndArrowsMoveByAWindowAndStopAtTheEnds)
{
    session.setVisibleSpan(march);
    press(lanes(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(window(), (DaySpan{date(2020, 4, 1), date(2020, 5, 1)}));
    press(lanes(), Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(window(), march);
    for (int i = 0; i < 80; ++i)
        press(lanes(), Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(window().last, session.fullSpan().last);
    EXPECT_EQ(dayCount(window()), 31);
}

TEST_F(TimelineKeysTest, PlusAndMinusZoomAndZeroShowsAll)
{
    press(lanes(), Qt::Key_Plus);
    EXPECT_LT(dayCount(window()), dayCount(session.fullSpan()));
    const int closer = dayCount(window());
    press(lanes(), Qt::Key_Minus);
    EXPECT_GT(dayCount(window()), closer);
    for (int i = 0; i < 60; ++i)
        press(lanes(), Qt::Key_Plus);
    EXPECT_EQ(dayCount(window()), 1);
    press(lanes(), Qt::Key_0);
    EXPECT_EQ(window(), session.fullSpan());
}

TEST_F(TimelineKeysTest, EnterOpensTheCardOfTheCurrentEvent)
{
    session.select(id("massacre"));
    press(lanes(), Qt::Key_Return);
    EXPECT_TRUE(session.isCardPinned());
    EXPECT_TRUE(session.isHovered(id("massacre")));
}

TEST_F(TimelineKeysTest, BrushMovesBothEdgesAndItsMiddle)
{
    session.setVisibleSpan(march);
    press(brush(), Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window(), (DaySpan{date(2020, 2, 1), date(2020, 3, 31)}));
    press(brush(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(window(), march);
    press(brush(), Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(window(), (DaySpan{date(2020, 3, 1), date(2020, 4, 30)}));
    press(brush(), Qt::Key_Home, Qt::ShiftModifier);
    EXPECT_EQ(window(), (DaySpan{session.fullSpan().first, date(2020, 4, 30)}));
    session.setVisibleSpan(march);
    press(brush(), Qt::Key_End, Qt::ShiftModifier);
    EXPECT_EQ(window(), (DaySpan{date(2020, 3, 1), session.fullSpan().last}));
    session.setVisibleSpan(march);
    press(brush(), Qt::Key_End);
    EXPECT_EQ(window().last, session.fullSpan().last);
    EXPECT_EQ(dayCount(window()), 31);
    press(brush(), Qt::Key_Home);
    EXPECT_EQ(window().first, session.fullSpan().first);
    press(brush(), Qt::Key_Plus);
    EXPECT_LT(dayCount(window()), 31);
    press(brush(), Qt::Key_0);
    EXPECT_EQ(window(), session.fullSpan());
}

TEST_F(TimelineKeysTest, PinchOnATouchpadZoomsAtTheFingers)
{
    const QPointF at(markOf("massacre"));
    const auto pinch = [&](double by) {
        QNativeGestureEvent event(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, at, at,
                                  lanes().viewport()->mapToGlobal(at), by, {});
        QApplication::sendEvent(lanes().viewport(), &event);
    };
    pinch(0.5);
    EXPECT_NEAR(dayCount(window()), dayCount(session.fullSpan()) / 1.5, 2);
    EXPECT_NEAR(markOf("massacre").x(), at.x(), 3);
    pinch(-1.0 / 3);
    EXPECT_NEAR(dayCount(window()), dayCount(session.fullSpan()), 2);
}

TEST_F(TimelineKeysTest, PinchOnATouchScreenZoomsAtTheFingers)
{
    const QPointF at(markOf("massacre"));
    QPinchGesture gesture;
    gesture.setHotSpot(lanes().viewport()->mapToGlobal(at));
    gesture.setScaleFactor(2);
    QGestureEvent event({&gesture});
    QApplication::sendEvent(lanes().viewport(), &event);
    EXPECT_NEAR(dayCount(window()), dayCount(session.fullSpan()) / 2.0, 2);
    EXPECT_NEAR(markOf("massacre").x(), at.x(), 3);
}

TEST_F(TimelineKeysTest, ShiftAndWheelPanAndSidewaysWheelsToo)
{
    session.setVisibleSpan(march);
    wheel(lanes().viewport()->rect().center(), -120, Qt::ShiftModifier);
    EXPECT_EQ(dayCount(window()), 31);
    EXPECT_GT(window().first, march.first);
    wheel(lanes().viewport()->rect().center(), 120, Qt::ShiftModifier);
    EXPECT_EQ(window(), march);
}

/// Run once more in other time zones, see CMakeLists.txt.
class TimelineDayTest : public TimelineKeysTest
{};

TEST_F(TimelineDayTest, AnEventOfTheTwelfthIsOnTheTwelfth)
{
    if (const QByteArray zone = qgetenv("TZ"); zone.contains('/')) {
        ASSERT_EQ(QDateTime::currentDateTime().timeZone().id(), zone) << "the zone is not known here";
    }
    session.setDataset(
        datasetOf({{"before", "2023-02-11"}, {"twelfth", "2023-02-12"}, {"after", "2023-02-13"}}));
    session.setVisibleSpan({date(2023, 2, 12), date(2023, 2, 12)});
    QApplication::processEvents();
    EXPECT_EQ(lanes().itemOf(id("before")), nullptr);
    EXPECT_EQ(lanes().itemOf(id("after")), nullptr);
    EXPECT_NE(lanes().itemOf(id("twelfth")), nullptr);
    EXPECT_TRUE(view->accessibleName().contains(QStringLiteral("12 February 2023 to 12 February 2023")))
        << view->accessibleName().toStdString();
    session.select(id("twelfth"));
    EXPECT_TRUE(lanes().accessibleDescription().contains(QStringLiteral("12 February 2023")));
}

TEST_F(TimelineDayTest, ABrushedDayIsTheDayUnderThePointer)
{
    session.setDataset(datasetOf({{"a", "2023-01-01"}, {"b", "2023-12-31"}}));
    const TimeScale scale{session.fullSpan(), static_cast<double>(brush().width())};
    const double from = scale.middleOf(date(2023, 2, 12)) / brush().width();
    const double to = scale.middleOf(date(2023, 4, 30)) / brush().width();
    dragBrush(from, to);
    EXPECT_EQ(window(), (DaySpan{date(2023, 2, 12), date(2023, 4, 30)}));
}

} // namespace
} // namespace vraem
